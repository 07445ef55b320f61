package org.contractgovernance.command.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyRule;
import org.contractgovernance.contracts.failure.policy.NamedSeverity;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.terms.FailureSeverity;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
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

    /**
     * Refuses a severity that no terms of the contract's regime have. The terms of earlier periods count too, because their assessments may be restated. A
     * contract without a regime has nothing to look at.
     */
    static void requireSeverities(FailurePolicy policy, CommandContext context, ReferenceData referenceData) {
        Set<String> known = new TreeSet<>();
        referenceData
                .histories(context.contract(), EntityKind.PERFORMANCE_REGIME)
                .values()
                .forEach(history -> history.forEach(each -> known.addAll(severities((RegimeEvent) each))));
        for (NamedSeverity each : policy.severities("/policy")) {
            if (!known.isEmpty() && !known.contains(each.severity())) {
                throw BrokenRule.of(
                                FailurePolicyRule.POLICY_NAMES_UNKNOWN_SEVERITY,
                                "the regime has %s, and not %s".formatted(String.join(", ", known), each.severity()))
                        .at(each.pointer());
            }
        }
    }

    private static List<String> severities(RegimeEvent event) {
        return switch (event) {
            case RegimeEvent.RegimeSet e -> names(e.terms());
            case RegimeEvent.RegimeAmended e -> names(e.after());
            case RegimeEvent.RegimeEnded e -> List.of();
        };
    }

    private static List<String> names(RegimeTerms terms) {
        return terms.severities().stream().map(FailureSeverity::name).toList();
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
