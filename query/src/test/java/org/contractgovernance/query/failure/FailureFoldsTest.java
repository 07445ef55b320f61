package org.contractgovernance.query.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.failure.FailedPeriodEntry;
import org.contractgovernance.contracts.failure.FailureOnRecord;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseEvent;
import org.contractgovernance.contracts.failure.ResponseStatus;
import org.contractgovernance.contracts.failure.policy.EscalationLevel;
import org.contractgovernance.query.assessment.FailedPeriodsFold;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The failures of assessed periods, and what they set off. */
class FailureFoldsTest {

    private @Nullable FailedPeriodEntry period;
    private @Nullable FailureResponseEntry row;

    private void assessed(AssessmentEvent event, String day) {
        period = FailedPeriodsFold.evolve(
                period, event, Envelopes.of(event, "assessment:c/2015-10", AnAssessment.PERIOD, day));
    }

    private void happens(FailureResponseEvent event, String day) {
        row = FailureResponseFold.evolve(
                row, event, Envelopes.of((Event) event, "failure-response:c/x", AFailure.REFERENCE, day));
    }

    private static Assessed met() {
        return AnAssessment.assessed(AnAssessment.reckoned().kpis(List.of()).build());
    }

    @Test
    void aFailureIsOnRecordSinceTheAssessmentThatFirstFoundIt() {
        Assessed first = AnAssessment.points("2000.00");
        assessed(AnAssessment.wasProposed(first), "2015-11-09");
        assertThat(period.failures())
                .extracting(each -> each.failure().kpi(), each -> each.since().toString())
                .containsExactly(tuple("SL-1", "2015-11-09"));

        Assessed again = AnAssessment.points("1500.00");
        assessed(AssessmentRestated.of(first, List.of(), again, AnAssessment.say("2015-12-01")), "2015-11-20");
        assertThat(period.failures()).extracting(FailureOnRecord::since).containsExactly(LocalDate.of(2015, 11, 9));

        assessed(AssessmentRestated.of(again, List.of(), met(), AnAssessment.say("2015-12-01")), "2015-11-23");
        assertThat(period.failures()).isEmpty();

        assessed(AssessmentRestated.of(met(), List.of(), again, AnAssessment.say("2015-12-01")), "2015-11-30");
        assertThat(period.failures()).extracting(FailureOnRecord::since).containsExactly(LocalDate.of(2015, 11, 30));

        assessed(
                AssessmentEvent.AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED, again, List.of(), AnAssessment.say("2015-12-14")),
                "2015-12-01");
        assertThat(period.failures()).isEmpty();
    }

    @Test
    void aResponseWaitsEscalatesAndIsTakenUp() {
        happens(AFailure.setOff(AFailure.LADDER), "2015-11-13");
        assertThat(row.state().status()).isEqualTo(ResponseStatus.WAITING);
        assertThat(row.state().level()).isNull();
        assertThat(row.matter().setOff()).isEqualTo("I-14");
        assertThat(row.matter().setOffOn()).isEqualTo("2015-11-13");

        happens(AFailure.escalated(0, "2015-11-20"), "2015-11-21");
        assertThat(row.state().level()).isEqualTo(EscalationLevel.CONTRACT_MANAGER);
        assertThat(row.reached()).hasSize(1);

        happens(AFailure.takenUp(), "2015-11-24");
        assertThat(row.state().status()).isEqualTo(ResponseStatus.TAKEN_UP);
        assertThat(row.state().takenUpBy()).isEqualTo(AFailure.ACT);
        assertThat(row.reached()).hasSize(1);
    }

    @Test
    void nothingHappensToWhatWasNotSetOff() {
        assertThatIllegalStateException().isThrownBy(() -> happens(AFailure.takenUp(), "2015-11-24"));
    }
}
