package org.contractgovernance.contracts.issue;

import java.time.LocalDate;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What can happen to an issue. Its entity is {@code issue:{UUIDv7}}; people call it {@code I-14}. */
public sealed interface IssueEvent extends Event {

    /**
     * One of the parties raised an issue.
     *
     * @param reference what people call it in its contract: {@code I-14}
     * @param type what kind of issue it is
     * @param title what it is about, in one line
     * @param description what is wrong
     * @param severity how bad it is
     * @param priority how pressing it is
     * @param kpi code of the KPI that it concerns, if any
     * @param service code of the service that it concerns, if any
     * @param dueOn the day by which it must be dealt with, where one is set
     * @param visibility who may see it, for ever
     */
    @Stored(name = "IssueRaised")
    record IssueRaised(
            String reference,
            IssueType type,
            @FreeText String title,
            @FreeText String description,
            Severity severity,
            Priority priority,

            @Linked(as = LinkKind.ABOUT, to = EntityKind.KPI) @Nullable String kpi,

            @Nullable String service,
            @Nullable LocalDate dueOn,
            Visibility visibility)
            implements IssueEvent {}

    /**
     * The issue is assigned to a person, with a due day; the parts named {@code before} say to whom and with which due day it was assigned
     * until then.
     *
     * @param before the person to whom it was assigned until then; absent where it was assigned to nobody
     * @param owner the person to whom it is assigned
     * @param dueOnBefore the due day until then; absent where none was set
     * @param dueOn the due day from now on; absent where none is set
     */
    @Stored(name = "IssueAssigned")
    record IssueAssigned(
            @Nullable PersonId before,
            PersonId owner,
            @Nullable LocalDate dueOnBefore,
            @Nullable LocalDate dueOn) implements IssueEvent {}

    /**
     * Something was found or done about the issue.
     *
     * @param note what has been found or done
     */
    @Stored(name = "IssueProgressRecorded")
    record IssueProgressRecorded(@FreeText String note) implements IssueEvent {}

    /**
     * The severity or the priority was changed.
     *
     * @param severityBefore the severity until then
     * @param severity how bad it is
     * @param priorityBefore the priority until then
     * @param priority how pressing it is
     */
    @Stored(name = "IssueReprioritised")
    record IssueReprioritised(Severity severityBefore, Severity severity, Priority priorityBefore, Priority priority)
            implements IssueEvent {}

    /**
     * The issue became an early warning.
     *
     * @param earlyWarningId identifier of the early warning that it became
     * @param earlyWarning the early warning's reference: {@code EW-3}
     */
    @Stored(name = "IssueEscalated")
    record IssueEscalated(String earlyWarningId, String earlyWarning) implements IssueEvent {}

    /**
     * The issue was dealt with; {@code before} says whether it was an early warning too, where everybody who sees this event may know that.
     *
     * @param before the status until then
     * @param outcome how it was dealt with
     */
    @Stored(name = "IssueResolved")
    record IssueResolved(IssueStatus before, @FreeText String outcome) implements IssueEvent {}

    /**
     * The issue is closed: nothing more has to be done.
     *
     * @param note the closing note
     */
    @Stored(name = "IssueClosed")
    record IssueClosed(@FreeText @Nullable String note) implements IssueEvent {}

    /**
     * The issue was not dealt with after all; the reason is in the metadata. Its status is escalated again where it became an early warning
     * and everybody who sees this event may know that, and open otherwise.
     *
     * @param before the status until then
     * @param status the status from now on
     */
    @Stored(name = "IssueReopened")
    record IssueReopened(IssueStatus before, IssueStatus status) implements IssueEvent {}

    /**
     * The issue should not have been raised, or repeats another issue.
     *
     * @param before the status until then
     * @param because raised in error, or a duplicate
     * @param duplicateOf for a duplicate, reference of the issue that it repeats
     */
    @Stored(name = "IssueWithdrawn")
    record IssueWithdrawn(
            IssueStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = EntityKind.ISSUE) @Nullable String duplicateOf)
            implements IssueEvent {}
}
