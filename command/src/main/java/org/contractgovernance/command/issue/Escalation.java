package org.contractgovernance.command.issue;

import java.time.LocalDate;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;

/**
 * That an issue became an early warning.
 *
 * @param event identifier of the event
 * @param earlyWarning reference of the early warning
 * @param on from which day
 * @param seenBy who may see it
 */
record Escalation(String event, String earlyWarning, LocalDate on, Visibility seenBy) {

    /**
     * Why it cannot happen again. To a provider who may not see it the issue looks like any other, so "once" cannot be said to
     * them. The refusal is the one that any command may meet at any time; it comes last, so that every other fault is named as
     * usual.
     */
    BrokenRule again(CommandContext context) {
        return isSeenBy(context)
                ? BrokenRule.of(IssueRule.ISSUE_ALREADY_ESCALATED, "it became " + earlyWarning)
                        .becauseOf(EntityKind.EARLY_WARNING, earlyWarning)
                : BrokenRule.of(GeneralRule.CHANGED_MEANWHILE);
    }

    /** Whether whoever acts may know of it. */
    boolean isSeenBy(CommandContext context) {
        return !context.byProvider() || seenBy == Visibility.SHARED;
    }
}
