package org.contractgovernance.contracts.proof;

/** What each tree of hashes is called, and what the checkpoints of it call it. */
public final class TreeName {

    /** The tree over the whole store: an event's place in it is its position less one. */
    public static final String WHOLE_STORE = "";

    private static final String SHARED = "/shared";

    private TreeName() {}

    /** The tree over all that was recorded of a contract. */
    public static String of(String contract) {
        return contract;
    }

    /** The tree over what of a contract is shared with its provider: whole in itself, so that it tells of nothing else. */
    public static String shared(String contract) {
        return contract + SHARED;
    }

    /** The contract whose tree it is. */
    public static String contract(String tree) {
        return isShared(tree) ? tree.substring(0, tree.length() - SHARED.length()) : tree;
    }

    /** Whether a tree is over what is shared. */
    public static boolean isShared(String tree) {
        return tree.endsWith(SHARED);
    }

    /**
     * What a checkpoint calls the tree.
     *
     * @param signer the name of who signs it
     */
    public static String origin(String signer, String tree) {
        return tree.equals(WHOLE_STORE) ? signer : signer + "/contracts/" + tree;
    }
}
