package org.contractgovernance.contracts.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The growing edge of a tree of hashes (RFC 6962, 2.1): the roots of the complete trees in it, the largest first. Adding leaves and
 * computing the root need nothing more; a million leaves need twenty hashes.
 */
public final class Frontier {

    private final List<Hash> roots;
    private long size;

    private Frontier(long size, List<Hash> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** The frontier of a tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /** The frontier of a tree of this size whose nodes are kept elsewhere. */
    public static Frontier of(long size, Node.Source nodes) {
        List<Hash> roots = new ArrayList<>();
        for (Node each : complete(0, size)) {
            roots.add(nodes.at(each));
        }
        return new Frontier(size, roots);
    }

    /** The complete trees over the leaves from {@code begin} to before {@code end}, from left to right. */
    static List<Node> complete(long begin, long end) {
        List<Node> nodes = new ArrayList<>();
        long at = begin;
        while (at < end) {
            int level = Math.min(
                    at == 0 ? Node.HIGHEST : Long.numberOfTrailingZeros(at),
                    Long.SIZE - 1 - Long.numberOfLeadingZeros(end - at));
            nodes.add(new Node(level, at >> level));
            at += 1L << level;
        }
        return nodes;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /**
     * Adds a leaf.
     *
     * @param made called for every node that is now complete, the leaf's own first
     */
    public void add(Hash leaf, BiConsumer<Node, Hash> made) {
        Hash hash = leaf;
        made.accept(new Node(0, size), hash);
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            hash = Hash.ofNode(roots.removeLast(), hash);
            level++;
            made.accept(new Node(level, size >> level), hash);
        }
        roots.add(hash);
        size++;
    }

    /** Adds a leaf of a tree whose nodes are not kept. */
    public void add(Hash leaf) {
        add(leaf, (node, hash) -> {});
    }

    /** The hash over all leaves. */
    public Hash root() {
        return joined(roots);
    }

    /** The hash over adjacent trees, each larger than those to its right. */
    static Hash joined(List<Hash> trees) {
        if (trees.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = trees.getLast();
        for (int i = trees.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(trees.get(i), root);
        }
        return root;
    }
}
