package org.contractgovernance.query.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractEvent.FailurePolicySet;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.IssueOnFailure;
import org.contractgovernance.contracts.failure.policy.PlanOnFailure;
import org.contractgovernance.contracts.failure.policy.RegimeFailure;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** What failures set off by a contract's policy, in plain English. */
final class FailurePolicyWords {

    private FailurePolicyWords() {}

    static Narrative tell(FailurePolicySet e) {
        FailurePolicy before = e.before() == null ? null : e.before().policy();
        FailurePolicy after = e.after().policy();
        return new Narrative("Version %d of the failure policy was set"
                        .formatted(e.after().version()))
                .change(
                        "issue",
                        of(before, FailurePolicy::issue, FailurePolicyWords::issue),
                        of(after, FailurePolicy::issue, FailurePolicyWords::issue))
                .change(
                        "early warning",
                        of(before, FailurePolicy::earlyWarning, FailurePolicyWords::warning),
                        of(after, FailurePolicy::earlyWarning, FailurePolicyWords::warning))
                .change(
                        "rectification plan",
                        of(before, FailurePolicy::rectificationPlan, FailurePolicyWords::plan),
                        of(after, FailurePolicy::rectificationPlan, FailurePolicyWords::plan))
                .change(
                        "escalation",
                        of(before, FailurePolicy::escalation, FailurePolicyWords::ladder),
                        of(after, FailurePolicy::escalation, FailurePolicyWords::ladder));
    }

    private static <P> @Nullable String of(
            @Nullable FailurePolicy policy, Function<FailurePolicy, @Nullable P> part, Function<P, String> words) {
        P found = policy == null ? null : part.apply(policy);
        return found == null ? null : words.apply(found);
    }

    private static String issue(IssueOnFailure part) {
        Integer days = part.dueInWorkingDays();
        return "%s, raised as %s and %s%s (%s)"
                .formatted(
                        severities(part.severities()),
                        part.severity().words(),
                        part.priority().words(),
                        days == null ? "" : ", due in %d working days".formatted(days),
                        part.clause());
    }

    private static String warning(WarningOnFailure part) {
        List<String> causes = new ArrayList<>();
        if (part.failuresInARow() != null) {
            causes.add("%d failures in a row".formatted(part.failuresInARow()));
        }
        causes.addAll(failures(part.failures()));
        return "%s, proposed at %d by %d (%s)"
                .formatted(String.join(", ", causes), part.likelihood(), part.impact(), part.clause());
    }

    private static String plan(PlanOnFailure part) {
        List<String> causes = new ArrayList<>(failures(part.failures()));
        if (part.severities() != null) {
            causes.add(severities(part.severities()));
        }
        return "%s (%s)".formatted(String.join(", ", causes), part.clause());
    }

    private static String ladder(EscalationLadder part) {
        return part.steps().stream()
                .map(each -> "%s (%s) after %d working days"
                        .formatted(each.level().words(), each.post(), each.afterWorkingDays()))
                .collect(Collectors.joining(", ", "", " (" + part.clause() + ")"));
    }

    private static String severities(@Nullable Collection<String> named) {
        return named == null ? "any failure of a KPI" : "a failure of a KPI that is " + String.join(" or ", named);
    }

    private static List<String> failures(@Nullable Collection<RegimeFailure> named) {
        return named == null
                ? List.of()
                : named.stream().map(RegimeFailure::words).toList();
    }
}
