package org.contractgovernance.contracts.proof;

/**
 * A node of the tree that has all its leaves, so that it never changes again.
 *
 * @param level 0 for a leaf; it has 2 to the power of that many leaves
 * @param index its place among those of its level, from 0
 */
public record Node(int level, long index) {

    /** So many leaves can be counted. */
    static final int HIGHEST = 62;

    public Node {
        if (level < 0 || level > HIGHEST || index < 0 || index > Long.MAX_VALUE >> level) {
            throw new IllegalArgumentException("there is no node %d at level %d".formatted(index, level));
        }
    }

    /** The first leaf below it. */
    long begin() {
        return index << level;
    }

    /** The first leaf after it. */
    long end() {
        return (index + 1) << level;
    }

    /** Where nodes are kept. */
    @FunctionalInterface
    public interface Source {

        /** The hash of a node that has all its leaves. */
        Hash at(Node node);
    }
}
