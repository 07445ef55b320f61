package org.contractgovernance.contracts.issue;

import java.time.LocalDate;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What can happen to an issue. Its entity is {@code issue:{UUIDv7}}; people call it {@code I-14}. */
public sealed interface IssueEvent extends Event {

    /** Either party said that something is wrong. */
    @Stored(name = "IssueRaised")
    record IssueRaised(
            String reference,
            IssueType type,
            @FreeText String title,
            @FreeText String description,
            Severity severity,
            Priority priority,

            @Linked(as = LinkKind.ABOUT, to = "kpi") @Nullable String kpi,

            @Nullable String service,
            @Nullable LocalDate dueOn,
            Visibility visibility)
            implements IssueEvent {}

    /** Somebody is to deal with it by a day; before names who was to until then, and by which day. */
    @Stored(name = "IssueAssigned")
    record IssueAssigned(
            @Nullable PersonId before,
            PersonId owner,
            @Nullable LocalDate dueOnBefore,
            @Nullable LocalDate dueOn) implements IssueEvent {}

    /** What has been found or done since. */
    @Stored(name = "IssueProgressRecorded")
    record IssueProgressRecorded(@FreeText String note) implements IssueEvent {}

    /** It is worse or better, or more or less pressing, than was thought. */
    @Stored(name = "IssueReprioritised")
    record IssueReprioritised(Severity severityBefore, Severity severity, Priority priorityBefore, Priority priority)
            implements IssueEvent {}

    /** It became an early warning. */
    @Stored(name = "IssueEscalated")
    record IssueEscalated(String earlyWarningId, String earlyWarning) implements IssueEvent {}

    /** It was dealt with; before says whether it was an early warning too, as far as all who see this may know. */
    @Stored(name = "IssueResolved")
    record IssueResolved(IssueStatus before, @FreeText String outcome) implements IssueEvent {}

    /** Nothing more is to be done. */
    @Stored(name = "IssueClosed")
    record IssueClosed(@FreeText @Nullable String note) implements IssueEvent {}

    /**
     * It was not dealt with after all; the reason is in the metadata. It is escalated again where it became an early warning, as
     * far as all who see this may know, and open where it did not.
     */
    @Stored(name = "IssueReopened")
    record IssueReopened(IssueStatus before, IssueStatus status) implements IssueEvent {}

    /** It should not have been raised, or another issue says the same. */
    @Stored(name = "IssueWithdrawn")
    record IssueWithdrawn(
            IssueStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = "issue") @Nullable String duplicateOf)
            implements IssueEvent {}
}
