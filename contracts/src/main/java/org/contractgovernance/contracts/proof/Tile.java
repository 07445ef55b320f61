package org.contractgovernance.contracts.proof;

/**
 * Up to 256 adjacent hashes of the tree, in the form of C2SP's tlog-tiles. Only the nodes of every eighth level are kept; the others are
 * computed from them when they are needed.
 *
 * @param level 0 for hashes of leaves, 1 for hashes eight levels higher, and so on
 * @param index its place in its level, from 0
 */
public record Tile(int level, long index) {

    /** The number of tree levels between a tile's hashes and those of the tile above. */
    static final int HEIGHT = 8;

    /** The number of hashes in a full tile. */
    public static final int WIDTH = 1 << HEIGHT;

    private static final int GROUP = 1_000;

    public Tile {
        if (level < 0 || level > Node.HIGHEST / HEIGHT || index < 0) {
            throw new IllegalArgumentException("there is no tile %d at level %d".formatted(index, level));
        }
    }

    /** Whether a node is kept in a tile, and not computed from the nodes below it. */
    public static boolean keeps(Node node) {
        return node.level() % HEIGHT == 0;
    }

    /** The tile that keeps a node. */
    public static Tile of(Node node) {
        if (!keeps(node)) {
            throw new IllegalArgumentException(node + " is kept in no tile");
        }
        return new Tile(node.level() / HEIGHT, node.index() / WIDTH);
    }

    /** The place of a node in its tile. */
    public static int placeOf(Node node) {
        return (int) (node.index() % WIDTH);
    }

    /** The number of the tile's hashes in a tree of this size. */
    public int width(long size) {
        long hashes = (size >> (level * HEIGHT)) - index * WIDTH;
        return Math.clamp(hashes, 0, WIDTH);
    }

    /**
     * Its path in a folder: {@code tile/0/x001/234}, and {@code tile/0/x001/234.p/5} while it has only five hashes.
     *
     * @param width number of hashes in the tile
     */
    public String path(int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        path.insert(0, "tile/" + level + "/");
        return width == WIDTH ? path.toString() : path + ".p/" + width;
    }
}
