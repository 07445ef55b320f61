package org.contractgovernance.query.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Tile;
import org.jspecify.annotations.Nullable;

/** A tree of hashes as it is kept in tiles, gone through from its first leaf on and held against itself. */
final class KeptTree {

    private static final int HASH = 32;
    private static final byte[] LOST = {};

    private final long size;
    private final long signed;
    private final Function<Tile, byte[]> tiles;
    private final Map<Integer, Map.Entry<Tile, byte[]>> at = new HashMap<>();

    private @Nullable Frontier leaves = Frontier.empty();
    private @Nullable Hash root;
    private @Nullable Tile wrong;
    private long next;
    private long lost;

    /**
     * @param size how many leaves it has
     * @param signed for how many of them the root is wanted
     */
    KeptTree(long size, long signed, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.signed = signed;
        this.tiles = tiles;
    }

    long size() {
        return size;
    }

    /** The hash of the next leaf; none where it was lost or there is none. */
    @Nullable Hash next() {
        if (next >= size) {
            return null;
        }
        Node node = new Node(0, next++);
        Hash leaf = kept(node);
        Frontier known = leaves;
        if (leaf == null) {
            lost++;
            leaves = null;
        } else if (known != null) {
            known.add(leaf, this::made);
            if (known.size() == signed) {
                root = known.root();
            }
        }
        return leaf;
    }

    private void made(Node node, Hash hash) {
        if (node.level() > 0 && Tile.keeps(node) && wrong == null && !Objects.equals(hash, kept(node))) {
            wrong = Tile.of(node);
        }
    }

    private @Nullable Hash kept(Node node) {
        Tile tile = Tile.of(node);
        Map.Entry<Tile, byte[]> known = at.get(tile.level());
        if (known == null || !known.getKey().equals(tile)) {
            byte[] read = tiles.apply(tile);
            known = Map.entry(tile, read.length % HASH == 0 ? read : LOST);
            at.put(tile.level(), known);
        }
        int from = Tile.placeOf(node) * HASH;
        byte[] hashes = known.getValue();
        return hashes.length < from + HASH ? null : Hash.from(Arrays.copyOfRange(hashes, from, from + HASH));
    }

    /** The root over the leaves for which it was wanted; none where not all of them are left. */
    @Nullable Hash root() {
        return root;
    }

    /** How many leaves were lost of those gone through. */
    long lost() {
        return lost;
    }

    /** A tile above the leaves that is not made of those below it, the first one; none where there is none. */
    @Nullable Tile wrong() {
        return wrong;
    }
}
