package org.contractgovernance.query.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.contracts.assessment.AnAssessment.assessed;
import static org.contractgovernance.contracts.assessment.AnAssessment.line;
import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;
import static org.contractgovernance.contracts.assessment.AnAssessment.say;
import static org.contractgovernance.contracts.assessment.AnAssessment.wasProposed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.AssessmentStatus;
import org.contractgovernance.contracts.assessment.AssessmentTodo;
import org.contractgovernance.contracts.assessment.AssessmentTodo.AssessmentTask;
import org.contractgovernance.contracts.assessment.DeductionStatus;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row of an assessment, and what each party has to do. */
class AssessmentFoldTest {

    private static final Assessed TWO = assessed(line("2000.00"), line("SL-1", "500.00"));
    private static final Assessed LESS = assessed(line("1500.00"), line("SL-1", "500.00"));

    private @Nullable AssessmentEntry row;

    private void happens(AssessmentEvent event, String day) {
        row = AssessmentFold.evolve(row, event, Envelopes.of(event, "assessment:c/2015-10", "2015-10", day));
    }

    private List<AssessmentTodo> todo(String day) {
        return AssessmentTodo.on(LocalDate.parse(day), row.deductions());
    }

    private StandingDeduction deduction(int number) {
        return row.standing().find(number).orElseThrow();
    }

    @Test
    void aProposalWaitsForTheProvider() {
        happens(wasProposed(TWO), "2015-11-02");

        assertThat(row.state().status()).isEqualTo(AssessmentStatus.AWAITING_PROVIDER);
        assertThat(row.figures().proposedCredit()).isEqualByComparingTo("2500");
        assertThat(row.figures().standingCredit()).isEqualByComparingTo("0");
        assertThat(row.say().sayUntil()).isEqualTo("2015-11-13");
        assertThat(todo("2015-11-13"))
                .containsExactly(new AssessmentTodo(
                        OwedBy.PROVIDER, AssessmentTask.RESPOND, List.of(1, 2), LocalDate.of(2015, 11, 13)));
        // on the day after, even where nobody has told it yet
        assertThat(todo("2015-11-14"))
                .containsExactly(new AssessmentTodo(OwedBy.COUNCIL, AssessmentTask.DECIDE, List.of(1, 2), null));
    }

    @Test
    void eachDeductionWaitsForItself() {
        happens(wasProposed(TWO), "2015-11-02");
        happens(new ProviderResponded(List.of(2), Stance.DISPUTES, "Closed"), "2015-11-03");

        assertThat(row.state().status()).isEqualTo(AssessmentStatus.AWAITING_PROVIDER);
        assertThat(todo("2015-11-04"))
                .extracting(AssessmentTodo::party)
                .containsExactly(OwedBy.PROVIDER, OwedBy.COUNCIL);
        assertThat(deduction(2).answer().narrative()).isEqualTo("Closed");
        assertThat(row.response().stance()).isEqualTo(Stance.DISPUTES);

        happens(new ProviderDidNotRespond(LocalDate.of(2015, 11, 13), List.of(1)), "2015-11-14");
        assertThat(row.state().status()).isEqualTo(AssessmentStatus.AWAITING_DECISION);
        assertThat(deduction(1).answer()).isNull();
    }

    @Test
    void aRestatementOpensWhatItChangesAndLeavesTheRest() {
        happens(wasProposed(TWO), "2015-11-02");
        happens(new ProviderResponded(List.of(1, 2), Stance.AGREES, null), "2015-11-03");
        happens(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")), "2015-11-04");
        happens(new DeductionConfirmed(2, pounds("500.00"), Money.NOTHING, pounds("500.00")), "2015-11-04");
        assertThat(row.state().status()).isEqualTo(AssessmentStatus.SETTLED);

        happens(AssessmentRestated.of(TWO, Deductions.of(TWO.reckoned()), LESS, say("2016-02-12")), "2016-02-01");
        assertThat(row.state().restatements()).isEqualTo(1);
        assertThat(row.state().restatedOn()).isEqualTo("2016-02-01");
        assertThat(row.figures().proposedCredit()).isEqualByComparingTo("2000");
        assertThat(row.figures().standingCredit()).isEqualByComparingTo("2500");
        assertThat(deduction(1).adjustment()).isEqualByComparingTo(new BigDecimal("-500"));
        assertThat(deduction(1).status()).isEqualTo(DeductionStatus.AWAITING_PROVIDER);
        assertThat(deduction(1).sayUntil()).isEqualTo("2016-02-12");
        assertThat(deduction(2).status()).isEqualTo(DeductionStatus.CONFIRMED);

        happens(new ProviderResponded(List.of(1), Stance.AGREES, null), "2016-02-02");
        happens(new DeductionConfirmed(1, pounds("1500.00"), pounds("2000.00"), pounds("1500.00")), "2016-02-03");
        assertThat(row.figures().standingCredit()).isEqualByComparingTo("2000");
        assertThat(deduction(1).adjustment()).isNull();
        assertThat(todo("2016-02-03")).isEmpty();
    }

    @Test
    void anAssessmentThatIsWithdrawnWaitsForWhatIsToBeGivenBack() {
        happens(wasProposed(TWO), "2015-11-02");
        happens(new ProviderResponded(List.of(1, 2), Stance.AGREES, null), "2015-11-03");
        happens(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")), "2015-11-04");
        happens(
                AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED, TWO, Deductions.of(TWO.reckoned()), say("2016-02-12")),
                "2016-02-01");

        assertThat(row.state().withdrawnOn()).isEqualTo("2016-02-01");
        assertThat(row.state().withdrawnBecause()).isEqualTo(WithdrawnBecause.REGIME_ENDED);
        assertThat(row.state().status()).isEqualTo(AssessmentStatus.AWAITING_PROVIDER);
        assertThat(row.figures().charges()).isEqualByComparingTo("0");
        assertThat(row.figures().proposedCredit()).isEqualByComparingTo("0");
        assertThat(row.figures().standingCredit()).isEqualByComparingTo("2000");
        assertThat(deduction(1).adjustment()).isEqualByComparingTo("-2000");
        assertThat(deduction(2).status()).isEqualTo(DeductionStatus.NOTHING_DUE);

        happens(new DeductionConfirmed(1, Money.NOTHING, pounds("2000.00"), Money.NOTHING), "2016-02-15");
        assertThat(row.state().status()).isEqualTo(AssessmentStatus.SETTLED);
        assertThat(row.figures().standingCredit()).isEqualByComparingTo("0");

        happens(
                AssessmentRestated.afterAll(TWO.withdrawn(), row.standing().deductions(), TWO, say("2016-03-12")),
                "2016-03-01");
        assertThat(row.state().withdrawnOn()).isNull();
        assertThat(row.figures().proposedCredit()).isEqualByComparingTo("2500");
        assertThat(deduction(1).adjustment()).isEqualByComparingTo("2000");
    }

    @Test
    void nothingHappensToAPeriodThatIsNotAssessed() {
        ProviderResponded early = new ProviderResponded(List.of(), Stance.AGREES, null);
        assertThatIllegalStateException().isThrownBy(() -> happens(early, "2015-11-02"));
        happens(wasProposed(TWO), "2015-11-02");
        assertThatIllegalStateException().isThrownBy(() -> happens(wasProposed(TWO), "2015-11-02"));
    }
}
