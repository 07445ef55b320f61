package org.contractgovernance.contracts.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Proofs about a tree of hashes, as RFC 6962 (2.1.1, 2.1.2) and RFC 9162 (2.1.3, 2.1.4) make and check them: that a tree has a leaf at its
 * place, and that a tree still begins with the whole of an earlier tree.
 */
public final class Proofs {

    private Proofs() {}

    /**
     * Proves that a tree has a leaf at a place.
     *
     * @param index place of the leaf, from 0
     * @param size how many leaves the tree has
     * @throws IndexOutOfBoundsException where the tree has no such leaf
     */
    public static List<Hash> inclusion(long index, long size, Node.Source nodes) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("a tree of %d leaves has none at %d".formatted(size, index));
        }
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, nodes, proof);
        return proof;
    }

    /** The siblings on the path from a leaf to the root over the leaves from {@code begin} to before {@code end}, the lowest first. */
    private static void path(long index, long begin, long end, Node.Source nodes, List<Hash> proof) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + half(end - begin);
        if (index < middle) {
            path(index, begin, middle, nodes, proof);
            proof.add(root(middle, end, nodes));
        } else {
            path(index, middle, end, nodes, proof);
            proof.add(root(begin, middle, nodes));
        }
    }

    /**
     * Proves that a tree begins with the leaves of an earlier one.
     *
     * @throws IndexOutOfBoundsException where the earlier one is not smaller
     */
    public static List<Hash> consistency(long earlier, long size, Node.Source nodes) {
        if (earlier < 0 || earlier > size) {
            throw new IndexOutOfBoundsException("a tree of %d leaves was none of %d".formatted(size, earlier));
        }
        List<Hash> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            grown(earlier, 0, size, true, nodes, proof);
        }
        return proof;
    }

    private static void grown(long earlier, long begin, long end, boolean known, Node.Source nodes, List<Hash> proof) {
        if (earlier == end) {
            if (!known) {
                proof.add(root(begin, end, nodes));
            }
            return;
        }
        long middle = begin + half(end - begin);
        if (earlier <= middle) {
            grown(earlier, begin, middle, known, nodes, proof);
            proof.add(root(middle, end, nodes));
        } else {
            grown(earlier, middle, end, false, nodes, proof);
            proof.add(root(begin, middle, nodes));
        }
    }

    /** The greatest power of two below a number of leaves. */
    static long half(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The hash over the leaves from {@code begin} to before {@code end}. */
    static Hash root(long begin, long end, Node.Source nodes) {
        return Frontier.joined(
                Frontier.complete(begin, end).stream().map(nodes::at).toList());
    }

    /** Whether the proof leads from the leaf at this place to this root. */
    private static boolean leadsTo(Hash root, Hash leaf, long index, long size, List<Hash> proof) {
        long at = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash each : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hash.ofNode(each, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, each);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the proof shows that the tree of this size with this root has a leaf at this place. */
    public static boolean isIncluded(Hash leaf, long index, long size, Hash root, List<Hash> proof) {
        return index >= 0 && index < size && leadsTo(root, leaf, index, size, proof);
    }

    /** Whether the proof shows that the tree of this size and root begins with the earlier one's leaves. */
    public static boolean isConsistent(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> proof) {
        if (earlier < 0 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return proof.isEmpty() && earlierRoot.equals(root);
        }
        if (earlier == 0) {
            return proof.isEmpty() && earlierRoot.equals(Hash.EMPTY);
        }
        List<Hash> all = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            all.addFirst(earlierRoot);
        }
        if (all.isEmpty()) {
            return false;
        }
        long at = earlier - 1;
        long last = size - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        Hash then = all.getFirst();
        Hash now = all.getFirst();
        for (Hash each : all.subList(1, all.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                then = Hash.ofNode(each, then);
                now = Hash.ofNode(each, now);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hash.ofNode(now, each);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && then.equals(earlierRoot) && now.equals(root);
    }
}
