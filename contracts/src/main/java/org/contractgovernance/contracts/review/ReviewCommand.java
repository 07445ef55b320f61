package org.contractgovernance.contracts.review;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on a review. */
public sealed interface ReviewCommand extends Command {

    /** A command on a review that is on record. */
    sealed interface OnReview extends ReviewCommand {

        /** The review's reference in the contract: {@code RV-1}. */
        String review();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.REVIEW, review());
        }
    }

    /**
     * Plans a review of a series whose terms of reference are agreed.
     *
     * @param contract reference of the contract
     * @param series reference of the series: {@code RS-1}
     * @param plannedOn the day for which it is planned
     * @param effectiveOn the day on which it was planned; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record PlanReview(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.CODE) String series,
            @NotNull LocalDate plannedOn,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ReviewCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.REVIEW);
        }
    }

    /**
     * Issues the agenda: the agenda as the registers give it at a position is fixed. It has nothing that only the council may see.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param position the position of the agenda that was read, as its {@code asOf} says
     * @param effectiveOn the day that the agenda describes; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record IssueAgenda(
            @FromAddress String contract,
            @FromAddress String review,
            @NotNull @Min(1) Long position,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Records that a review was held, and which posts were present.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param present the posts that were present; posts of the terms of reference in force
     * @param effectiveOn the day on which it was held; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record HoldReview(
            @FromAddress String contract,
            @FromAddress String review,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid PostPresent> present,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Moves a review that was not held to another day. An agenda that was issued stays as it is.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param plannedOn the day for which it is planned from now on
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day on which it was moved; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record MoveReview(
            @FromAddress String contract,
            @FromAddress String review,
            @NotNull LocalDate plannedOn,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Cancels a review that was not held.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day on which it was cancelled; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CancelReview(
            @FromAddress String contract,
            @FromAddress String review,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Corrects who was present at a review, until both parties have agreed its minutes.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param present all posts that were present; posts of the terms of reference by which the review was held
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day of the correction; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CorrectAttendance(
            @FromAddress String contract,
            @FromAddress String review,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid PostPresent> present,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Records a decision of a review that was held with a quorum.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param decision what was decided; kept for ever, so do not name people
     * @param about entries that it is about, which both parties may see
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record RecordReviewDecision(
            @FromAddress String contract,
            @FromAddress String review,
            @NotBlank @Size(max = Text.NARRATIVE) String decision,
            @Size(max = 50) @Nullable List<@NotNull @Valid AboutEntry> about,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Records an action that a review agreed.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param what what has to be done; kept for ever, so do not name people
     * @param party the party that owes it
     * @param post the post that owns it
     * @param owner the person who owns it, if one was named; entered before
     * @param dueOn the last day on which it is not late; not before the review
     * @param about entries that it is about, which both parties may see
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AgreeReviewAction(
            @FromAddress String contract,
            @FromAddress String review,
            @NotBlank @Size(max = Text.NARRATIVE) String what,
            @NotNull ContractParty party,
            @NotBlank @Size(max = Text.TITLE) String post,
            @Nullable PersonId owner,
            @NotNull LocalDate dueOn,
            @Size(max = 50) @Nullable List<@NotNull @Valid AboutEntry> about,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Records that an action of a review was done.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param action the action's number
     * @param evidence what shows that it was done; do not name people
     * @param effectiveOn the day on which it was done; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CompleteReviewAction(
            @FromAddress String contract,
            @FromAddress String review,
            @FromAddress @Min(1) int action,
            @NotBlank @Size(max = Text.NARRATIVE) String evidence,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Drafts the minutes, or another version of them. What a party agreed about an earlier version does not hold for the new one.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param text the whole text of the minutes; kept for ever, so do not name people
     * @param effectiveOn the day on which they were drafted; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DraftMinutes(
            @FromAddress String contract,
            @FromAddress String review,
            @NotBlank @Size(max = Text.NARRATIVE) String text,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Comments on the latest version of the minutes.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param version the version that it is about; the latest
     * @param comment what the party says; do not name people
     * @param effectiveOn the day of the comment; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CommentOnMinutes(
            @FromAddress String contract,
            @FromAddress String review,
            @NotNull @Min(1) Integer version,
            @NotBlank @Size(max = Text.NARRATIVE) String comment,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Agrees the latest version of the minutes for the caller's party. When both parties agreed it, the minutes are fixed.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     * @param version the version that is agreed; the latest
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AgreeMinutes(
            @FromAddress String contract,
            @FromAddress String review,
            @NotNull @Min(1) Integer version,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Notes at this review what the fixed minutes of an earlier review of the series should have said. The earlier minutes stay as they are.
     *
     * @param contract reference of the contract
     * @param review reference of the review at which it is noted
     * @param corrects reference of the earlier review
     * @param correction what its minutes should have said; do not name people
     * @param effectiveOn the day on which it was noted; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record NoteAddendum(
            @FromAddress String contract,
            @FromAddress String review,
            @NotBlank @Size(max = Text.CODE) String corrects,
            @NotBlank @Size(max = Text.NARRATIVE) String correction,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReview {}

    /**
     * Tells that an action of a review is overdue. The application itself sends this command; the review decides by its own events.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     */
    @AllowedTo(ADMINISTRATOR)
    record TellReviewAction(String contract, String review) implements OnReview {

        /** The review decides from which day it is so. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }

    /**
     * Tells that the minutes of a review are overdue. The application itself sends this command; the review decides by its own events.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     */
    @AllowedTo(ADMINISTRATOR)
    record TellMinutes(String contract, String review) implements OnReview {

        /** The review decides from which day it is so. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }
}
