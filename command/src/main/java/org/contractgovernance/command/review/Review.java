package org.contractgovernance.command.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.review.ReviewAction;
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
import org.contractgovernance.contracts.review.ReviewCommand.TellMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.TellReviewAction;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewMeeting;
import org.contractgovernance.contracts.review.ReviewMinutes;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.review.SeatTaken;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse.TermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A review of a series: its agenda, who was there, what was decided, and the minutes that both parties agree. Each act is effective no earlier
 * than the one before.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class Review extends AggregateRoot<ReviewEvent> {

    private @Nullable ReviewCourse course;

    /** Used by Axon, which then reads the review from its events. */
    Review() {}

    @CommandHandler
    public Review(PlanReview command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        new SeriesOnRecord(context.contract(), referenceData).requireAgreed(command.series());
        String reference = EntityKind.REVIEW.reference(
                referenceData.nextNumber(context.contract(), EntityKind.REVIEW, Visibility.SHARED));
        begins(EntityId.create(EntityKind.REVIEW), reference);
        happens(new ReviewEvent.ReviewPlanned(reference, command.series(), command.plannedOn()));
    }

    @CommandHandler
    public void handle(IssueAgenda command, CommandContext context, Agendas agendas) {
        Agenda issued = course().agenda();
        if (issued != null) {
            throw BrokenRule.of(ReviewRule.AGENDA_FIXED, "it was issued with position %d".formatted(issued.position()));
        }
        requireToCome(context);
        AgendaShown shown = agendas.at(reference(), command.position(), context);
        if (!shown.incomplete().isEmpty()) {
            throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND, "a register lacks facts of the contract");
        }
        happens(new ReviewEvent.AgendaIssued(shown.agenda()));
    }

    @CommandHandler
    public void handle(HoldReview command, CommandContext context, ReferenceData referenceData) {
        requireToCome(context);
        TermsVersion terms = new SeriesOnRecord(context.contract(), referenceData).requireAgreed(course().series());
        List<SeatTaken> seats = SeatTaken.of(terms.terms(), command.present());
        happens(new ReviewEvent.ReviewHeld(
                course().status(),
                terms.version(),
                seats,
                terms.terms().quorum(),
                SeatTaken.taken(seats) >= terms.terms().quorum(),
                MinutesNow.dueOn(terms.terms(), context.effectiveOn(), referenceData.contract(context.contract()))));
    }

    @CommandHandler
    public void handle(CorrectAttendance command, CommandContext context, ReferenceData referenceData) {
        ReviewMeeting meeting = requireOpen(context);
        TermsVersion terms = new SeriesOnRecord(context.contract(), referenceData)
                .version(course().series(), meeting.termsVersion());
        List<SeatTaken> seats = SeatTaken.of(terms.terms(), command.present());
        if (seats.equals(meeting.attendance())) {
            throw BrokenRule.of(ReviewRule.ATTENDANCE_UNCHANGED).at("/present");
        }
        boolean quorate = SeatTaken.taken(seats) >= meeting.quorum();
        if (!quorate && !course().decisions().isEmpty()) {
            throw BrokenRule.of(
                            ReviewRule.DECISIONS_WITHOUT_QUORUM,
                            "%d of %d seats would be taken, and it has taken %d decisions"
                                    .formatted(
                                            SeatTaken.taken(seats),
                                            meeting.quorum(),
                                            course().decisions().size()))
                    .at("/present");
        }
        happens(new ReviewEvent.AttendanceCorrected(meeting.attendance(), seats, meeting.quorate(), quorate));
    }

    @CommandHandler
    public void handle(MoveReview command, CommandContext context) {
        requireToCome(context);
        if (command.plannedOn().equals(course().plannedOn())) {
            throw BrokenRule.of(ReviewRule.REVIEW_NOT_MOVED, "it is planned for " + course().plannedOn())
                    .at("/plannedOn");
        }
        happens(new ReviewEvent.ReviewMoved(course().plannedOn(), command.plannedOn()));
    }

    @CommandHandler
    public void handle(CancelReview command, CommandContext context) {
        requireToCome(context);
        happens(new ReviewEvent.ReviewCancelled(course().status()));
    }

    @CommandHandler
    public void handle(RecordReviewDecision command, CommandContext context, ReferenceData referenceData) {
        ReviewMeeting meeting = requireOpen(context);
        if (!meeting.quorate()) {
            throw BrokenRule.of(
                    ReviewRule.DECISION_WITHOUT_QUORUM,
                    "%d of the %d seats that a decision needs were taken"
                            .formatted(SeatTaken.taken(meeting.attendance()), meeting.quorum()));
        }
        happens(new ReviewEvent.ReviewDecisionTaken(
                course().decisions().size() + 1,
                command.decision(),
                new AboutOnRecord(context.contract(), referenceData).require(command.about())));
    }

    @CommandHandler
    public void handle(AgreeReviewAction command, CommandContext context, ReferenceData referenceData) {
        ReviewMeeting meeting = requireOpen(context);
        if (command.dueOn().isBefore(meeting.heldOn())) {
            throw BrokenRule.of(ReviewRule.ACTION_DUE_BEFORE_REVIEW, "it was held on %s".formatted(meeting.heldOn()))
                    .at("/dueOn");
        }
        if (command.owner() != null) {
            referenceData.requireKnown(command.owner(), "/owner");
        }
        happens(new ReviewEvent.ReviewActionAgreed(
                course().actions().size() + 1,
                command.what(),
                command.party(),
                command.post(),
                command.owner(),
                command.dueOn(),
                new AboutOnRecord(context.contract(), referenceData).require(command.about())));
    }

    @CommandHandler
    public void handle(CompleteReviewAction command, CommandContext context) {
        context.requireNotInTheFuture();
        ReviewAction action = course().action(command.action());
        if (action == null) {
            throw BrokenRule.of(ReviewRule.UNKNOWN_REVIEW_ACTION);
        }
        if (!action.isOpen()) {
            throw BrokenRule.of(ReviewRule.REVIEW_ACTION_DONE, "it was done on %s".formatted(action.doneOn()));
        }
        context.requireNotBefore(course().held().heldOn(), "the review was held");
        happens(new ReviewEvent.ReviewActionCompleted(action.number(), action.dueOn(), command.evidence()));
    }

    @CommandHandler
    public void handle(DraftMinutes command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        happens(new MinutesNow(course(), context).drafted(command, referenceData));
    }

    @CommandHandler
    public void handle(CommentOnMinutes command, CommandContext context) {
        requireOpen(context);
        happens(new MinutesNow(course(), context).commented(command));
    }

    @CommandHandler
    public void handle(AgreeMinutes command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        happens(new MinutesNow(course(), context)
                .agreed(
                        command,
                        new Approved(
                                ApprovalMatter.of(
                                        ApprovedThing.MINUTES, reference(), String.valueOf(command.version())),
                                context,
                                referenceData)));
    }

    @CommandHandler
    public void handle(NoteAddendum command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        OtherReview other = OtherReview.of(context.contract(), command.corrects(), referenceData);
        if (command.corrects().equals(reference()) || !course().series().equals(other.series())) {
            throw BrokenRule.of(ReviewRule.ADDENDUM_OF_OTHER_SERIES).at("/corrects");
        }
        Integer version = other.fixed();
        if (version == null) {
            throw BrokenRule.of(ReviewRule.ADDENDUM_OF_OPEN_MINUTES).at("/corrects");
        }
        happens(new ReviewEvent.AddendumNoted(command.corrects(), version, command.correction()));
    }

    @CommandHandler
    public void handle(TellReviewAction command, CommandContext context) {
        ReviewAction overdue = course().actions().stream()
                .filter(each -> each.toTell(context.today()) != null)
                .findFirst()
                .orElseThrow(() -> BrokenRule.of(ReviewRule.NOTHING_TO_TELL_OF_REVIEW));
        happensOn(
                Objects.requireNonNull(overdue.toTell(context.today())),
                new ReviewEvent.ReviewActionOverdue(overdue.number(), overdue.dueOn()));
    }

    @CommandHandler
    public void handle(TellMinutes command, CommandContext context) {
        LocalDate since = course().minutesToTell(context.today());
        LocalDate due = course().minutesWaitedFor();
        if (since == null || due == null) {
            throw BrokenRule.of(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
        }
        happensOn(since, new ReviewEvent.MinutesOverdue(due));
    }

    @Override
    protected void evolve(ReviewEvent event, Occasion happened) {
        course = event instanceof ReviewEvent.ReviewPlanned e
                ? ReviewCourse.planned(e, happened.effectiveOn())
                : course().after(
                                event,
                                happened.effectiveOn(),
                                happened.metadata().actor());
    }

    private ReviewCourse course() {
        ReviewCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a review is planned before anything else happens to it");
        }
        return known;
    }

    private void requireToCome(CommandContext context) {
        context.requireNotInTheFuture();
        if (!course().status().isToCome()) {
            throw BrokenRule.of(
                    ReviewRule.REVIEW_NOT_TO_COME, "it is " + course().status().words());
        }
        context.requireNotBefore(course().actedOn(), "something last happened to it");
    }

    /** The review as it was held; refuses one that was not, and one whose minutes are fixed. */
    private ReviewMeeting requireOpen(CommandContext context) {
        context.requireNotInTheFuture();
        ReviewMeeting meeting = course().meeting();
        if (meeting == null) {
            throw BrokenRule.of(
                    ReviewRule.REVIEW_NOT_HELD, "it is " + course().status().words());
        }
        ReviewMinutes minutes = course().minutes();
        if (minutes != null && minutes.isFixed()) {
            throw BrokenRule.of(
                    ReviewRule.MINUTES_FIXED,
                    "both parties had agreed version %d on %s".formatted(minutes.version(), minutes.fixedOn()));
        }
        context.requireNotBefore(course().actedOn(), "something last happened to it");
        return meeting;
    }
}
