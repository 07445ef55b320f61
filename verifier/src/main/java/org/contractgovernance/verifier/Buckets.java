package org.contractgovernance.verifier;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Sorts lines by entity into files of a temporary folder. Each file is small enough for memory, so that an entity's events and rows come
 * together, however large the bundle is. The folder belongs to the user, and is emptied at the end.
 */
final class Buckets implements Closeable {

    /** The size of one file: about half of it is events and half rows. Read into memory, they take a few times as much. */
    private static final long BYTES = 24L << 20;

    private static final int MOST = 256;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<OutputStream> writing = new ArrayList<>();

    /**
     * @param bytes how long all lines are together
     */
    Buckets(long bytes) throws IOException {
        folder = Files.createTempDirectory("contract-governance-verifier");
        int count = Math.clamp(bytes / BYTES + 1, 1, MOST);
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(Integer.toString(i));
            files.add(file);
            writing.add(new BufferedOutputStream(
                    new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(Deflater.BEST_SPEED), 1 << 13),
                    1 << 13));
        }
    }

    /**
     * Adds a line.
     *
     * @param kind one character for the kind of line
     */
    void add(String entity, char kind, String line) throws IOException {
        OutputStream out = writing.get(Math.floorMod(entity.hashCode(), writing.size()));
        out.write(Character.toString(kind).getBytes(StandardCharsets.UTF_8));
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Takes the lines of some entities, in the order in which they were added. */
    interface BucketTaker {
        void take(Lines lines) throws IOException;
    }

    /** Hands over the files one after another, and removes each. */
    void handOver(BucketTaker taker) throws IOException {
        endWriting();
        for (Path file : files) {
            try (InputStream in = new InflaterInputStream(Files.newInputStream(file));
                    Lines lines = new Lines("a temporary file", in)) {
                taker.take(lines);
            }
            Files.deleteIfExists(file);
        }
    }

    private void endWriting() throws IOException {
        for (OutputStream each : writing) {
            each.close();
        }
        writing.clear();
    }

    @Override
    public void close() throws IOException {
        endWriting();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
