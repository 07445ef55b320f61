package org.contractgovernance.contracts.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.proof.Hash;

/** Writes the files of a bundle one after another, and at the end the manifest that names them all. Keeps no file in memory. */
public final class BundleZip {

    private static final int BUFFER = 1 << 16;

    /** The texts of events are much alike: more effort would take more time than the saved space is worth. */
    private static final int EFFORT = 3;

    private final ZipOutputStream zip;
    private final long time;
    private final List<Manifest.File> files = new ArrayList<>();

    /** Writes a file's content. */
    @FunctionalInterface
    public interface ZipContent {
        void to(OutputStream out) throws IOException;
    }

    /**
     * @param madeAt the time stamp of each file
     */
    public BundleZip(OutputStream out, Instant madeAt) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(EFFORT);
        time = madeAt.toEpochMilli();
    }

    /** Adds a file. */
    public void add(String name, ZipContent content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        MessageDigest digest = Hash.sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        OutputStream buffered = new BufferedOutputStream(counted, BUFFER);
        content.to(buffered);
        buffered.flush();
        zip.closeEntry();
        files.add(new Manifest.File(name, counted.count, HexFormat.of().formatHex(digest.digest())));
    }

    /** Adds a text in UTF-8. */
    public void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds the manifest and its hash, and ends the bundle; the underlying stream stays open. */
    public void end(Function<List<Manifest.File>, Manifest> manifest) throws IOException {
        add(BundleFile.MANIFEST, EventCodec.strict().writeValueAsString(manifest.apply(List.copyOf(files))) + "\n");
        add(BundleFile.MANIFEST_HASH, hashLine(files.getLast()));
        zip.finish();
    }

    private static String hashLine(Manifest.File manifest) {
        return manifest.sha256() + "  " + manifest.name() + "\n";
    }

    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
