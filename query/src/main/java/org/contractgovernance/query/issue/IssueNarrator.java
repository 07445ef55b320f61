package org.contractgovernance.query.issue;

import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueEvent.IssueAssigned;
import org.contractgovernance.contracts.issue.IssueEvent.IssueClosed;
import org.contractgovernance.contracts.issue.IssueEvent.IssueEscalated;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReprioritised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueEvent.IssueWithdrawn;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.query.feature.Narrative;

/** An issue's events in plain English. */
final class IssueNarrator {

    private IssueNarrator() {}

    static Narrative tell(IssueEvent event, String issue) {
        return switch (event) {
            case IssueRaised e ->
                new Narrative("Issue %s was raised as a %s %s of %s priority: %s"
                                .formatted(
                                        issue,
                                        e.severity().words(),
                                        e.type().words(),
                                        e.priority().words(),
                                        e.title()))
                        .change("status", null, IssueStatus.OPEN)
                        .change("severity", null, e.severity())
                        .change("priority", null, e.priority())
                        .change("KPI", null, e.kpi())
                        .change("service", null, e.service())
                        .change("due on", null, e.dueOn());
            case IssueAssigned e ->
                new Narrative("Issue %s was assigned to %s".formatted(issue, e.owner()))
                        .change("owner", e.before(), e.owner())
                        .change("due on", e.dueOnBefore(), e.dueOn());
            case IssueProgressRecorded e ->
                new Narrative("Progress on issue %s was recorded: %s".formatted(issue, e.note()));
            case IssueReprioritised e ->
                new Narrative("Issue %s was reprioritised: severity %s, priority %s"
                                .formatted(
                                        issue,
                                        e.severity().words(),
                                        e.priority().words()))
                        .change("severity", e.severityBefore(), e.severity())
                        .change("priority", e.priorityBefore(), e.priority());
            case IssueEscalated e ->
                new Narrative("Issue %s was escalated to early warning %s".formatted(issue, e.earlyWarning()))
                        .change("status", IssueStatus.OPEN, IssueStatus.ESCALATED)
                        .change("early warning", null, e.earlyWarning());
            case IssueResolved e ->
                new Narrative("Issue %s was resolved: %s".formatted(issue, e.outcome()))
                        .change("status", e.before(), IssueStatus.RESOLVED)
                        .change("outcome", null, e.outcome());
            case IssueClosed e ->
                new Narrative("Issue %s was closed".formatted(issue) + (e.note() == null ? "" : ": " + e.note()))
                        .change("status", IssueStatus.RESOLVED, IssueStatus.CLOSED);
            case IssueReopened e ->
                new Narrative("Issue %s was reopened".formatted(issue)).change("status", e.before(), e.status());
            case IssueWithdrawn e ->
                new Narrative("Issue %s was withdrawn as %s"
                                .formatted(
                                        issue,
                                        e.duplicateOf() == null
                                                ? e.because().words()
                                                : "a duplicate of " + e.duplicateOf()))
                        .change("status", e.before(), IssueStatus.WITHDRAWN)
                        .change("duplicate of", null, e.duplicateOf());
        };
    }
}
