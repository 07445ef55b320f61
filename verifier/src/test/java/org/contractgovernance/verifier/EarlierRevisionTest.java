package org.contractgovernance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.event.Evolved;
import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of an earlier revision are proven as they were recorded, and folded as they are today. */
class EarlierRevisionTest {

    private static final Story STORY = new Story(400);

    @TempDir
    private Path folder;

    /** The first half as a release before recorded it. */
    private static List<BundleEvent> begunBefore() {
        List<BundleEvent> events = new ArrayList<>();
        STORY.forEach(each -> events.add(events.size() < 200 ? recordedBefore(each) : recordedNow(each)));
        return events;
    }

    private static BundleEvent recordedBefore(BundleEvent event) {
        return with(event, event.revision(), Evolved.recordedBefore(event.name(), event.payload()));
    }

    private static BundleEvent recordedNow(BundleEvent event) {
        return with(event, Evolved.VOCABULARY.named(event.name()).orElseThrow().revision(), event.payload());
    }

    private static BundleEvent with(BundleEvent event, int revision, String payload) {
        return new BundleEvent(
                event.position(),
                event.recordedAt(),
                event.id(),
                event.entity(),
                event.sequence(),
                event.name(),
                revision,
                payload,
                event.metadata(),
                null);
    }

    private static MadeBundle made(List<BundleEvent> events, List<BundleEvent> asRecorded) {
        long size = Math.max(STORY.storeSize(), events.getLast().position() + 1);
        return new MadeBundle(events, asRecorded, BundleReader.COUNCIL, size, Evolved.CODEC);
    }

    @Test
    void theBundleHoldsAndHasTheRowsOfToday() {
        List<BundleEvent> events = begunBefore();
        byte[] bundle = made(events, events).bytes(null);
        byte[] today = new MadeBundle(STORY, BundleReader.COUNCIL, STORY.storeSize()).bytes(null);

        Verified verified = Verified.of(folder, bundle, Evolved.VOCABULARY);
        assertThat(verified.said()).contains("these 401 events").endsWith("Verdict: ALL HOLDS\n");
        assertThat(new Unpacked(bundle).text("registers/issues-log.jsonl"))
                .isEqualTo(new Unpacked(today).text("registers/issues-log.jsonl"));
        assertThat(new Unpacked(bundle).text("events.jsonl")).contains("\\\"urgency\\\":3");
        assertThat(Verified.of(folder, bundle, Features.vocabulary()).said())
                .as("by a program that does not know the revision")
                .contains("cannot be read", "Verdict: DOES NOT HOLD");
    }

    @Test
    void whatWasRedactedInItIsExplained() {
        List<BundleEvent> recorded = begunBefore();
        BundleEvent before = recorded.get(7);
        BundleEvent after = Redacting.title(before);
        recorded.add(Redacting.saying(recorded.getLast(), before, after));
        List<BundleEvent> now = new ArrayList<>(recorded);
        now.set(7, after);

        Verified verified = Verified.of(folder, made(now, recorded).bytes(null), Evolved.VOCABULARY);
        assertThat(verified.said())
                .contains("event %d (IssueRaised of %s) was redacted".formatted(before.position(), before.entity()))
                .endsWith("Verdict: ALL HOLDS\n");
    }
}
