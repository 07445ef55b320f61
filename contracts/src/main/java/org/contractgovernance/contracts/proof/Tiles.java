package org.contractgovernance.contracts.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The nodes of a tree that is stored in tiles. */
public final class Tiles implements Node.Source {

    private static final int HASH = 32;

    private final Function<Tile, byte[]> tiles;

    /**
     * @param tiles gives the hashes of a tile, one after the other
     */
    public Tiles(Function<Tile, byte[]> tiles) {
        this.tiles = tiles;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where the tile does not have the node
     */
    @Override
    public Hash at(Node node) {
        int above = node.level() % Tile.HEIGHT;
        Node first = new Node(node.level() - above, node.index() << above);
        byte[] tile = tiles.apply(Tile.of(first));
        List<Hash> hashes = new ArrayList<>();
        for (int place = Tile.placeOf(first); place < Tile.placeOf(first) + (1 << above); place++) {
            if (tile.length < (place + 1) * HASH) {
                throw new IllegalArgumentException("%s does not have %s".formatted(Tile.of(first), node));
            }
            hashes.add(Hash.from(Arrays.copyOfRange(tile, place * HASH, (place + 1) * HASH)));
        }
        while (hashes.size() > 1) {
            List<Hash> higher = new ArrayList<>(hashes.size() / 2);
            for (int i = 0; i < hashes.size(); i += 2) {
                higher.add(Hash.ofNode(hashes.get(i), hashes.get(i + 1)));
            }
            hashes = higher;
        }
        return hashes.getFirst();
    }
}
