package org.contractgovernance.contracts.earlywarning;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;

/**
 * An early warning for tests to begin with, EW-3: events in the past tense, commands in the imperative. A test says only what
 * matters to it.
 */
@RecordBuilder.Include({
    EarlyWarningCommand.RaiseEarlyWarning.class,
    EarlyWarningCommand.AssessEarlyWarning.class,
    EarlyWarningCommand.PlanAction.class,
    EarlyWarningCommand.CompleteAction.class,
    EarlyWarningCommand.MissAction.class,
    EarlyWarningCommand.ReviewEarlyWarning.class,
    EarlyWarningCommand.WithdrawEarlyWarning.class,
    EarlyWarningEvent.EarlyWarningRaised.class,
    EarlyWarningEntry.class,
    EarlyWarningQuery.EarlyWarningRegister.class
})
public final class AnEarlyWarning {

    public static final String REFERENCE = "EW-3";
    public static final String CAUSE = "Pay is frozen";
    public static final String EVENT = "Advisers resign";
    public static final String CONSEQUENCE = "Schools go without";
    public static final Set<RiskKind> KINDS = Set.of(RiskKind.DELIVERY, RiskKind.FINANCIAL);

    private AnEarlyWarning() {}

    /** A score on the matrix of {@link AContract}. */
    public static Score score(int likelihood, int impact) {
        int score = likelihood * impact;
        return new Score(likelihood, impact, score, RiskMatrix.FIVE_BY_FIVE.bandOf(score));
    }

    /** It was raised directly, shared with the provider. */
    public static EarlyWarningRaisedBuilder raised() {
        return EarlyWarningRaisedBuilder.builder()
                .reference(REFERENCE)
                .title("Staff leave")
                .cause(CAUSE)
                .event(EVENT)
                .consequence(CONSEQUENCE)
                .kinds(KINDS)
                .inherent(score(3, 4))
                .visibility(Visibility.SHARED);
    }

    /** Raise it, in the same words. */
    public static RaiseEarlyWarningBuilder raise() {
        return RaiseEarlyWarningBuilder.builder()
                .contract(AContract.REFERENCE)
                .title("Staff leave")
                .cause(CAUSE)
                .event(EVENT)
                .consequence(CONSEQUENCE)
                .kinds(KINDS)
                .likelihood(3)
                .impact(4);
    }

    /** Assess it: current, unless a test says otherwise. */
    public static AssessEarlyWarningBuilder assess(Score score) {
        return AssessEarlyWarningBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .assessment(Assessment.CURRENT)
                .likelihood(score.likelihood())
                .impact(score.impact())
                .reason("Two resigned");
    }

    /** Plan what is to be done; by whom and when, a test says. */
    public static PlanActionBuilder planAction() {
        return PlanActionBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .description("Recruit");
    }

    /** Say that the first action was done. */
    public static CompleteActionBuilder completeAction() {
        return CompleteActionBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .action(1)
                .note("three came");
    }

    /** Say that the first action was not done in time. */
    public static MissActionBuilder missAction() {
        return MissActionBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .action(1)
                .reason("Nobody applied");
    }

    /** Say what a review has found. */
    public static ReviewEarlyWarningBuilder review() {
        return ReviewEarlyWarningBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .note("No better");
    }

    /** Take it out of the register's totals. */
    public static WithdrawEarlyWarningBuilder withdraw() {
        return WithdrawEarlyWarningBuilder.builder()
                .contract(AContract.REFERENCE)
                .earlyWarning(REFERENCE)
                .because(Withdrawal.RAISED_IN_ERROR)
                .reason("See EW-1");
    }

    /** The whole register, as it stands. */
    public static EarlyWarningRegisterBuilder register() {
        return EarlyWarningRegisterBuilder.builder()
                .contract(AContract.REFERENCE)
                .status(Set.of())
                .kind(Set.of())
                .band(Set.of())
                .trend(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
