package org.contractgovernance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleEventBuilder;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.bundle.ManifestBuilder;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed of a bundle is noticed, also where its maker makes a manifest for it, and the event is named. */
class AlteredBundleTest {

    private static final Story STORY = new Story(40);
    private static final byte[] GOOD = new MadeBundle(STORY, BundleReader.COUNCIL, STORY.storeSize()).bytes(20L);

    private static final int SCHEMAS = (int) good().files.keySet().stream()
            .filter(file -> file.startsWith("vocabulary/"))
            .count();

    private final Random random = new Random(4);

    @TempDir
    private Path folder;

    private static Unpacked good() {
        return new Unpacked(GOOD);
    }

    private Verified refused(byte[] bundle) {
        Verified verified = Verified.of(folder, bundle);
        assertThat(verified.status()).as(verified.said()).isIn(1, 2);
        assertThat(verified.said())
                .contains("Verdict: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        return verified;
    }

    /** How often each file is altered. There are many schemas, all checked in one way: another dozen of them in each test. */
    private int times(String file) {
        if (file.startsWith("vocabulary/")) {
            return random.nextInt(SCHEMAS) < 12 ? 1 : 0;
        }
        return 3;
    }

    @Test
    void aByteOfAnyFileThatIsAnother() {
        for (String file : good().files.keySet()) {
            for (int i = 0; i < times(file); i++) {
                Unpacked altered = good();
                int length = altered.files.get(file).length;
                if (length > 0) {
                    altered.flip(file, random.nextInt(length), random.nextInt(8));
                    refused(altered.asItIs());
                }
            }
        }
    }

    @Test
    void aByteThatIsAnotherUnderAManifestOfItsOwn() {
        for (String file : good().files.keySet()) {
            // nobody can say of the first what it should be, nor of the second without the checkpoint that it is about
            boolean said = file.equals(BundleFile.README) || file.equals(BundleFile.SINCE);
            if (said || file.startsWith("manifest.") || good().files.get(file).length == 0) {
                continue;
            }
            for (int i = 0; i < times(file); i++) {
                Unpacked altered = good();
                altered.flip(file, random.nextInt(altered.files.get(file).length), random.nextInt(8));
                refused(altered.withItsOwnManifest());
            }
        }
    }

    @Test
    void anEventThatIsAlteredIsNamed() {
        for (int i = 0; i < 24; i++) {
            Unpacked altered = good();
            List<String> lines = altered.lines(BundleFile.EVENTS);
            int at = random.nextInt(lines.size());
            BundleEvent event = EventsRead.event(lines.get(at));
            lines.set(at, line(altered(event, i % 6)));
            altered.put(BundleFile.EVENTS, lines);

            assertThat(refused(altered.withItsOwnManifest()).said())
                    .contains("event %d (".formatted(event.position()))
                    .contains("is not as it was recorded");
        }
    }

    private BundleEvent altered(BundleEvent event, int how) {
        BundleEventBuilder altered = BundleEventBuilder.builder(event).metadataHash(null);
        return switch (how) {
            case 0 -> altered.recordedAt(event.recordedAt().plusNanos(1_000)).build();
            case 1 -> altered.entity(event.entity() + "1").build();
            case 2 ->
                altered.sequence(Objects.requireNonNull(event.sequence()) + 1).build();
            case 3 -> altered.name("IssueClosed").build();
            case 4 -> altered.payload(event.payload() + " ").build();
            case 5 ->
                altered.metadata(event.metadata().replace("council-desk", "council-dusk"))
                        .build();
            default -> throw new IllegalArgumentException("in no way " + how);
        };
    }

    private static String line(BundleEvent event) {
        return EventCodec.strict().writeValueAsString(event);
    }

    @Test
    void anEventThatIsMissingHasItsPlaceNamed() {
        for (int i = 0; i < 16; i++) {
            Unpacked altered = good();
            List<String> lines = altered.lines(BundleFile.EVENTS);
            int at = i == 0 ? lines.size() - 1 : random.nextInt(lines.size());
            lines.remove(at);
            altered.put(BundleFile.EVENTS, lines);

            assertThat(refused(altered.withItsOwnManifest()).said())
                    .contains("event %d of the contract's 41".formatted(at + 1), "is missing from its place");
        }
    }

    @Test
    void eventsThatChangedPlacesOrCameInAreNamed() {
        for (int i = 0; i < 20; i++) {
            Unpacked altered = good();
            List<String> lines = altered.lines(BundleFile.EVENTS);
            int at = random.nextInt(lines.size() - 1);
            BundleEvent event = EventsRead.event(lines.get(at));
            if (i % 2 == 0) {
                Collections.swap(lines, at, at + 1);
            } else {
                lines.add(at + 1, line(altered(event, i % 6)));
            }
            altered.put(BundleFile.EVENTS, lines);

            assertThat(refused(altered.withItsOwnManifest()).said()).contains("event %d (".formatted(event.position()));
        }
    }

    @Test
    void aPositionThatIsAnotherIsNoticed() {
        for (int i = 0; i < 10; i++) {
            Unpacked altered = good();
            List<String> lines = altered.lines(BundleFile.EVENTS);
            int at = random.nextInt(lines.size());
            BundleEvent event = EventsRead.event(lines.get(at));
            lines.set(at, lines.get(at).replaceFirst("\"position\":\\d+", "\"position\":" + (event.position() + 1)));
            altered.put(BundleFile.EVENTS, lines);

            assertThat(refused(altered.withItsOwnManifest()).said())
                    .contains("do not all stand in the whole store at the positions that they say");
        }
    }

    @Test
    void aRowThatIsAnotherIsNamedWithItsField() {
        for (int i = 0; i < 20; i++) {
            Unpacked altered = good();
            String file = i % 2 == 0 ? "registers/issues-log.jsonl" : "registers/audit-trail.jsonl";
            List<String> lines = altered.lines(file);
            int at = random.nextInt(lines.size());
            String field = i % 4 < 2 ? "\"contract\":\"" : "\"reference\":\"";
            String line = lines.get(at);
            int row = line.indexOf(field, line.indexOf("\"row\":"));
            lines.set(at, line.substring(0, row + field.length()) + "x" + line.substring(row + field.length()));
            altered.put(file, lines);

            assertThat(refused(altered.withItsOwnManifest()).said())
                    .contains("register " + file.substring(10, file.length() - 6))
                    .contains("field row." + field.substring(1, field.length() - 3));
        }
        Unpacked fewer = good();
        List<String> lines = fewer.lines("registers/issues-log.jsonl");
        lines.remove(3);
        fewer.put("registers/issues-log.jsonl", lines);
        assertThat(refused(fewer.withItsOwnManifest()).said()).contains("is missing: the events make it");
        Unpacked lacking = good();
        lacking.put(BundleFile.LACKING, "{\"register\":\"issues-log\",\"entity\":\"issue:1\",\"since\":3}\n");
        assertThat(refused(lacking.withItsOwnManifest()).said()).contains("says itself that it lacks");
    }

    @Test
    void aCheckpointOfAnotherKeyIsNoneOfOurs() {
        for (String file : List.of(BundleFile.STORE, BundleFile.CONTRACT)) {
            Unpacked altered = good();
            var pair = MadeBundle.pair();
            String text = SignedNote.read(altered.text(file)).text();
            altered.put(
                    file,
                    Signer.sign(text, new NoteKey(MadeBundle.ORIGIN, pair.getPublic()), pair.getPrivate())
                            .note());

            assertThat(refused(altered.withItsOwnManifest()).said())
                    .contains(file + " is not signed by any of the keys");
        }
    }

    @Test
    void aManifestThatSaysOtherwiseIsNoticed() {
        List<BiFunction<ManifestBuilder, Manifest, ManifestBuilder>> otherwise = List.of(
                (manifest, was) -> manifest.format("another"),
                (manifest, was) -> manifest.contract("another"),
                (manifest, was) -> manifest.madeFor(BundleReader.PROVIDER),
                (manifest, was) ->
                        manifest.store(new Manifest.Tree("another", was.store().size())),
                (manifest, was) -> manifest.tree(new Manifest.Tree(was.tree().origin(), 3)),
                (manifest, was) -> manifest.events(3),
                (manifest, was) -> manifest.rows(3),
                (manifest, was) ->
                        manifest.files(was.files().subList(1, was.files().size())));
        for (BiFunction<ManifestBuilder, Manifest, ManifestBuilder> each : otherwise) {
            refused(good().withItsOwnManifest(
                            m -> each.apply(ManifestBuilder.builder(m), m).build()));
        }
    }

    @Test
    void theFileItselfCutShortOrDamaged() {
        for (int i = 0; i < 12; i++) {
            refused(Arrays.copyOf(GOOD, random.nextInt(GOOD.length)));
        }
        for (int i = 0; i < 20; i++) {
            byte[] altered = GOOD.clone();
            altered[random.nextInt(GOOD.length)] ^= (byte) (1 + random.nextInt(255));
            Verified verified = Verified.of(folder, altered);
            // some bytes say how a file is packed, or when, and nothing of what is in it
            assertThat(verified.said()).contains("Verdict: ").doesNotContain("Exception");
        }
    }

    @Test
    void filesThatNoBundleHas() throws IOException {
        for (String name :
                List.of("../evil", "/etc/passwd", "a\\b", "a//b", "registers/", "more.txt", "events.jsonl.exe")) {
            Unpacked altered = good();
            altered.files.put(name, new byte[] {1});
            refused(altered.asItIs());
        }
        Unpacked less = good();
        less.files.remove(BundleFile.JOINT);
        assertThat(refused(less.asItIs()).said()).contains("proofs/joint is missing");
        assertThat(refused(less.withItsOwnManifest()).said()).contains("proofs/joint is missing");
        refused(twice());
        refused(new byte[0]);
    }

    /** Two files of one name, as no library writes them. */
    private static byte[] twice() {
        Unpacked altered = good();
        altered.files.put("events.jsonk", altered.files.get(BundleFile.EVENTS));
        byte[] bytes = altered.asItIs();
        byte[] name = "events.jsonk".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int i = 0; i + name.length < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i + name.length - 1] = 'l';
            }
        }
        return bytes;
    }

    @Test
    void whatIsMadeToExhaustIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(BundleFile.MANIFEST));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(refused(out.toByteArray()).said()).contains("made to exhaust");

        Unpacked deep = good();
        List<String> lines = new ArrayList<>(deep.lines(BundleFile.EVENTS));
        lines.set(3, "[".repeat(200_000));
        deep.put(BundleFile.EVENTS, lines);
        assertThat(refused(deep.withItsOwnManifest()).said()).contains("line 4 of events.jsonl is no event");

        Unpacked wide = good();
        byte[] random = new byte[17 << 20];
        new Random(1).nextBytes(random);
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) (' ' + (random[i] & 0x3f));
        }
        wide.files.put(BundleFile.EVENTS, random);
        assertThat(refused(wide.withItsOwnManifest()).said()).contains("longer than 16 MiB");
    }
}
