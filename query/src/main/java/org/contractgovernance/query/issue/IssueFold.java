package org.contractgovernance.query.issue;

import java.time.LocalDate;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEntry.IssueEnd;
import org.contractgovernance.contracts.issue.IssueEntry.IssueHandling;
import org.contractgovernance.contracts.issue.IssueEntry.IssueMatter;
import org.contractgovernance.contracts.issue.IssueEntry.IssueOrigin;
import org.contractgovernance.contracts.issue.IssueEntry.IssueState;
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
        LocalDate day = envelope.effectiveOn();
        IssueState state = before.state();
        IssueHandling handling = before.handling();
        IssueEnd end = before.end();
        return switch (event) {
            case IssueRaised e -> throw new IllegalStateException("an issue is raised once: " + e.reference());
            case IssueAssigned e -> before.with(handling.assigned(e.owner(), e.dueOn()));
            case IssueProgressRecorded e -> before.with(handling.progressed(e.note(), day));
            case IssueReprioritised e -> before.with(state.reprioritised(e.severity(), e.priority()));
            case IssueEscalated e ->
                // a council-only escalation may be effective after the provider has resolved the issue
                before.with(state.status().isLive() ? state.in(IssueStatus.ESCALATED) : state)
                        .with(handling.escalatedTo(e.earlyWarning()));
            case IssueResolved e -> before.with(state.in(IssueStatus.RESOLVED)).with(end.resolved(e.outcome(), day));
            case IssueClosed e -> before.with(state.in(IssueStatus.CLOSED)).with(end.closed(day));
            case IssueReopened e ->
                // an audience that never saw the escalation sees the issue open
                before.with(state.in(handling.earlyWarning() == null ? IssueStatus.OPEN : IssueStatus.ESCALATED))
                        .with(end.reopened());
            case IssueWithdrawn e ->
                before.with(state.in(IssueStatus.WITHDRAWN)).with(end.withdrawn(e.because(), e.duplicateOf()));
        };
    }

    private static IssueEntry raised(IssueRaised e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return IssueEntry.raised(
                envelope.contract(),
                e.reference(),
                EntityKind.ISSUE.number(e.reference()),
                new IssueMatter(e.type(), e.title(), e.description()),
                new IssueState(e.severity(), e.priority(), IssueStatus.OPEN),
                new IssueOrigin(
                        e.kpi(),
                        e.service(),
                        e.visibility(),
                        metadata.actor(),
                        metadata.role(),
                        envelope.effectiveOn()),
                e.dueOn());
    }
}
