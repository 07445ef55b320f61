package org.contractgovernance.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.assessment.AnAssessment.assessed;
import static org.contractgovernance.contracts.assessment.AnAssessment.line;
import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;
import static org.contractgovernance.contracts.assessment.AnAssessment.say;
import static org.contractgovernance.contracts.assessment.AnAssessment.wasProposed;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.query.assessment.AssessmentFold;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which deductions an agenda names. */
class DeductionItemsTest {

    private static final Assessed TWO = assessed(line("2000.00"), line("SL-1", "500.00"));

    private @Nullable AssessmentEntry row;

    private void happens(AssessmentEvent event, String day) {
        row = AssessmentFold.evolve(row, event, Envelopes.of(event, "assessment:c/2015-10", "2015-10", day));
    }

    private List<AgendaItem> items(String day) {
        return DeductionItems.toDecide(List.of(row), LocalDate.parse(day));
    }

    private void isWithdrawn() {
        happens(
                AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED, TWO, Deductions.of(TWO.reckoned()), say("2016-02-12")),
                "2016-02-01");
    }

    @Test
    void deductionsThatAreToBeDecidedAreOnTheAgenda() {
        happens(wasProposed(TWO), "2015-11-02");

        assertThat(items("2015-11-05")).extracting(AgendaItem::part).containsExactly("1", "2");
        assertThat(items("2015-11-05")).extracting(AgendaItem::dueOn).containsOnly(LocalDate.of(2015, 11, 13));
        assertThat(items("2015-11-14"))
                .extracting(AgendaItem::standing)
                .containsExactly("£2,000.00 proposed, awaiting decision", "£500.00 proposed, awaiting decision");
    }

    @Test
    void deductionsOfAWithdrawnAssessmentAreNot() {
        happens(wasProposed(TWO), "2015-11-02");
        isWithdrawn();

        assertThat(items("2016-02-02")).isEmpty();
    }

    @Test
    void whatWasConfirmedOfAWithdrawnAssessmentIsToBeGivenBack() {
        happens(wasProposed(TWO), "2015-11-02");
        happens(new ProviderResponded(List.of(1, 2), Stance.AGREES, null), "2015-11-03");
        happens(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")), "2015-11-04");
        isWithdrawn();

        assertThat(items("2016-02-13"))
                .extracting(AgendaItem::part, AgendaItem::standing)
                .containsExactly(tuple("1", "£0.00 proposed, awaiting decision"));
    }
}
