package org.contractgovernance.query.issue;

import java.time.LocalDate;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A row being changed: a fold names what an event changes, and the rest stays. */
final class Draft {

    private final IssueEntry before;
    Severity severity;
    Priority priority;
    IssueStatus status;

    @Nullable PersonId owner;

    @Nullable LocalDate dueOn;

    @Nullable String progress;

    @Nullable LocalDate progressOn;

    @Nullable String earlyWarning;

    @Nullable String outcome;

    @Nullable LocalDate resolvedOn;

    @Nullable LocalDate closedOn;

    @Nullable Withdrawal withdrawnBecause;

    @Nullable String duplicateOf;

    Draft(IssueEntry before) {
        this.before = before;
        severity = before.severity();
        priority = before.priority();
        status = before.status();
        owner = before.owner();
        dueOn = before.dueOn();
        progress = before.progress();
        progressOn = before.progressOn();
        earlyWarning = before.earlyWarning();
        outcome = before.outcome();
        resolvedOn = before.resolvedOn();
        closedOn = before.closedOn();
        withdrawnBecause = before.withdrawnBecause();
        duplicateOf = before.duplicateOf();
    }

    IssueEntry entry() {
        return new IssueEntry(
                before.contract(),
                before.reference(),
                before.number(),
                before.type(),
                before.title(),
                before.description(),
                severity,
                priority,
                status,
                before.kpi(),
                before.service(),
                before.visibility(),
                before.raisedBy(),
                before.raisedAs(),
                before.raisedOn(),
                owner,
                dueOn,
                progress,
                progressOn,
                earlyWarning,
                outcome,
                resolvedOn,
                closedOn,
                withdrawnBecause,
                duplicateOf);
    }
}
