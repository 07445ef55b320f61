package org.contractgovernance.contracts.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.Redactions.Hashes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactionsTest {

    private static final Hashes RECORDED = hashes("title, note", "reason");

    private static Hashes hashes(String payload, String metadata) {
        return new Hashes(Leaf.ofText(payload), Leaf.ofText(metadata));
    }

    private static EventRedacted redacted(String before, String after, @Nullable String reasonBefore) {
        return new EventRedacted(
                "a-contract",
                7,
                "an-event",
                List.of("/payload/note"),
                Leaf.ofText(before).base64(),
                Leaf.ofText(after).base64(),
                reasonBefore == null ? null : Leaf.ofText(reasonBefore).base64(),
                reasonBefore == null ? null : Leaf.ofText("mark").base64());
    }

    /** Each recorded after the other, behind the event that they are about. */
    private static Redactions redactions(EventRedacted... events) {
        Redactions redactions = new Redactions();
        long at = 8;
        for (EventRedacted each : events) {
            redactions.add(at++, each);
        }
        return redactions;
    }

    @Test
    void whatWasNeverRedactedIsAsItStands() {
        assertThat(redactions().asRecorded(7, "an-event", RECORDED)).isEqualTo(RECORDED);
    }

    @Test
    void redactionsChainBackToWhatWasRecorded() {
        Redactions redactions = redactions(
                redacted("title, note", "title, mark", null), redacted("title, mark", "mark, mark", "reason"));

        assertThat(redactions.asRecorded(7, "an-event", hashes("mark, mark", "mark")))
                .isEqualTo(RECORDED);
        assertThat(redactions.asRecorded(7, "an-event", hashes("title, mark", "mark")))
                .isEqualTo(hashes("title, mark", "mark"));
    }

    @Test
    void whatNoRedactionSaysIsNotTakenForRecorded() {
        Redactions redactions = redactions(
                redacted("title, note", "title, mark", null), redacted("title, mark", "mark, mark", "reason"));

        for (Hashes other : List.of(
                hashes("forged", "mark"), hashes("mark, mark", "forged"), hashes("title, mark", "reason"), RECORDED)) {
            assertThat(redactions.asRecorded(7, "an-event", other)).isEqualTo(other);
        }
    }

    @Test
    void aRedactionThatDoesNotFollowFromTheOneBeforeExplainsNothing() {
        Redactions redactions =
                redactions(redacted("title, note", "title, mark", null), redacted("other", "mark, mark", null));

        Hashes now = hashes("mark, mark", "reason");
        assertThat(redactions.asRecorded(7, "an-event", now)).isEqualTo(now);
    }

    @Test
    void aRedactionOfAnotherEventExplainsNothing() {
        Redactions redactions = redactions(redacted("title, note", "title, mark", null));

        Hashes now = hashes("title, mark", "reason");
        assertThat(redactions.asRecorded(7, "an-event", now)).isEqualTo(RECORDED);
        assertThat(redactions.asRecorded(8, "an-event", now)).isEqualTo(now);
        assertThat(redactions.asRecorded(7, "another", now)).isEqualTo(now);
    }

    @Test
    void aRedactionThatStandsBeforeWhatItSpeaksOfExplainsNothing() {
        Redactions redactions = new Redactions();
        redactions.add(7, redacted("title, note", "title, mark", null));

        Hashes now = hashes("title, mark", "reason");
        assertThat(redactions.asRecorded(7, "an-event", now)).isEqualTo(now);
    }

    @Test
    void aReasonIsRedactedToo() {
        Redactions redactions = redactions(redacted("same", "same", "about it"));

        assertThat(redactions.asRecorded(7, "an-event", hashes("same", "mark"))).isEqualTo(hashes("same", "about it"));
        assertThat(redactions.asRecorded(7, "an-event", hashes("same", "other")))
                .isEqualTo(hashes("same", "other"));
    }
}
