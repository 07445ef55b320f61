package org.contractgovernance.contracts.proof;

import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One proof that a tree has many leaves at their places. It consists of the hashes of the largest parts of the tree without these leaves,
 * from left to right; RFC 6962 (2.1) defines the parts. For k leaves of n, the proof has about k log(n/k) hashes; a proof for each leaf
 * would have k log(n). The proof is made and checked from left to right, with no more in memory than one path from the root to a leaf.
 */
public final class JointProof {

    private JointProof() {}

    /**
     * A leaf and its place.
     *
     * @param index its place in the tree, from 0
     */
    public record Placed(long index, Hash leaf) {}

    /**
     * Proves the leaves at these places.
     *
     * @param places from 0, each greater than the one before
     * @param size how many leaves the tree has
     * @param proof called with each hash, in order
     * @throws IndexOutOfBoundsException where the tree has no such leaf, or a place is not greater than the one before
     */
    public static void make(PrimitiveIterator.OfLong places, long size, Node.Source nodes, Consumer<Hash> proof) {
        Making making = new Making(places, size, nodes, proof);
        if (size > 0) {
            making.part(0, size);
        }
        making.requireDone();
    }

    private static final class Making {

        private final PrimitiveIterator.OfLong places;
        private final long size;
        private final Node.Source nodes;
        private final Consumer<Hash> proof;
        private long next;

        Making(PrimitiveIterator.OfLong places, long size, Node.Source nodes, Consumer<Hash> proof) {
            this.places = places;
            this.size = size;
            this.nodes = nodes;
            this.proof = proof;
            this.next = -1;
            advance();
        }

        private void advance() {
            if (!places.hasNext()) {
                next = size;
                return;
            }
            long place = places.nextLong();
            if (place <= next || place >= size) {
                throw new IndexOutOfBoundsException(
                        "no leaf follows %d at %d in a tree of %d".formatted(next, place, size));
            }
            next = place;
        }

        private void part(long begin, long end) {
            if (next >= end) {
                proof.accept(Proofs.root(begin, end, nodes));
            } else if (end - begin == 1) {
                advance();
            } else {
                long middle = begin + Proofs.half(end - begin);
                part(begin, middle);
                part(middle, end);
            }
        }

        private void requireDone() {
            if (next != size) {
                throw new IndexOutOfBoundsException("a tree of %d leaves has none at %d".formatted(size, next));
            }
        }
    }

    /**
     * The root of a tree of this size with these leaves at these places, if the proof is valid for them. There is none where the proof is
     * too long or too short, or where no such tree is possible. All leaves are read only where there is a root.
     *
     * @param leaves the leaves, each at a greater place than the one before
     */
    public static @Nullable Hash root(long size, Iterator<Placed> leaves, Iterator<Hash> proof) {
        if (size < 0) {
            return null;
        }
        Checking checking = new Checking(size, leaves, proof);
        Hash root = size == 0 ? Hash.EMPTY : checking.part(0, size);
        return root != null && checking.requireDone() ? root : null;
    }

    private static final class Checking {

        private final long size;
        private final Iterator<Placed> leaves;
        private final Iterator<Hash> proof;
        private @Nullable Placed next;
        private boolean inOrder = true;

        Checking(long size, Iterator<Placed> leaves, Iterator<Hash> proof) {
            this.size = size;
            this.leaves = leaves;
            this.proof = proof;
            advance(-1);
        }

        private void advance(long last) {
            next = leaves.hasNext() ? leaves.next() : null;
            inOrder &= next == null || (next.index() > last && next.index() < size);
        }

        private @Nullable Hash part(long begin, long end) {
            Placed leaf = next;
            if (!inOrder) {
                return null;
            }
            if (leaf == null || leaf.index() >= end) {
                return proof.hasNext() ? proof.next() : null;
            }
            if (end - begin == 1) {
                advance(begin);
                return leaf.leaf();
            }
            long middle = begin + Proofs.half(end - begin);
            Hash left = part(begin, middle);
            if (left == null) {
                return null;
            }
            Hash right = part(middle, end);
            return right == null ? null : Hash.ofNode(left, right);
        }

        private boolean requireDone() {
            return inOrder && next == null && !proof.hasNext();
        }
    }
}
