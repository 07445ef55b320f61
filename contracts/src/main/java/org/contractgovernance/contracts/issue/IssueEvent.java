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
     * Either party said that something is wrong.
     *
     * @param reference what people call it in its contract: {@code I-14}
     * @param type what kind of issue it is
     * @param title what it is about, in one line
     * @param description what is wrong
     * @param severity how bad it is
     * @param priority how pressing it is
     * @param kpi code of the KPI that it is about, where it is about one
     * @param service code of the service that it is about, where it is about one
     * @param dueOn the day by which it is to be dealt with, where one is set
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
     * Somebody is to deal with it by a day; before names who was to until then, and by which day.
     *
     * @param before who was to deal with it until then; absent where nobody was
     * @param owner who is to deal with it
     * @param dueOnBefore the day by which that was to be; absent where none was set
     * @param dueOn the day by which it is to be; absent where none is set
     */
    @Stored(name = "IssueAssigned")
    record IssueAssigned(
            @Nullable PersonId before,
            PersonId owner,
            @Nullable LocalDate dueOnBefore,
            @Nullable LocalDate dueOn) implements IssueEvent {}

    /**
     * What has been found or done since.
     *
     * @param note what has been found or done
     */
    @Stored(name = "IssueProgressRecorded")
    record IssueProgressRecorded(@FreeText String note) implements IssueEvent {}

    /**
     * It is worse or better, or more or less pressing, than was thought.
     *
     * @param severityBefore how bad it was thought to be
     * @param severity how bad it is
     * @param priorityBefore how pressing it was thought to be
     * @param priority how pressing it is
     */
    @Stored(name = "IssueReprioritised")
    record IssueReprioritised(Severity severityBefore, Severity severity, Priority priorityBefore, Priority priority)
            implements IssueEvent {}

    /**
     * It became an early warning.
     *
     * @param earlyWarningId identifier of the early warning that it became
     * @param earlyWarning what people call that: {@code EW-3}
     */
    @Stored(name = "IssueEscalated")
    record IssueEscalated(String earlyWarningId, String earlyWarning) implements IssueEvent {}

    /**
     * It was dealt with; before says whether it was an early warning too, as far as all who see this may know.
     *
     * @param before where it stood
     * @param outcome how it was dealt with
     */
    @Stored(name = "IssueResolved")
    record IssueResolved(IssueStatus before, @FreeText String outcome) implements IssueEvent {}

    /**
     * Nothing more is to be done.
     *
     * @param note what is to be said in closing
     */
    @Stored(name = "IssueClosed")
    record IssueClosed(@FreeText @Nullable String note) implements IssueEvent {}

    /**
     * It was not dealt with after all; the reason is in the metadata. It is escalated again where it became an early warning, as far as
     * all who see this may know, and open where it did not.
     *
     * @param before where it stood
     * @param status where it stands from now on
     */
    @Stored(name = "IssueReopened")
    record IssueReopened(IssueStatus before, IssueStatus status) implements IssueEvent {}

    /**
     * It should not have been raised, or another issue says the same.
     *
     * @param before where it stood
     * @param because raised in error, or a duplicate
     * @param duplicateOf reference of the issue that says the same, for a duplicate
     */
    @Stored(name = "IssueWithdrawn")
    record IssueWithdrawn(
            IssueStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = EntityKind.ISSUE) @Nullable String duplicateOf)
            implements IssueEvent {}
}
