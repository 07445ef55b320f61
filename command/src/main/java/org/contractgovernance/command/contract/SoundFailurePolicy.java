package org.contractgovernance.command.contract;

import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyRule;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The checks of a failure policy against the contract. Nothing of a policy that passes them is refused when a failure comes. */
final class SoundFailurePolicy {

    private SoundFailurePolicy() {}

    static void check(
            FailurePolicy policy,
            CommandContext context,
            ContractDetails details,
            @Nullable PlanTermsVersion planTerms) {
        if (context.effectiveOn().isBefore(context.today())) {
            throw BrokenRule.of(FailurePolicyRule.FAILURE_POLICY_BACKDATED, "today is " + context.today())
                    .at("/effectiveOn");
        }
        policy.requireSound("/policy");
        requireOnTheMatrix(policy, details, "/policy/earlyWarning");
        if (policy.rectificationPlan() != null && planTerms == null) {
            throw BrokenRule.of(FailurePolicyRule.POLICY_WITHOUT_PLAN_TERMS).at("/policy/rectificationPlan");
        }
    }

    /** Refuses a likelihood or an impact that the contract's matrix does not have. */
    static void requireOnTheMatrix(FailurePolicy policy, ContractDetails details, String pointer) {
        RiskMatrix matrix = details.riskMatrix();
        WarningOnFailure warning = policy.earlyWarning();
        if (warning != null && !matrix.holds(warning.likelihood(), warning.impact())) {
            throw BrokenRule.of(
                            EarlyWarningRule.OFF_THE_MATRIX,
                            "the policy warns at %d by %d, and the contract's matrix has %d steps of likelihood and %d of impact"
                                    .formatted(
                                            warning.likelihood(),
                                            warning.impact(),
                                            matrix.likelihoods(),
                                            matrix.impacts()))
                    .at(pointer);
        }
    }
}
