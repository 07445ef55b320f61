package org.contractgovernance.contracts.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the issues log. Effective means: the day on which the matter itself changed (the issue arose, was assigned, was resolved), as
 * the person who recorded it said.
 *
 * @param contract reference of the contract
 * @param reference what people call the issue: {@code I-14}
 * @param number the number in the reference
 * @param matter what it is about
 * @param state its severity, priority and status
 * @param origin what it concerns, and where it comes from
 * @param handling who deals with it, and the progress so far
 * @param end how it ended; empty while the issue goes on
 */
public record IssueEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped IssueMatter matter,
        @JsonUnwrapped IssueState state,
        @JsonUnwrapped IssueOrigin origin,
        @JsonUnwrapped IssueHandling handling,
        @JsonUnwrapped IssueEnd end) {

    /** An issue that was just raised, with a due day where one is set. */
    public static IssueEntry raised(
            String contract,
            String reference,
            long number,
            IssueMatter matter,
            IssueState state,
            IssueOrigin origin,
            @Nullable LocalDate dueOn) {
        IssueHandling handling = new IssueHandling(null, dueOn, null, null, null);
        return new IssueEntry(contract, reference, number, matter, state, origin, handling, IssueEnd.NONE);
    }

    /** The issue as it stands now. */
    public IssueEntry with(IssueState now) {
        return new IssueEntry(contract, reference, number, matter, now, origin, handling, end);
    }

    /** The issue as it is dealt with now. */
    public IssueEntry with(IssueHandling now) {
        return new IssueEntry(contract, reference, number, matter, state, origin, now, end);
    }

    /** The issue as it ended. */
    public IssueEntry with(IssueEnd now) {
        return new IssueEntry(contract, reference, number, matter, state, origin, handling, now);
    }

    /**
     * What an issue is about, as it was raised.
     *
     * @param type what kind of issue
     * @param title what it is about
     * @param description what was seen
     */
    public record IssueMatter(IssueType type, String title, String description) {}

    /**
     * An issue's severity, priority and status.
     *
     * @param severity how bad it is
     * @param priority how soon it must be dealt with
     * @param status its status
     */
    public record IssueState(Severity severity, Priority priority, IssueStatus status) {

        /** The issue with its status now. */
        public IssueState in(IssueStatus now) {
            return new IssueState(severity, priority, now);
        }

        /** The issue with its severity and priority now. */
        public IssueState reprioritised(Severity severityNow, Priority priorityNow) {
            return new IssueState(severityNow, priorityNow, status);
        }
    }

    /**
     * What an issue concerns, and where it comes from.
     *
     * @param kpi code of the KPI that it concerns
     * @param service code of the service that it concerns
     * @param visibility who may see it
     * @param raisedBy the person who raised it
     * @param raisedAs the role in which that person acted
     * @param raisedOn the day on which it arose
     */
    public record IssueOrigin(
            @Nullable String kpi,
            @Nullable String service,
            Visibility visibility,
            PersonId raisedBy,
            Role raisedAs,
            LocalDate raisedOn) {}

    /**
     * How an issue is dealt with.
     *
     * @param owner the person to whom it is assigned
     * @param dueOn the day by which it must be dealt with
     * @param progress the latest note
     * @param progressOn the day of that note
     * @param earlyWarning reference of the early warning that it became
     */
    public record IssueHandling(
            @Nullable PersonId owner,
            @Nullable LocalDate dueOn,
            @Nullable String progress,
            @Nullable LocalDate progressOn,
            @Nullable String earlyWarning) {

        /** The issue is assigned to a person, with another due day where one is given. */
        public IssueHandling assigned(PersonId to, @Nullable LocalDate dueNow) {
            return new IssueHandling(to, dueNow == null ? dueOn : dueNow, progress, progressOn, earlyWarning);
        }

        /** Something was found or done. */
        public IssueHandling progressed(String note, LocalDate on) {
            return new IssueHandling(owner, dueOn, note, on, earlyWarning);
        }

        /** The issue became an early warning. */
        public IssueHandling escalatedTo(String warning) {
            return new IssueHandling(owner, dueOn, progress, progressOn, warning);
        }
    }

    /**
     * How an issue ended.
     *
     * @param outcome what came of it
     * @param resolvedOn the day on which it was resolved
     * @param closedOn the day on which it was closed
     * @param withdrawnBecause why it does not count
     * @param duplicateOf reference of the issue that it repeats
     */
    public record IssueEnd(
            @Nullable String outcome,
            @Nullable LocalDate resolvedOn,
            @Nullable LocalDate closedOn,
            @Nullable Withdrawal withdrawnBecause,
            @Nullable String duplicateOf) {

        /** The issue goes on. */
        static final IssueEnd NONE = new IssueEnd(null, null, null, null, null);

        /** The issue was dealt with. */
        public IssueEnd resolved(String by, LocalDate on) {
            return new IssueEnd(by, on, closedOn, withdrawnBecause, duplicateOf);
        }

        /** The issue is closed: nothing more has to be done. */
        public IssueEnd closed(LocalDate on) {
            return new IssueEnd(outcome, resolvedOn, on, withdrawnBecause, duplicateOf);
        }

        /** The issue was not dealt with after all. */
        public IssueEnd reopened() {
            return new IssueEnd(null, null, null, withdrawnBecause, duplicateOf);
        }

        /** The issue should not have been raised, or repeats another. */
        public IssueEnd withdrawn(Withdrawal because, @Nullable String same) {
            return new IssueEnd(outcome, resolvedOn, closedOn, because, same);
        }
    }
}
