package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractCommand.SetFailurePolicy;
import org.contractgovernance.contracts.contract.ContractEvent.FailurePolicySet;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyRule;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.PlanOnFailure;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** A contract has a failure policy, in versions, which the council alone sees. */
class FailurePolicyTest extends ContractSituations {

    private static final FailurePolicy FIRST =
            new FailurePolicy(AFailure.RAISES, AFailure.WARNS, null, AFailure.LADDER);
    private static final FailurePolicyVersion ONE = new FailurePolicyVersion(1, TODAY, FIRST);

    private static SetFailurePolicy set(FailurePolicy policy) {
        return new SetFailurePolicy(CONTRACT, policy, "as the board decided", null, null);
    }

    @Test
    void eachVersionHasTheNextNumberAndIsSwitchedOffByOneWithoutParts() {
        given(registered)
                .when(commissioner(), set(FIRST))
                .then(new FailurePolicySet(null, ONE))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(registered, commissioner().did(new FailurePolicySet(null, ONE), Visibility.COUNCIL_ONLY))
                .when(commissioner(), set(AFailure.OFF))
                .then(new FailurePolicySet(ONE, new FailurePolicyVersion(2, TODAY, AFailure.OFF)));
    }

    @Test
    void aPolicyChangesSomething() {
        given(registered, commissioner().did(new FailurePolicySet(null, ONE), Visibility.COUNCIL_ONLY))
                .when(commissioner(), set(FIRST))
                .isRefused(FailurePolicyRule.FAILURE_POLICY_UNCHANGED, "/policy");
    }

    @Test
    void aPolicyHoldsFromTodayOn() {
        given(registered)
                .when(commissioner().on(TODAY.minusDays(1)), set(FIRST))
                .isRefused(FailurePolicyRule.FAILURE_POLICY_BACKDATED, "/effectiveOn");
        given(registered)
                .when(commissioner().on(TODAY.plusDays(1)), set(FIRST))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aPartThatNothingSetsOffIsRefused() {
        WarningOnFailure never = new WarningOnFailure("13", null, null, AFailure.WARNS.kinds(), 4, 3, null);
        given(registered)
                .when(commissioner(), set(new FailurePolicy(null, never, null, null)))
                .isRefused(FailurePolicyRule.POLICY_PART_WITHOUT_CAUSE, "/policy/earlyWarning");
        given(registered)
                .when(commissioner(), set(new FailurePolicy(null, null, new PlanOnFailure("14", Set.of(), null), null)))
                .isRefused(FailurePolicyRule.POLICY_PART_WITHOUT_CAUSE, "/policy/rectificationPlan");
    }

    @Test
    void anEarlyWarningIsOnTheContractsMatrix() {
        WarningOnFailure off = new WarningOnFailure("13", 2, Set.of(), AFailure.WARNS.kinds(), 4, 9, null);
        given(registered)
                .when(commissioner(), set(new FailurePolicy(null, off, null, null)))
                .isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/policy/earlyWarning");
    }

    @Test
    void aPlanIsRequiredOnlyWhereTheContractSpeaksOfPlans() {
        given(registered)
                .when(commissioner(), set(AFailure.WHOLE))
                .isRefused(FailurePolicyRule.POLICY_WITHOUT_PLAN_TERMS, "/policy/rectificationPlan");
    }

    @Test
    void levelsAreFromTheLowestUp() {
        EscalationLadder upsideDown =
                new EscalationLadder("own rule", AFailure.LADDER.steps().reversed());
        given(registered)
                .when(commissioner(), set(new FailurePolicy(null, null, null, upsideDown)))
                .isRefused(FailurePolicyRule.ESCALATION_OUT_OF_ORDER, "/policy/escalation/steps/1/level");
        EscalationLadder twice = new EscalationLadder(
                "own rule",
                List.of(
                        AFailure.LADDER.steps().getFirst(),
                        AFailure.LADDER.steps().getFirst()));
        given(registered)
                .when(commissioner(), set(new FailurePolicy(null, null, null, twice)))
                .isRefused(FailurePolicyRule.ESCALATION_OUT_OF_ORDER, "/policy/escalation/steps/1/level");
    }

    @Test
    void aSeverityIsOneOfTheRegimes() {
        FailurePolicy severe = AFailure.SEVERE_ALONE;
        // without a regime nothing says which severities there are
        given(registered)
                .when(commissioner(), set(severe))
                .then(new FailurePolicySet(null, new FailurePolicyVersion(1, TODAY, severe)));
        regime(new RegimeSet(ARegime.terms().build(), TRANSFER, null));
        given(registered)
                .when(commissioner(), set(severe))
                .isRefused(FailurePolicyRule.POLICY_NAMES_UNKNOWN_SEVERITY, "/policy/issue/severities");
        regime(
                new RegimeSet(ARegime.terms().build(), TRANSFER, null),
                new RegimeAmended(
                        ARegime.terms().build(),
                        ARegime.terms()
                                .severities(List.of(ARegime.severity("Severe", "1")))
                                .build(),
                        TRANSFER.plusYears(2),
                        null));
        given(registered)
                .when(commissioner(), set(severe))
                .then(new FailurePolicySet(null, new FailurePolicyVersion(1, TODAY, severe)));
    }

    private void regime(Event... events) {
        referenceData.happened(
                CONTRACT,
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeCommand.regimeOf(CONTRACT).toString(),
                events);
    }
}
