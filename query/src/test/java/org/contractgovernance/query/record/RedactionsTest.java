package org.contractgovernance.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.junit.jupiter.api.Test;

/** A redacted text is taken for what was recorded, and any other text is not. */
class RedactionsTest {

    private static final String EVENT = "01540000-0000-7000-8000-000000000057";
    private static final Hash METADATA = Leaf.ofText("about it");

    private static Redactions of(String... payloads) {
        Redactions redactions = new Redactions();
        for (int i = 1; i < payloads.length; i++) {
            redactions.add(new EventRedacted(
                    "c",
                    57,
                    EVENT,
                    List.of("/payload/title"),
                    base64(payloads[i - 1]),
                    base64(payloads[i]),
                    null,
                    null));
        }
        return redactions;
    }

    private static String base64(String text) {
        return Leaf.ofText(text).base64();
    }

    private static Redactions.Texts texts(String payload) {
        return new Redactions.Texts(Leaf.ofText(payload), METADATA);
    }

    @Test
    void whatARedactionLeftStandsForWhatStoodThere() {
        assertThat(of("said", "—").before(EVENT, 57, texts("—"))).isEqualTo(texts("said"));
        assertThat(of("said", "sa—", "—").before(EVENT, 57, texts("—"))).isEqualTo(texts("said"));
    }

    @Test
    void anyOtherTextStandsForItself() {
        assertThat(of("said", "—").before(EVENT, 57, texts("forged"))).isEqualTo(texts("forged"));
        assertThat(of("said", "—").before(EVENT, 58, texts("—"))).isEqualTo(texts("—"));
        assertThat(of().before(EVENT, 57, texts("—"))).isEqualTo(texts("—"));
    }

    @Test
    void aReasonIsRedactedToo() {
        Redactions redactions = new Redactions();
        redactions.add(new EventRedacted(
                "c",
                57,
                EVENT,
                List.of("/metadata/reason"),
                base64("same"),
                base64("same"),
                METADATA.base64(),
                base64("about")));
        assertThat(redactions.before(EVENT, 57, new Redactions.Texts(Leaf.ofText("same"), Leaf.ofText("about"))))
                .isEqualTo(texts("same"));
        assertThat(redactions
                        .before(EVENT, 57, new Redactions.Texts(Leaf.ofText("same"), Leaf.ofText("other")))
                        .metadata())
                .isEqualTo(Leaf.ofText("other"));
    }
}
