package org.contractgovernance.verifier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleZip;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.bundle.ManifestBuilder;
import org.contractgovernance.contracts.event.EventCodec;

/** A bundle's files, to be changed and packed again. */
final class Unpacked {

    final Map<String, byte[]> files = new LinkedHashMap<>();

    Unpacked(byte[] bundle) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String file) {
        return new ArrayList<>(text(file).lines().toList());
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String file, List<String> lines) {
        put(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    Manifest manifest() {
        return EventCodec.strict().readValue(files.get(BundleFile.MANIFEST), Manifest.class);
    }

    /** Packed as it is, whatever the manifest says. */
    byte[] asItIs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Packed as somebody would who can make a manifest of it. */
    byte[] withItsOwnManifest() {
        return withItsOwnManifest(UnaryOperator.identity());
    }

    byte[] withItsOwnManifest(UnaryOperator<Manifest> more) {
        Manifest before = manifest();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BundleZip zip = new BundleZip(out, Instant.parse("2026-02-01T00:00:00Z"));
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                if (!each.getKey().startsWith("manifest.")) {
                    zip.add(each.getKey(), to -> to.write(each.getValue()));
                }
            }
            zip.end(all -> more.apply(ManifestBuilder.builder(before).files(all).build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    void flip(String file, int at, int bit) {
        byte[] bytes = Arrays.copyOf(files.get(file), files.get(file).length);
        bytes[at] ^= (byte) (1 << bit);
        files.put(file, bytes);
    }
}
