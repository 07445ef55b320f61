package org.contractgovernance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is as it was recorded is told so, and what cannot be compared is told apart from what is wrong. */
class GoodBundleTest {

    private static final Story STORY = new Story(400);
    private static final MadeBundle MADE = new MadeBundle(STORY, BundleReader.COUNCIL, STORY.storeSize());

    @TempDir
    private Path folder;

    private String[] since(String note) {
        try {
            return new String[] {
                "--since", Files.writeString(folder.resolve("since"), note).toString()
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theCouncilsHolds() {
        Verified verified = Verified.of(folder, MADE.bytes(null));

        assertThat(verified.said()).contains("these 401 events").endsWith("Verdict: ALL HOLDS\n");
        assertThat(verified.status()).isZero();
    }

    @Test
    void theProvidersHoldsAndSaysWhatIsStatedOnly() {
        byte[] bundle = new MadeBundle(STORY.forProvider(), BundleReader.PROVIDER, STORY.storeSize()).bytes(null);
        Verified verified = Verified.of(folder, bundle);

        assertThat(verified.said()).contains("who, when and why are as stated", "Verdict: ALL HOLDS");
        assertThat(verified.status()).isZero();
        assertThat(new Unpacked(bundle).text("events.jsonl")).doesNotContain("council-only");
    }

    @Test
    void whatAnEarlierCheckpointCoversIsStillThere() {
        for (long size : new long[] {0, 1, 200, 401}) {
            Verified verified = Verified.of(folder, MADE.bytes(null), since(MADE.contractNote(size, 3)));
            assertThat(verified.said()).contains("is still there, as it was");
            assertThat(verified.status()).isZero();
        }
        for (long size : new long[] {1, 700, STORY.storeSize()}) {
            Verified verified = Verified.of(folder, MADE.bytes(size), since(MADE.storeNote(size)));
            assertThat(verified.said()).contains("is still there, as it was");
            assertThat(verified.status()).isZero();
        }
    }

    @Test
    void anEarlierCheckpointWithoutAProofIsAskedFor() {
        Verified verified = Verified.of(folder, MADE.bytes(500L), since(MADE.storeNote(700)));

        assertThat(verified.said()).contains("ask for the export with since=700", "Verdict: COULD NOT BE CHECKED");
        assertThat(verified.status()).isEqualTo(2);
    }

    @Test
    void anEarlierCheckpointOfMoreOfAnotherOrOfNobodyIsRefused() {
        Story longer = new Story(500);
        MadeBundle later = new MadeBundle(longer, BundleReader.COUNCIL, longer.storeSize());
        MadeBundle other = new MadeBundle(new Story(0), BundleReader.COUNCIL, STORY.storeSize());
        String elsewhere = MadeBundle.note(new Checkpoint("other.example/record", 3, Hash.EMPTY, List.of()));

        assertRefused(later.storeNote(longer.storeSize()), "the record has been rolled back");
        assertRefused(later.contractNote(450, 3), "the record has been rolled back");
        assertRefused(elsewhere, "the earlier checkpoint is of other.example/record");
        assertRefused(MADE.storeNote(700).replace("\n700\n", "\n701\n"), "not signed by any of the keys");
        assertRefused(other.storeNote(700), "is not the one that the earlier checkpoint covers");
    }

    private void assertRefused(String note, String because) {
        Verified verified = Verified.of(folder, MADE.bytes(700L), since(note));
        assertThat(verified.said()).contains(because);
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void redactedTextIsAcceptedWhereALaterEventSaysSo() {
        List<BundleEvent> recorded = new ArrayList<>();
        STORY.forEach(recorded::add);
        BundleEvent before = recorded.get(7);
        BundleEvent after = Redacting.title(before);
        BundleEvent says = Redacting.saying(recorded.getLast(), before, after);
        recorded.add(says);
        List<BundleEvent> now = new ArrayList<>(recorded);
        now.set(7, after);
        long size = says.position() + 1;

        Verified verified = Verified.of(folder, new MadeBundle(now, recorded, BundleReader.COUNCIL, size).bytes(null));
        assertThat(verified.said())
                .contains("event %d (IssueRaised of %s) was redacted".formatted(before.position(), before.entity()))
                .contains("the record is whole", "(1 redacted)");
        if (Redacting.isInTheVocabulary()) {
            assertThat(verified.status()).isZero();
        }

        now.set(7, Redacting.title(after));
        Verified again = Verified.of(folder, new MadeBundle(now, recorded, BundleReader.COUNCIL, size).bytes(null));
        assertThat(again.said())
                .contains("event %d (IssueRaised of %s) is not as it was recorded"
                        .formatted(before.position(), before.entity()));
        assertThat(again.status()).isEqualTo(1);
    }

    @Test
    void whatIsAskedWronglyIsToldHow() {
        assertThat(Verified.run().status()).isEqualTo(2);
        assertThat(Verified.run().said()).contains("java -jar verifier.jar BUNDLE --key KEYFILE");
        assertThat(Verified.run("a", "b").status()).isEqualTo(2);
        assertThat(Verified.run("a", "--key").said()).contains("--key names a file");
        assertThat(Verified.run("nowhere.zip", "--key", "nowhere").said()).contains("there is no key file nowhere");
        assertThat(Verified.run("--fast", "a").said()).contains("\"--fast\" is not understood");
    }
}
