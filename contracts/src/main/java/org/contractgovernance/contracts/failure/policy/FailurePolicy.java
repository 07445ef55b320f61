package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What failures set off without anybody's asking. Each part is switched off where it is absent; a policy without parts sets off nothing.
 *
 * @param issue when an issue is raised; absent where no failure raises one
 * @param earlyWarning when an early warning is proposed; absent where no failure proposes one
 * @param rectificationPlan when a rectification plan is required; absent where no failure requires one
 * @param escalation who hears of it when nobody acts on what was set off; absent where nobody does
 */
public record FailurePolicy(
        @Valid @Nullable IssueOnFailure issue,
        @Valid @Nullable WarningOnFailure earlyWarning,
        @Valid @Nullable PlanOnFailure rectificationPlan,
        @Valid @Nullable EscalationLadder escalation) {

    /** Where the contract says that a failure sets something off; absent where this failure does not. */
    public @Nullable String clauseFor(ResponseKind what, FailureFound failure) {
        return switch (what) {
            case ISSUE -> issue != null && issue.isSetOffBy(failure) ? issue.clause() : null;
            case EARLY_WARNING ->
                earlyWarning != null && earlyWarning.isSetOffBy(failure) ? earlyWarning.clause() : null;
            case RECTIFICATION_PLAN ->
                rectificationPlan != null && rectificationPlan.isSetOffBy(failure) ? rectificationPlan.clause() : null;
        };
    }

    /** The severities that its parts name; {@code pointer} is where the policy stands. */
    public List<NamedSeverity> severities(String pointer) {
        List<NamedSeverity> found = new ArrayList<>();
        if (issue != null) {
            Ordered.orNone(issue.severities())
                    .forEach(each -> found.add(new NamedSeverity(pointer + "/issue/severities", each)));
        }
        if (rectificationPlan != null) {
            Ordered.orNone(rectificationPlan.severities())
                    .forEach(each -> found.add(new NamedSeverity(pointer + "/rectificationPlan/severities", each)));
        }
        return List.copyOf(found);
    }

    /** Refuses a policy of which a part can never act; {@code pointer} is where the policy stands in the request. */
    public void requireSound(String pointer) {
        if (earlyWarning != null) {
            earlyWarning.requireSound(pointer + "/earlyWarning");
        }
        if (rectificationPlan != null) {
            rectificationPlan.requireSound(pointer + "/rectificationPlan");
        }
        if (escalation != null) {
            escalation.requireSound(pointer + "/escalation");
        }
    }
}
