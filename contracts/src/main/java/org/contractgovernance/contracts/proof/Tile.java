package org.contractgovernance.contracts.proof;

/**
 * Up to 256 hashes that stand side by side in the tree, as C2SP's tlog-tiles keeps them: of a tree's nodes only those of every eighth
 * level are kept, and the others made of them when they are needed.
 *
 * @param level 0 for hashes of leaves, 1 for those eight levels higher, and so on
 * @param index its place among those of its level, from 0
 */
public record Tile(int level, long index) {

    /** So many levels of the tree lie between a tile's hashes and those of the tile above. */
    static final int HEIGHT = 8;

    /** So many hashes fill a tile. */
    public static final int WIDTH = 1 << HEIGHT;

    private static final int GROUP = 1_000;

    public Tile {
        if (level < 0 || level > Node.HIGHEST / HEIGHT || index < 0) {
            throw new IllegalArgumentException("there is no tile %d at level %d".formatted(index, level));
        }
    }

    /** Whether a node is kept in a tile, and not made of those below it. */
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

    /** Where in its tile a node is kept. */
    public static int placeOf(Node node) {
        return (int) (node.index() % WIDTH);
    }

    /** How many hashes it has in a tree of this size. */
    public int width(long size) {
        long hashes = (size >> (level * HEIGHT)) - index * WIDTH;
        return Math.clamp(hashes, 0, WIDTH);
    }

    /**
     * Its path in a folder: {@code tile/0/x001/234}, and {@code tile/0/x001/234.p/5} where it has only five hashes as yet.
     *
     * @param width how many hashes it has
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
