package org.contractgovernance.command.issue;

import java.time.LocalDate;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;

/**
 * The escalation of an issue to an early warning.
 *
 * @param event identifier of the event
 * @param earlyWarning reference of the early warning
 * @param on the effective day
 * @param seenBy who may see it
 */
record Escalation(String event, String earlyWarning, LocalDate on, Visibility seenBy) {

    /**
     * The refusal of a second escalation. For a provider who may not see the first one, the issue looks like any other, so the refusal must
     * not say "once". That provider gets the refusal that any command may meet at any time. It comes last, so that every other fault is
     * named as usual.
     */
    BrokenRule again(CommandContext context) {
        return isSeenBy(context)
                ? BrokenRule.of(IssueRule.ISSUE_ALREADY_ESCALATED, "it became " + earlyWarning)
                        .becauseOf(EntityKind.EARLY_WARNING, earlyWarning)
                : BrokenRule.of(GeneralRule.CHANGED_MEANWHILE);
    }

    /** Whether the acting person may know of it. */
    boolean isSeenBy(CommandContext context) {
        return !context.byProvider() || seenBy == Visibility.SHARED;
    }
}
