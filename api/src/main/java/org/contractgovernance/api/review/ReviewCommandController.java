package org.contractgovernance.api.review;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.review.ReviewCommand.AgreeMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.AgreeReviewAction;
import org.contractgovernance.contracts.review.ReviewCommand.CancelReview;
import org.contractgovernance.contracts.review.ReviewCommand.CommentOnMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.CompleteReviewAction;
import org.contractgovernance.contracts.review.ReviewCommand.CorrectAttendance;
import org.contractgovernance.contracts.review.ReviewCommand.DraftMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.HoldReview;
import org.contractgovernance.contracts.review.ReviewCommand.IssueAgenda;
import org.contractgovernance.contracts.review.ReviewCommand.MoveReview;
import org.contractgovernance.contracts.review.ReviewCommand.NoteAddendum;
import org.contractgovernance.contracts.review.ReviewCommand.PlanReview;
import org.contractgovernance.contracts.review.ReviewCommand.RecordReviewDecision;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on reviews. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/reviews")
@Tag(name = "Reviews")
final class ReviewCommandController {

    private final Commands commands;

    ReviewCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Plans a review of a series. */
    @PostMapping
    @Creates("/contracts/{contract}/reviews/{reference}")
    Accepted planReview(@Valid @RequestBody PlanReview command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Issues the agenda of a review, which is fixed from then on. */
    @PostMapping("/{review}/agenda")
    Accepted issueAgenda(@Valid @RequestBody IssueAgenda command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that a review was held, and which posts were present. */
    @PostMapping("/{review}/hold")
    Accepted holdReview(@Valid @RequestBody HoldReview command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Moves a review that was not held to another day. */
    @PostMapping("/{review}/move")
    Accepted moveReview(@Valid @RequestBody MoveReview command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Corrects who was present at a review, until both parties have agreed its minutes. */
    @PostMapping("/{review}/correct-attendance")
    Accepted correctAttendance(@Valid @RequestBody CorrectAttendance command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Cancels a review that was not held. */
    @PostMapping("/{review}/cancel")
    Accepted cancelReview(@Valid @RequestBody CancelReview command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records a decision of a review. */
    @PostMapping("/{review}/decisions")
    Accepted recordReviewDecision(
            @Valid @RequestBody RecordReviewDecision command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records an action that a review agreed. */
    @PostMapping("/{review}/actions")
    Accepted agreeReviewAction(@Valid @RequestBody AgreeReviewAction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that an action of a review was done. */
    @PostMapping("/{review}/actions/{action:[0-9]{1,9}}/complete")
    Accepted completeReviewAction(
            @Valid @RequestBody CompleteReviewAction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Drafts the minutes of a review, or another version of them. */
    @PostMapping("/{review}/minutes")
    Accepted draftMinutes(@Valid @RequestBody DraftMinutes command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Comments on the latest version of the minutes. */
    @PostMapping("/{review}/minutes/comment")
    Accepted commentOnMinutes(@Valid @RequestBody CommentOnMinutes command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Agrees the latest version of the minutes for the party of the caller. */
    @PostMapping("/{review}/minutes/agree")
    Accepted agreeMinutes(@Valid @RequestBody AgreeMinutes command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Notes at this review what the fixed minutes of another one should have said. */
    @PostMapping("/{review}/addenda")
    Accepted noteAddendum(@Valid @RequestBody NoteAddendum command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
