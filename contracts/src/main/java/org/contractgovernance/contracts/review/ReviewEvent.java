package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What can happen to a review. People call it {@code RV-1}. */
public sealed interface ReviewEvent extends Event {

    /**
     * A review was planned.
     *
     * @param reference what people call the review in its contract: {@code RV-1}
     * @param series reference of its series
     * @param plannedOn the day for which it is planned
     */
    @Stored(name = "ReviewPlanned")
    record ReviewPlanned(String reference, String series, LocalDate plannedOn) implements ReviewEvent {}

    /**
     * The review was moved to another day. The reason is in the metadata.
     *
     * @param before the day for which it was planned until now
     * @param plannedOn the day for which it is planned
     */
    @Stored(name = "ReviewMoved")
    record ReviewMoved(LocalDate before, LocalDate plannedOn) implements ReviewEvent {}

    /**
     * The agenda was issued, and is fixed.
     *
     * @param agenda what was on it, with the position at which the registers gave it
     */
    @Stored(name = "AgendaIssued")
    record AgendaIssued(Agenda agenda) implements ReviewEvent {}

    /**
     * The review was held, on the effective day.
     *
     * @param before the review's status until then
     * @param termsVersion the version of the terms of reference that it was held by
     * @param attendance each seat, taken or not
     * @param quorum how many seats had to be taken for a decision
     * @param quorate whether so many were
     * @param minutesDueOn the last day for the first draft of the minutes; absent where the terms say none, and in early events
     */
    @Stored(name = "ReviewHeld")
    record ReviewHeld(
            ReviewStatus before,
            int termsVersion,
            List<SeatTaken> attendance,
            int quorum,
            boolean quorate,
            @Nullable LocalDate minutesDueOn)
            implements ReviewEvent {}

    /**
     * Who was present was recorded wrongly. The reason is in the metadata.
     *
     * @param before each seat as it was recorded until now
     * @param attendance each seat, taken or not
     * @param quorateBefore whether there was a quorum by what was recorded until now
     * @param quorate whether there was one
     */
    @Stored(name = "AttendanceCorrected")
    record AttendanceCorrected(
            List<SeatTaken> before, List<SeatTaken> attendance, boolean quorateBefore, boolean quorate)
            implements ReviewEvent {}

    /**
     * The review was cancelled. The reason is in the metadata.
     *
     * @param before the review's status until then
     */
    @Stored(name = "ReviewCancelled")
    record ReviewCancelled(ReviewStatus before) implements ReviewEvent {}

    /**
     * The review decided something.
     *
     * @param number the decision's number in the review
     * @param decision what was decided
     * @param about what it is about
     */
    @Stored(name = "ReviewDecisionTaken")
    record ReviewDecisionTaken(int number, @FreeText String decision, List<AboutEntry> about) implements ReviewEvent {}

    /**
     * The review agreed an action.
     *
     * @param number the action's number in the review
     * @param what what has to be done
     * @param party the party that owes it
     * @param post the post that owns it
     * @param owner the person who owns it, where one was named
     * @param dueOn the last day on which it is not late
     * @param about what it is about
     */
    @Stored(name = "ReviewActionAgreed")
    record ReviewActionAgreed(
            int number,
            @FreeText String what,
            ContractParty party,
            String post,
            @Nullable PersonId owner,
            LocalDate dueOn,
            List<AboutEntry> about)
            implements ReviewEvent {}

    /**
     * An action was done.
     *
     * @param number the action's number
     * @param dueOn its last day
     * @param evidence what shows that it was done
     */
    @Stored(name = "ReviewActionCompleted")
    record ReviewActionCompleted(
            int number, LocalDate dueOn, @FreeText String evidence) implements ReviewEvent {}

    /**
     * An action is overdue since the effective day.
     *
     * @param number the action's number
     * @param dueOn its last day
     */
    @Stored(name = "ReviewActionOverdue")
    record ReviewActionOverdue(int number, LocalDate dueOn) implements ReviewEvent {}

    /**
     * No party has drafted minutes in time; they are overdue since the effective day.
     *
     * @param dueOn the last day for the first draft
     */
    @Stored(name = "MinutesOverdue")
    record MinutesOverdue(LocalDate dueOn) implements ReviewEvent {}

    /**
     * A party drafted a version of the minutes.
     *
     * @param version the version's number
     * @param by the party
     * @param text what it says
     * @param dueOn the last day for the first version, where the terms of reference say one
     * @param late whether it is the first version and came after that day
     */
    @Stored(name = "MinutesDrafted")
    record MinutesDrafted(
            int version,
            ContractParty by,
            @FreeText String text,
            @Nullable LocalDate dueOn,
            boolean late) implements ReviewEvent {}

    /**
     * A party commented on the minutes.
     *
     * @param version the version that the comment is about
     * @param by the party
     * @param comment what it said
     */
    @Stored(name = "MinutesCommented")
    record MinutesCommented(
            int version, ContractParty by, @FreeText String comment) implements ReviewEvent {}

    /**
     * A party agreed a version of the minutes.
     *
     * @param version the version
     * @param by the party
     * @param fixed whether both parties have agreed it now, so that it is fixed
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "MinutesAgreed")
    record MinutesAgreed(
            int version,
            ContractParty by,
            boolean fixed,
            @Nullable String approval) implements ReviewEvent {}

    /**
     * The review noted what the fixed minutes of an earlier one should have said.
     *
     * @param corrects reference of the earlier review
     * @param version the version of its minutes
     * @param correction what they should have said
     */
    @Stored(name = "AddendumNoted")
    record AddendumNoted(
            String corrects, int version, @FreeText String correction) implements ReviewEvent {}
}
