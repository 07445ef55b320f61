package org.contractgovernance.query.notary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.TreeName;
import org.jspecify.annotations.Nullable;

/**
 * The folder outside the database, in the layout of C2SP's tlog-tiles: {@code checkpoint}, {@code tile/…}; besides them
 * {@code contracts/…/checkpoint} and the public {@code keys}. A file is complete or absent. A checkpoint is written after everything that
 * it covers.
 */
final class OutsideFolder {

    private static final String CHECKPOINT = "checkpoint";
    private static final int HASH = 32;

    private final Path folder;

    OutsideFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Locks the folder, which copies of the application may share; none where another copy has the lock. */
    @Nullable FileChannel hold() throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // this process has the lock
        }
        lock.close();
        return null;
    }

    /** The folder's checkpoint of a tree; none where there is none. */
    @Nullable String checkpoint(String tree) throws IOException {
        Path file = ofTree(tree);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    void keep(String tree, byte[] note) throws IOException {
        write(ofTree(tree), note);
    }

    /** Keeps the time stamping authority's answer for a checkpoint. */
    void keepTimeStamp(long size, byte[] answer) throws IOException {
        write(folder.resolve("time-stamps").resolve(size + ".tsr"), answer);
    }

    private Path ofTree(String tree) {
        Path file = tree.equals(TreeName.WHOLE_STORE)
                ? folder.resolve(CHECKPOINT)
                : folder.resolve("contracts").resolve(tree).resolve(CHECKPOINT).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("no tree is called " + tree);
        }
        return file;
    }

    /** Writes the public keys that verify the folder's content. */
    void keys(Collection<NoteKey> keys) throws IOException {
        StringBuilder text = new StringBuilder();
        keys.forEach(each -> text.append(each.text()).append('\n'));
        Path file = folder.resolve("keys");
        if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
            write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The hashes that a tile of the whole store's tree had when the tree was of a size.
     *
     * @throws Altered where they are not there
     */
    byte[] tile(Tile tile, long size) {
        int width = tile.width(size);
        if (width == 0) {
            return new byte[0];
        }
        try {
            byte[] hashes = Files.readAllBytes(folder.resolve(tile.path(width)));
            if (hashes.length == width * HASH) {
                return hashes;
            }
        } catch (NoSuchFileException e) {
            // treated like a tile that is too short
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Altered("the folder of the notary lacks " + tile.path(width));
    }

    /** The hashes of a tile that exist now, while others may be added; none where they are lost. */
    byte[] held(Tile tile) throws IOException {
        for (int tries = 0; tries < 3; tries++) {
            Path whole = folder.resolve(tile.path(Tile.WIDTH));
            Path file = Files.exists(whole)
                    ? whole
                    : largest(folder.resolve(tile.path(1)).getParent());
            if (file == null) {
                return new byte[0];
            }
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                // the tile has more hashes by now, in another file
            }
        }
        return new byte[0];
    }

    private static @Nullable Path largest(@Nullable Path parts) throws IOException {
        if (parts == null || !Files.isDirectory(parts)) {
            return null;
        }
        try (Stream<Path> files = Files.list(parts)) {
            return files.filter(each -> each.getFileName().toString().matches("[0-9]{1,3}"))
                    .max(Comparator.comparingInt(
                            each -> Integer.parseInt(each.getFileName().toString())))
                    .orElse(null);
        }
    }

    /**
     * Adds hashes to tiles.
     *
     * @param before how many events the tree had
     * @param now how many it has with these
     */
    void add(Map<Tile, ByteArrayOutputStream> added, long before, long now) throws IOException {
        for (Map.Entry<Tile, ByteArrayOutputStream> each : added.entrySet()) {
            Tile tile = each.getKey();
            byte[] held = tile(tile, before);
            ByteBuffer hashes =
                    ByteBuffer.allocate(held.length + each.getValue().size());
            hashes.put(held).put(each.getValue().toByteArray());
            write(folder.resolve(tile.path(tile.width(now))), hashes.array());
        }
    }

    /** Removes earlier, shorter files of tiles. */
    void tidy(Collection<Tile> tiles, long now) throws IOException {
        for (Tile each : tiles) {
            Path kept = folder.resolve(each.path(each.width(now)));
            Path unfinished = folder.resolve(each.path(1)).getParent();
            if (unfinished != null && Files.isDirectory(unfinished)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(unfinished)) {
                    for (Path file : files) {
                        if (!file.equals(kept)) {
                            Files.delete(file);
                        }
                    }
                }
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
