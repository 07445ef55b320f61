package org.contractgovernance.query.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.earlywarning.Action;
import org.contractgovernance.contracts.earlywarning.ActionStatus;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionCompleted;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionMissed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionPlanned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssessed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssigned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningClosed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningReviewed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningWithdrawn;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferralTakenBack;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskAcknowledged;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskReported;
import org.contractgovernance.contracts.earlywarning.EarlyWarningLine;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Withdrawal;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlyWarningFoldTest {

    private static final PersonId OWNER = APerson.number(2);
    private static final Score TWELVE = score(4, 3);
    private static final Score FIFTEEN = score(5, 3);
    private static final Score NINE = score(3, 3);

    private @Nullable EarlyWarningEntry row;

    private static Score score(int likelihood, int impact) {
        return AnEarlyWarning.score(likelihood, impact);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private EarlyWarningFoldTest given(String on, EarlyWarningEvent event) {
        row = EarlyWarningFold.evolve(row, event, Envelopes.of(event, "early-warning:1", "EW-3", on));
        return this;
    }

    private EarlyWarningFoldTest raised() {
        return given(
                "2016-03-01",
                AnEarlyWarning.raised().inherent(TWELVE).issue("I-14").build());
    }

    private EarlyWarningFoldTest assessed(Assessment which, Score score) {
        return given("2016-03-02", new EarlyWarningAssessed(which, null, score));
    }

    private EarlyWarningFoldTest reviewed() {
        return given("2016-03-10", new EarlyWarningReviewed("looked at", null, day("2016-04-10")));
    }

    private EarlyWarningEntry row() {
        assertThat(row).isNotNull();
        return row;
    }

    private EarlyWarningLine line(String day) {
        Standing standing = new Standing(0, 7, Instant.EPOCH, day("2016-03-01"), null);
        return EarlyWarningRegisterHandler.line(
                new RegisterQuery.Shown<>(row(), "early-warning:1", standing), day(day));
    }

    @Test
    void anEarlyWarningIsShownAsItWasRaised() {
        raised();
        assertThat(row().number()).isEqualTo(3);
        assertThat(row().status()).isEqualTo(EarlyWarningStatus.OPEN);
        assertThat(row().origin().issue()).isEqualTo("I-14");
        assertThat(row().origin().raisedBy()).isEqualTo(Happenings.SOMEBODY);
        assertThat(row().origin().raisedAs()).isEqualTo(Role.COMMISSIONER);
        assertThat(row().origin().raisedOn()).isEqualTo("2016-03-01");
        assertThat(List.copyOf(row().matter().kinds())).hasSize(2).isSorted();
        assertThat(row().scores().current()).isEqualTo(TWELVE);
        assertThat(row().scores().currentAssessed()).isFalse();
        assertThat(row().scores().score()).isEqualTo(12);
        assertThat(row().scores().firstScore()).isEqualTo(12);
        assertThat(row().scores().trend()).isEqualTo(Trend.NEW);
        assertThat(row().plan().actions()).isEmpty();
    }

    @Test
    void theCurrentScoreIsTheInherentOneUntilItIsAssessed() {
        raised().assessed(Assessment.INHERENT, FIFTEEN);
        assertThat(row().scores().inherent()).isEqualTo(FIFTEEN);
        assertThat(row().scores().current()).isEqualTo(FIFTEEN);
        assertThat(row().scores().score()).isEqualTo(15);
        assertThat(row().scores().currentAssessed()).isFalse();
    }

    @Test
    void aCurrentScoreThatWasAssessedStaysEvenWhereItEqualsTheInherentOne() {
        raised().assessed(Assessment.CURRENT, TWELVE).assessed(Assessment.INHERENT, FIFTEEN);
        assertThat(row().scores().inherent()).isEqualTo(FIFTEEN);
        assertThat(row().scores().current()).isEqualTo(TWELVE);
        assertThat(row().scores().currentAssessed()).isTrue();
        assertThat(row().scores().score()).isEqualTo(12);
    }

    @Test
    void theTargetChangesNothingElse() {
        raised().reviewed().assessed(Assessment.CURRENT, NINE).reviewed().assessed(Assessment.TARGET, score(1, 3));
        assertThat(row().scores().target()).isEqualTo(score(1, 3));
        assertThat(row().scores().score()).isEqualTo(9);
        assertThat(row().scores().trend()).isEqualTo(Trend.FALLING);
    }

    @Test
    void theTrendIsNewUntilTheFirstReview() {
        raised().assessed(Assessment.CURRENT, NINE);
        assertThat(row().scores().trend()).isEqualTo(Trend.NEW);
    }

    @Test
    void theFirstReviewComparesWithTheFirstScore() {
        raised().assessed(Assessment.CURRENT, FIFTEEN).reviewed();
        assertThat(row().scores().trend()).isEqualTo(Trend.RISING);
        assertThat(row().scores().scoreAtLastReview()).isEqualTo(15);
        assertThat(row().lastReview().review()).isEqualTo("looked at");
        assertThat(row().lastReview().reviewedOn()).isEqualTo("2016-03-10");
        assertThat(row().lastReview().nextReviewOn()).isEqualTo("2016-04-10");
    }

    @Test
    void aReviewComparesWithTheReviewBefore() {
        raised().reviewed();
        assertThat(row().scores().trend()).isEqualTo(Trend.LEVEL);
        assessed(Assessment.CURRENT, NINE);
        assertThat(row().scores().trend()).isEqualTo(Trend.FALLING);
        reviewed();
        assertThat(row().scores().trend()).isEqualTo(Trend.FALLING);
        assertThat(row().scores().scoreAtLastReview()).isEqualTo(9);
        reviewed();
        assertThat(row().scores().trend()).isEqualTo(Trend.LEVEL);
        assessed(Assessment.CURRENT, TWELVE);
        assertThat(row().scores().trend()).isEqualTo(Trend.RISING);
    }

    @Test
    void actionsAreShownInOrderWithTheNextThatIsDue() {
        raised().given("2016-03-02", new ActionPlanned(2, "train", OWNER, day("2016-04-01")))
                .given("2016-03-02", new ActionPlanned(1, "recruit", OWNER, day("2016-05-01")));
        assertThat(row().plan().actions()).extracting(Action::number).containsExactly(1, 2);
        assertThat(row().plan().actionsPlanned()).isEqualTo(2);
        assertThat(row().plan().nextActionDueOn()).isEqualTo("2016-04-01");

        given("2016-03-20", new ActionCompleted(2, "done"));
        assertThat(row().plan().actions().getLast())
                .isEqualTo(new Action(
                        2, "train", OWNER, day("2016-04-01"), ActionStatus.COMPLETED, 0, day("2016-03-20"), "done"));
        assertThat(row().plan().actionsPlanned()).isEqualTo(1);
        assertThat(row().plan().nextActionDueOn()).isEqualTo("2016-05-01");
    }

    @Test
    void aMissedActionMayHaveANewDay() {
        raised().given("2016-03-02", new ActionPlanned(1, "recruit", OWNER, day("2016-04-01")))
                .given("2016-04-02", new ActionMissed(1, day("2016-04-01"), day("2016-05-01")));
        assertThat(row().plan().actions().getFirst().status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(row().plan().actions().getFirst().timesMissed()).isEqualTo(1);
        assertThat(row().plan().nextActionDueOn()).isEqualTo("2016-05-01");

        given("2016-05-02", new ActionMissed(1, day("2016-05-01"), null));
        assertThat(row().plan().actions().getFirst().status()).isEqualTo(ActionStatus.MISSED);
        assertThat(row().plan().actions().getFirst().timesMissed()).isEqualTo(2);
        assertThat(row().plan().nextActionDueOn()).isNull();
    }

    @Test
    void actionsAndReviewsAreOverdueAfterTheirDayWhileItIsOpen() {
        raised().given("2016-03-02", new ActionPlanned(1, "recruit", OWNER, day("2016-04-01")))
                .reviewed();
        assertThat(line("2016-04-01").overdueActions()).isEmpty();
        assertThat(line("2016-04-02").overdueActions()).containsExactly(1);
        assertThat(line("2016-04-10").reviewOverdue()).isFalse();
        assertThat(line("2016-04-11").reviewOverdue()).isTrue();

        given("2016-04-12", new EarlyWarningClosed("it passed"));
        assertThat(line("2016-04-13").overdueActions()).isEmpty();
        assertThat(line("2016-04-13").reviewOverdue()).isFalse();
    }

    @Test
    void anEarlyWarningIsAssignedReferredAndClosed() {
        raised().given("2016-03-02", new EarlyWarningAssigned(null, OWNER))
                .given("2016-03-03", new ReferredToCorporateRisk(TWELVE))
                .given("2016-03-04", new EarlyWarningClosed("it passed"));
        assertThat(row().owner()).isEqualTo(OWNER);
        assertThat(row().referral().referredOn()).isEqualTo("2016-03-03");
        assertThat(row().status()).isEqualTo(EarlyWarningStatus.CLOSED);
        assertThat(row().end().outcome()).isEqualTo("it passed");
        assertThat(row().end().closedOn()).isEqualTo("2016-03-04");
    }

    /** What the corporate risk tool is told of an event. */
    private @Nullable RiskEventKind told(String on, EarlyWarningEvent event) {
        EarlyWarningEntry before = row;
        given(on, event);
        return RiskEventKind.of(before, row());
    }

    @Test
    void theToolIsToldOfWhatIsReferredAndWhatItIsToldOfThat() {
        assertThat(RiskEventKind.of(null, raised().row())).isNull();
        assertThat(told("2016-03-02", new EarlyWarningAssigned(null, OWNER))).isNull();
        assertThat(told("2016-03-03", new ReferredToCorporateRisk(TWELVE))).isEqualTo(RiskEventKind.RISK_REFERRED);
        assertThat(told("2016-03-04", new EarlyWarningAssigned(OWNER, OWNER)))
                .as("people are not told of")
                .isNull();
        assertThat(told("2016-03-04", new EarlyWarningAssessed(Assessment.CURRENT, null, FIFTEEN)))
                .isEqualTo(RiskEventKind.RISK_REVISED);
        assertThat(told("2016-03-05", new RiskAcknowledged(null, new RiskAcknowledgement("CR-1", 5))))
                .isNull();
        assertThat(told("2016-03-05", new RiskReported(null, new ToolRisk(9, null, "Treat", false))))
                .isNull();
        assertThat(row().scores().score()).isEqualTo(15);
        assertThat(told("2016-03-06", new ReferralTakenBack(day("2016-03-03"))))
                .isEqualTo(RiskEventKind.RISK_WITHDRAWN);
        assertThat(row().referral().referredOn()).isNull();
        assertThat(told("2016-03-07", new EarlyWarningAssessed(Assessment.CURRENT, FIFTEEN, NINE)))
                .isNull();
        assertThat(told("2016-03-08", new ReferredToCorporateRisk(NINE))).isEqualTo(RiskEventKind.RISK_REFERRED);
        assertThat(row().referral().corporateRisk())
                .isEqualTo(new CorporateRisk(
                        day("2016-03-08"),
                        null,
                        new RiskAcknowledgement("CR-1", 5),
                        day("2016-03-05"),
                        new ToolRisk(9, null, "Treat", false),
                        day("2016-03-05")));
        assertThat(told("2016-03-09", new EarlyWarningClosed("it passed"))).isEqualTo(RiskEventKind.RISK_CLOSED);
        assertThat(told(
                        "2016-03-10",
                        new EarlyWarningWithdrawn(EarlyWarningStatus.CLOSED, Withdrawal.RAISED_IN_ERROR, null)))
                .isEqualTo(RiskEventKind.RISK_WITHDRAWN);
    }

    @Test
    void aDuplicateNamesTheEarlyWarningThatSaysTheSame() {
        raised().given("2016-03-02", new EarlyWarningWithdrawn(EarlyWarningStatus.OPEN, Withdrawal.DUPLICATE, "EW-1"));
        assertThat(row().status()).isEqualTo(EarlyWarningStatus.WITHDRAWN);
        assertThat(row().end().withdrawnBecause()).isEqualTo(Withdrawal.DUPLICATE);
        assertThat(row().end().duplicateOf()).isEqualTo("EW-1");
    }

    @Test
    void nothingHappensToAnEarlyWarningBeforeItIsRaised() {
        assertThatIllegalStateException().isThrownBy(this::reviewed);
    }

    @Test
    void anEarlyWarningIsRaisedOnce() {
        raised();
        assertThatIllegalStateException().isThrownBy(this::raised);
    }
}
