package org.contractgovernance.query.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.due;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.required;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.submitted;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanStep.StepStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedApproved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCommented;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAsked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepDone;
import org.contractgovernance.registers.Envelopes;
import org.junit.jupiter.api.Test;

class RectificationPlanFoldTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);

    private RectificationPlanEntry row;

    private RectificationPlanFoldTest given(String on, RectificationPlanEvent event) {
        row = RectificationPlanFold.evolve(row, event, Envelopes.of(event, "rectification-plan:1", "RP-1", on));
        return this;
    }

    @Test
    void aRowSaysWhatIsDueNext() {
        given("2016-03-01", required(FIRST).build());
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.matter().reason()).isEqualTo("because");
        assertThat(row.nextDueOn()).isEqualTo("2016-03-15");
        given("2016-03-14", submitted(LocalDate.of(2016, 3, 14)).build());
        assertThat(row.nextDueOn()).isEqualTo("2016-04-06");
        given("2016-03-15", new RectificationQuestionAsked(1, "Which posts?"));
        assertThat(row.nextDueOn()).isNull();
        assertThat(row.course().question()).isEqualTo("Which posts?");
    }

    @Test
    void theStepsAreDueOnceThePlanIsApproved() {
        given("2016-03-01", required(FIRST).build());
        given("2016-03-14", submitted(LocalDate.of(2016, 3, 14)).build());
        given("2016-04-07", new RectificationPlanDeemedApproved(1, due("2016-04-06"), "30.5"));
        assertThat(row.course().status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(row.nextDueOn()).isEqualTo("2016-04-14");
        given("2016-04-15", new RectificationStepMissed(1, 1, due("2016-04-14")));
        assertThat(row.course().steps().getFirst().told()).isEqualTo(DueState.OVERDUE);
        assertThat(row.course().steps().getFirst().timesMissed()).isOne();
        given("2016-04-18", new RectificationStepDone(1, "Signed", LocalDate.of(2016, 4, 14), 2));
        assertThat(row.course().steps().getFirst().status()).isEqualTo(StepStatus.DONE);
        assertThat(row.nextDueOn()).isEqualTo("2016-05-14");
    }

    @Test
    void whatWasToldOfAClockThatHadEndedChangesNothing() {
        given("2016-03-01", required(FIRST).build());
        given("2016-03-14", submitted(LocalDate.of(2016, 3, 14)).build());
        RectificationPlanEntry before = row;
        given("2016-03-16", new RectificationPlanOverdue(1, due("2016-03-15")));
        assertThat(row).isEqualTo(before);
    }

    @Test
    void aCommentIsKeptWithWhoSpoke() {
        given("2016-03-01", required(FIRST).build());
        given("2016-03-02", new RectificationPlanCommented(1, "Soon"));
        assertThat(row.comments()).singleElement().satisfies(each -> {
            assertThat(each.comment()).isEqualTo("Soon");
            assertThat(each.on()).isEqualTo("2016-03-02");
        });
    }

    @Test
    void aPlanBeginsWithItsRequirement() {
        assertThatThrownBy(() -> given("2016-03-02", new RectificationPlanCommented(1, "Soon")))
                .isInstanceOf(IllegalStateException.class);
    }
}
