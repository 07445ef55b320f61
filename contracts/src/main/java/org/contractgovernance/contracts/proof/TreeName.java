package org.contractgovernance.contracts.proof;

/** The names of the trees of hashes, and their names in checkpoints. */
public final class TreeName {

    /** The tree over the whole store: an event's place in it is its position less one. */
    public static final String WHOLE_STORE = "";

    private static final String SHARED = "/shared";

    private TreeName() {}

    /** The tree over everything recorded for a contract. */
    public static String of(String contract) {
        return contract;
    }

    /** The tree over the part of a contract that is shared with its provider. It is complete in itself, so it reveals nothing else. */
    public static String shared(String contract) {
        return contract + SHARED;
    }

    /** The contract of a tree. */
    public static String contract(String tree) {
        return isShared(tree) ? tree.substring(0, tree.length() - SHARED.length()) : tree;
    }

    /** Whether a tree covers what is shared. */
    public static boolean isShared(String tree) {
        return tree.endsWith(SHARED);
    }

    /**
     * A tree's name in checkpoints.
     *
     * @param signer the signer's name
     */
    public static String origin(String signer, String tree) {
        return tree.equals(WHOLE_STORE) ? signer : signer + "/contracts/" + tree;
    }
}
