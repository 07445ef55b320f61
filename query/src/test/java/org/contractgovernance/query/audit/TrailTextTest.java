package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.contractgovernance.contracts.bundle.ABundle;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.registers.Envelopes;
import org.junit.jupiter.api.Test;

class TrailTextTest {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private static String told(String note) {
        IssueProgressRecorded event = new IssueProgressRecorded(note);
        Envelope envelope = Envelopes.of(event, "issue:14", "I-14", "2016-05-11");
        return TrailText.of(
                ABundle.event(event, envelope.metadata())
                        .position(envelope.position())
                        .recordedAt(envelope.recordedAt())
                        .id(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"))
                        .entity(envelope.entity())
                        .sequence(1L)
                        .build(),
                CODEC);
    }

    @Test
    void whatIsHiddenInAnEventOfBeforeIsSeenInTheTrail() {
        assertThat(told("late \u202E\u2066 \u009B2J \u001B[2J\u0007 end"))
                .contains("late <U+202E><U+2066> <U+009B>2J ?[2J? end\n");
    }

    @Test
    void whatSomebodyWroteWritesNoLineOfTheTrail() {
        for (String lineBreak : new String[] {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B"}) {
            assertThat(told("late" + lineBreak + "7  2016-05-11  I-14  IssueClosed"))
                    .contains("late / 7  2016-05-11  I-14  IssueClosed\n");
        }
    }

    @Test
    void whatPeopleWriteIsInTheTrailAsItIs() {
        assertThat(told("Ysgol Tŷ Coch \uD83D\uDC69\u200D\uD83D\uDC67"))
                .contains("Ysgol Tŷ Coch \uD83D\uDC69\u200D\uD83D\uDC67\n");
    }
}
