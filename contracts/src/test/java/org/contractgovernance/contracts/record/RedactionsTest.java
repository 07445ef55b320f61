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

    @Test
    void whatWasNeverRedactedIsAsItStands() {
        assertThat(new Redactions(List.of()).asRecorded(7, RECORDED)).isEqualTo(RECORDED);
    }

    @Test
    void redactionsChainBackToWhatWasRecorded() {
        Redactions redactions = new Redactions(
                List.of(redacted("title, note", "title, mark", null), redacted("title, mark", "mark, mark", "reason")));

        assertThat(redactions.asRecorded(7, hashes("mark, mark", "mark"))).isEqualTo(RECORDED);
        assertThat(redactions.of(7)).hasSize(2);
    }

    @Test
    void whatNoRedactionSaysIsNotTakenForRecorded() {
        Redactions redactions = new Redactions(
                List.of(redacted("title, note", "title, mark", null), redacted("title, mark", "mark, mark", "reason")));

        for (Hashes other : List.of(
                hashes("forged", "mark"), hashes("mark, mark", "forged"), hashes("title, mark", "reason"), RECORDED)) {
            assertThat(redactions.asRecorded(7, other)).isEqualTo(other);
        }
    }

    @Test
    void aRedactionThatDoesNotFollowFromTheOneBeforeExplainsNothing() {
        Redactions redactions = new Redactions(
                List.of(redacted("title, note", "title, mark", null), redacted("other", "mark, mark", null)));

        Hashes now = hashes("mark, mark", "reason");
        assertThat(redactions.asRecorded(7, now)).isEqualTo(now);
    }
}
