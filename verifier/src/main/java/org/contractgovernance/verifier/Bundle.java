package org.contractgovernance.verifier;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.proof.Hash;
import tools.jackson.core.JacksonException;

/**
 * The files of a bundle. The bundle contains only the files that its manifest names, each once. No file is read beyond its stated length.
 * The end of a file shows whether it is the one that the manifest names.
 */
final class Bundle implements Closeable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}");
    private static final int MOST_FILES = 5_000;
    private static final int LARGEST_TEXT = 4 << 20;

    /** The greatest ratio to which texts of events shrink. A file that claims a greater one is made to exhaust the reader's memory. */
    private static final long GREATEST_RATIO = 400;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, Manifest.File> named = new LinkedHashMap<>();
    private final Map<String, Boolean> read = new LinkedHashMap<>();
    private final Manifest manifest;

    /**
     * Opens a bundle.
     *
     * @throws NotCheckable where the file is none
     */
    Bundle(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NotCheckable("there is no file " + path);
        }
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new NotCheckable("the bundle is no ZIP, or is not whole: it was cut short or damaged");
        }
        try {
            list();
            manifest = readManifest();
            compare();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list() {
        if (zip.size() > MOST_FILES) {
            throw new NotCheckable("the bundle has %d files: no bundle has so many".formatted(zip.size()));
        }
        zip.stream().forEach(entry -> {
            String name = entry.getName();
            if (!NAME.matcher(name).matches()) {
                throw new NotCheckable("the bundle has a file named \"%s\", which no bundle has".formatted(name));
            }
            if (entries.put(name, entry) != null) {
                throw new NotCheckable("the bundle has %s twice".formatted(name));
            }
            if (entry.getSize() < 0 || entry.getSize() > (entry.getCompressedSize() + 1_024) * GREATEST_RATIO) {
                throw new NotCheckable("%s claims to be %d bytes in %d: the bundle is made to exhaust whoever opens it"
                        .formatted(name, entry.getSize(), entry.getCompressedSize()));
            }
        });
    }

    private Manifest readManifest() throws IOException {
        byte[] bytes = small(BundleFile.MANIFEST);
        String hash = Hash.of(bytes).hex();
        String stated = new String(small(BundleFile.MANIFEST_HASH), StandardCharsets.UTF_8);
        if (!stated.equals(hash + "  " + BundleFile.MANIFEST + "\n")) {
            throw new NotCheckable("the manifest is not the one whose hash stands beside it");
        }
        Manifest read;
        try {
            read = EventCodec.strict().readValue(bytes, Manifest.class);
        } catch (JacksonException e) {
            throw new NotCheckable("the manifest cannot be read");
        }
        if (!Manifest.FORMAT.equals(read.format())) {
            throw new NotCheckable("this program knows bundles of the format \"%s\"; this one is of \"%s\""
                    .formatted(Manifest.FORMAT, read.format()));
        }
        return read;
    }

    private void compare() {
        for (Manifest.File each : manifest.files()) {
            if (named.put(each.name(), each) != null) {
                throw new NotCheckable("the manifest names %s twice".formatted(each.name()));
            }
            if (!entries.containsKey(each.name())) {
                throw new NotCheckable("%s is missing from the bundle".formatted(each.name()));
            }
        }
        for (String each : entries.keySet()) {
            if (!named.containsKey(each)
                    && !each.equals(BundleFile.MANIFEST)
                    && !each.equals(BundleFile.MANIFEST_HASH)) {
                throw new NotCheckable("the bundle has a file %s that its manifest does not name".formatted(each));
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    /** How many bytes a file has; none where there is no such file. */
    long size(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    /**
     * A file.
     *
     * @throws NotCheckable where there is none
     */
    InputStream open(String name) throws IOException {
        Manifest.File file = named.get(name);
        if (file == null) {
            throw new NotCheckable("%s is missing from the bundle".formatted(name));
        }
        return new CheckedInput(name, zip.getInputStream(entries.get(name)), file);
    }

    /** A file that is short. */
    byte[] small(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new NotCheckable("%s is missing: this is no evidence bundle, or not a whole one".formatted(name));
        }
        if (entry.getSize() > LARGEST_TEXT) {
            throw new NotCheckable("%s has %d bytes: no bundle has such a one".formatted(name, entry.getSize()));
        }
        Manifest.File file = named.get(name);
        try (InputStream raw = zip.getInputStream(entry);
                InputStream in = file == null ? raw : new CheckedInput(name, raw, file)) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT);
            if (in.read() >= 0) {
                throw new NotCheckable("%s is longer than it claims".formatted(name));
            }
            return bytes;
        } catch (ZipException | java.io.EOFException e) {
            throw new NotCheckable("%s is damaged and cannot be unpacked".formatted(name));
        }
    }

    /** Reads every file that was not read yet, and reports those that differ from the manifest. */
    void readAll(Findings findings) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (String each : named.keySet()) {
            if (!read.containsKey(each)) {
                try (InputStream in = open(each)) {
                    while (in.read(buffer) >= 0) {
                        // only the hash matters
                    }
                }
            }
        }
        boolean all = true;
        for (Map.Entry<String, Boolean> each : read.entrySet()) {
            if (!each.getValue()) {
                all = false;
                findings.fault("file", "%s is not the file that the manifest names".formatted(each.getKey()));
            }
        }
        if (all) {
            findings.holds("the %d files are those that the manifest names".formatted(named.size()));
        }
    }

    private final class CheckedInput extends FilterInputStream {

        private final String name;
        private final Manifest.File file;
        private final MessageDigest digest = Hash.sha256();
        private long count;

        CheckedInput(String name, InputStream in, Manifest.File file) {
            super(in);
            this.name = name;
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got;
            try {
                got = in.read(bytes, from, length);
            } catch (ZipException | java.io.EOFException e) {
                throw new NotCheckable("%s is damaged and cannot be unpacked".formatted(name));
            }
            if (got < 0) {
                boolean same = count == file.size()
                        && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
                read.putIfAbsent(name, same);
            } else {
                digest.update(bytes, from, got);
                count += got;
                if (count > size(name)) {
                    throw new NotCheckable("%s is longer than it claims".formatted(name));
                }
            }
            return got;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
