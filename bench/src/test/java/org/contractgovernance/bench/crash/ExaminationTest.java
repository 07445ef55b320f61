package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contractgovernance.bench.crash.Examination.Row;
import org.contractgovernance.bench.crash.Request.Answer;
import org.contractgovernance.bench.crash.Request.End;
import org.junit.jupiter.api.Test;

/** Whatever a crash must not leave behind is found. */
class ExaminationTest {

    private static final Row SEVENTH = new Row(7, "{\"note\": \"k-1\"}");
    private static final Row EIGHTH = new Row(8, "{\"note\": \"k-1\"}");
    private static final Row NINTH = new Row(9, "{\"note\": \"k-1\"}");

    private final Examination examination = new Examination(new Ledger());

    private static Request asked(Act act) {
        return new Request("k-1", act, "/path", "{}");
    }

    private static Request done(Act act, Long... positions) {
        Request request = asked(act);
        request.done(new Answer("entity", "reference", positions[positions.length - 1], List.of(positions)));
        return request;
    }

    @Test
    void nothingIsSaidWhereAllIsWell() {
        assertThat(examination.verdict(done(Act.ESCALATE, 7L, 8L), List.of(SEVENTH, EIGHTH), 8L))
                .isNull();
        assertThat(examination.verdict(asked(Act.ESCALATE), List.of(SEVENTH, EIGHTH), 8L))
                .isNull();
        assertThat(examination.verdict(asked(Act.ESCALATE), List.of(), null)).isNull();
    }

    @Test
    void whatWasAcknowledgedIsMissed() {
        assertThat(examination.verdict(done(Act.PROGRESS, 7L), List.of(), null)).isEqualTo("acknowledged and missing");
        assertThat(examination.missing()).isEqualTo(1);
    }

    @Test
    void whatWasRecordedTwiceIsFound() {
        assertThat(examination.verdict(done(Act.ESCALATE, 7L, 8L), List.of(SEVENTH, EIGHTH, NINTH), 8L))
                .isEqualTo("doubled");
        assertThat(examination.doubled()).isEqualTo(1);
    }

    @Test
    void halfOfARequestIsFoundWhateverItsSenderWasTold() {
        assertThat(examination.verdict(asked(Act.ESCALATE), List.of(SEVENTH), 7L))
                .isEqualTo("partly recorded");
        assertThat(examination.partly()).isEqualTo(1);
    }

    @Test
    void anAnswerThatWasNotTrueIsFound() {
        Request refused = asked(Act.PROGRESS);
        refused.ended(End.NOT_DONE, "503");

        assertThat(examination.verdict(refused, List.of(SEVENTH), 7L)).isEqualTo("refused and recorded");
        assertThat(examination.verdict(done(Act.PROGRESS, 8L), List.of(SEVENTH), 7L))
                .isEqualTo("not where it was said to be");
    }

    @Test
    void aReceiptThatDoesNotGoWithItsEventsIsFound() {
        assertThat(examination.verdict(asked(Act.PROGRESS), List.of(SEVENTH), null))
                .contains("its receipt");
        assertThat(examination.verdict(asked(Act.PROGRESS), List.of(), 7L)).contains("its receipt");
        assertThat(examination.verdict(asked(Act.PROGRESS), List.of(SEVENTH), 6L))
                .contains("its receipt");
    }

    @Test
    void anothersTextIsFound() {
        assertThat(examination.verdict(asked(Act.PROGRESS), List.of(new Row(7, "{\"note\": \"k-2\"}")), 7L))
                .isEqualTo("another's text");
    }
}
