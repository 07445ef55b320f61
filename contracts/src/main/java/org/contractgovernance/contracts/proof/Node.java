package org.contractgovernance.contracts.proof;

/**
 * A complete node of the tree: it has all its leaves, so it never changes again.
 *
 * @param level 0 for a leaf; a node has 2 to the power of its level leaves
 * @param index its place in its level, from 0
 */
public record Node(int level, long index) {

    /** The highest level whose leaves can be counted. */
    static final int HIGHEST = 62;

    public Node {
        if (level < 0 || level > HIGHEST || index < 0 || index > Long.MAX_VALUE >> level) {
            throw new IllegalArgumentException("there is no node %d at level %d".formatted(index, level));
        }
    }

    /** The first leaf below the node. */
    long begin() {
        return index << level;
    }

    /** The first leaf after the node. */
    long end() {
        return (index + 1) << level;
    }

    /** A place where nodes are kept. */
    @FunctionalInterface
    public interface Source {

        /** The hash of a complete node. */
        Hash at(Node node);
    }
}
