package org.contractgovernance.query.notary;

/** What each tree of hashes is called in the database, and what the checkpoints of it call it. */
final class TreeName {

    /** The tree over the whole store: an event's place in it is its position less one. */
    static final String WHOLE_STORE = "";

    private static final String SHARED = "/shared";

    private TreeName() {}

    /** The tree over all that was recorded of a contract. */
    static String of(String contract) {
        return contract;
    }

    /** The tree over what of a contract is shared with its provider: whole in itself, so that it tells of nothing else. */
    static String shared(String contract) {
        return contract + SHARED;
    }

    static boolean isShared(String tree) {
        return tree.endsWith(SHARED);
    }

    /**
     * What a checkpoint calls the tree.
     *
     * @param signer the name of who signs it
     */
    static String origin(String signer, String tree) {
        return tree.equals(WHOLE_STORE) ? signer : signer + "/contracts/" + tree;
    }
}
