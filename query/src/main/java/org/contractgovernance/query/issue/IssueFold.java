package org.contractgovernance.query.issue;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.issue.IssueEntry;
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
import org.jspecify.annotations.Nullable;

/** How an issue's events make its row in the issues log. */
public final class IssueFold {

    private IssueFold() {}

    /** The row after an event. */
    public static IssueEntry evolve(@Nullable IssueEntry before, IssueEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof IssueRaised raised) {
                return raised(raised, envelope);
            }
            throw new IllegalStateException("an issue is raised before anything else happens to it");
        }
        Draft row = new Draft(before);
        switch (event) {
            case IssueRaised e -> throw new IllegalStateException("an issue is raised once: " + e.reference());
            case IssueAssigned e -> {
                row.owner = e.owner();
                row.dueOn = e.dueOn() == null ? row.dueOn : e.dueOn();
            }
            case IssueProgressRecorded e -> {
                row.progress = e.note();
                row.progressOn = envelope.effectiveOn();
            }
            case IssueReprioritised e -> {
                row.severity = e.severity();
                row.priority = e.priority();
            }
            case IssueEscalated e -> {
                // one that only the council sees may be effective after the provider has resolved the issue
                row.status = row.status.isLive() ? IssueStatus.ESCALATED : row.status;
                row.earlyWarning = e.earlyWarning();
            }
            case IssueResolved e -> {
                row.status = IssueStatus.RESOLVED;
                row.outcome = e.outcome();
                row.resolvedOn = envelope.effectiveOn();
            }
            case IssueClosed e -> {
                row.status = IssueStatus.CLOSED;
                row.closedOn = envelope.effectiveOn();
            }
            case IssueReopened e -> {
                // an audience that never saw it escalated sees it open
                row.status = row.earlyWarning == null ? IssueStatus.OPEN : IssueStatus.ESCALATED;
                row.outcome = null;
                row.resolvedOn = null;
                row.closedOn = null;
            }
            case IssueWithdrawn e -> {
                row.status = IssueStatus.WITHDRAWN;
                row.withdrawnBecause = e.because();
                row.duplicateOf = e.duplicateOf();
            }
        }
        return row.entry();
    }

    private static IssueEntry raised(IssueRaised e, Envelope envelope) {
        return new IssueEntry(
                envelope.contract(),
                e.reference(),
                Long.parseLong(e.reference().substring(e.reference().indexOf('-') + 1)),
                e.type(),
                e.title(),
                e.description(),
                e.severity(),
                e.priority(),
                IssueStatus.OPEN,
                e.kpi(),
                e.service(),
                e.visibility(),
                envelope.metadata().actor(),
                envelope.metadata().role(),
                envelope.effectiveOn(),
                null,
                e.dueOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
