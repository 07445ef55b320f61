package org.contractgovernance.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.verifier.RawZip.Piece;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bundle holds beside the files that it lists is an objection, since some programs show it and the checks look at what is listed. */
class HiddenBytesTest {

    private static final Story STORY = new Story(20);
    private static final byte[] GOOD = new MadeBundle(STORY, BundleReader.COUNCIL, STORY.storeSize()).bytes(null);
    private static final int TIME = 0x5c410000;
    private static final Piece TRAIL = new Piece("trail.txt", "Nothing ever happened\n".getBytes(UTF_8), TIME);

    @TempDir
    private Path folder;

    private static Piece last(RawZip zip) {
        return zip.pieces.getLast();
    }

    /** A file that ends early, with another one among what are said to be its packed bytes. */
    private static void hideWithin(Piece piece) {
        piece.packed = RawZip.joined(
                piece.packed, RawZip.descriptor(piece.crc, piece.packed.length, piece.size), RawZip.whole(TRAIL));
    }

    private static Piece named(RawZip zip, String name) {
        return zip.pieces.stream()
                .filter(each -> new String(each.name, UTF_8).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Named<Consumer<RawZip>> hidden(String how, Consumer<RawZip> change) {
        return Named.of(how, change);
    }

    static Stream<Named<Consumer<RawZip>>> ways() {
        byte[] field = {0x55, 0x54, 1, 0, 0};
        return Stream.of(
                hidden("a file in front of all", zip -> zip.pieces.getFirst().before = RawZip.whole(TRAIL)),
                hidden(
                        "a program in front of all",
                        zip -> zip.pieces.getFirst().before = "#!/bin/sh\n".getBytes(UTF_8)),
                hidden("a file between two", zip -> zip.pieces.get(5).before = RawZip.whole(TRAIL)),
                hidden("one byte between two", zip -> zip.pieces.get(5).before = new byte[1]),
                hidden("a file behind all", zip -> zip.beforeDirectory = RawZip.whole(TRAIL)),
                hidden("a file within another", zip -> hideWithin(named(zip, BundleFile.EVENTS))),
                hidden("a byte within a file", zip -> last(zip).packed = RawZip.joined(last(zip).packed, new byte[1])),
                hidden(
                        "another name in front",
                        zip -> named(zip, BundleFile.README).localName = "trail.txt\0".getBytes(UTF_8)),
                hidden(
                        "another name of the same length",
                        zip -> named(zip, BundleFile.TRAIL).localName = "trial.txt".getBytes(UTF_8)),
                hidden("another time in front", zip -> last(zip).localTime++),
                hidden("an extra field in front", zip -> last(zip).localExtra = field),
                hidden("an extra field in the directory", zip -> last(zip).extra = field),
                hidden("a comment of a file", zip -> last(zip).comment = "look here".getBytes(UTF_8)),
                hidden("attributes of a file", zip -> last(zip).attributes = 0x10),
                hidden(
                        "another size behind",
                        zip -> last(zip).descriptor = RawZip.descriptor(last(zip).crc, 1, last(zip).size)),
                hidden(
                        "another checksum behind",
                        zip -> last(zip).descriptor = RawZip.descriptor(1, last(zip).packed.length, last(zip).size)),
                hidden(
                        "no mark behind",
                        zip -> last(zip).descriptor = java.util.Arrays.copyOfRange(
                                RawZip.descriptor(last(zip).crc, last(zip).packed.length, last(zip).size), 4, 16)),
                hidden("something behind the directory", zip -> zip.beforeEnd = RawZip.whole(TRAIL)),
                hidden("a comment of the whole", zip -> zip.comment = "look here".getBytes(UTF_8)),
                hidden("another ZIP in the comment", zip -> zip.comment = new RawZip(GOOD).bytes()),
                hidden("something behind the end", zip -> zip.behind = RawZip.whole(TRAIL)),
                hidden("a wide end that is not needed", zip -> zip.beforeEnd = new byte[76]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatTheDirectoryDoesNotAccountForIsAnObjection(Consumer<RawZip> change) {
        RawZip zip = new RawZip(GOOD);
        change.accept(zip);
        Verified verified = Verified.of(folder, zip.bytes());

        assertThat(verified.said())
                .contains("DOES NOT HOLD: ")
                .contains("Verdict: DOES NOT HOLD")
                .doesNotContain("Exception");
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void aFileThatIsThereTwiceInOtherCapitalsIsAnObjection() {
        for (String name : List.of("Trail.txt", "trail.txt", "REGISTERS/ISSUES-LOG.jsonl")) {
            RawZip zip = new RawZip(GOOD);
            zip.pieces.add(3, new Piece(name, "Nothing ever happened\n".getBytes(UTF_8), TIME));

            assertThat(Verified.of(folder, zip.bytes()).said())
                    .contains("twice, in whatever capitals")
                    .contains("DOES NOT HOLD");
        }
    }

    @Test
    void aFileOfWhichNothingIsCheckedIsToldOf() {
        Unpacked more = new Unpacked(GOOD);
        more.put("more.txt", "Nothing ever happened\n");
        Verified verified = Verified.of(folder, more.withItsOwnManifest());

        assertThat(verified.said()).contains("more.txt").contains("nothing of it is proven");
        assertThat(verified.status()).isEqualTo(2);
    }

    /** Or the other tests would show nothing. */
    @Test
    void whatIsPutTogetherAgainUnchangedHolds() throws IOException {
        Verified verified = Verified.of(folder, new RawZip(GOOD).bytes());

        assertThat(verified.said())
                .contains("every byte of the ZIP belongs to one of the")
                .endsWith("Verdict: ALL HOLDS\n");
        RawZip zip = new RawZip(GOOD);
        hideWithin(named(zip, BundleFile.EVENTS));
        List<String> shown = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()), UTF_8)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                shown.add(each.getName());
            }
        }
        assertThat(shown).contains("trail.txt").endsWith("trail.txt");
    }
}
