package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a review has come. The aggregate and the register keep the same.
 *
 * @param series reference of its series
 * @param plannedOn the day for which it is planned
 * @param status its status
 * @param actedOn the day on which a person last acted on it
 * @param agenda the agenda as it was issued; absent before
 * @param meeting the review as it was held; absent before
 * @param decisions what it decided
 * @param actions the actions that it agreed
 * @param minutes its minutes; absent before the first draft
 * @param addenda corrections of earlier minutes that it noted
 */
public record ReviewCourse(
        String series,
        LocalDate plannedOn,
        ReviewStatus status,
        LocalDate actedOn,
        @Nullable Agenda agenda,
        @Nullable ReviewMeeting meeting,
        List<ReviewDecision> decisions,
        List<ReviewAction> actions,
        @Nullable ReviewMinutes minutes,
        List<MinutesAddendum> addenda) {

    public ReviewCourse {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        addenda = List.copyOf(addenda);
    }

    /** A review that was just planned. */
    public static ReviewCourse planned(ReviewEvent.ReviewPlanned e, LocalDate on) {
        return new ReviewCourse(
                e.series(), e.plannedOn(), ReviewStatus.PLANNED, on, null, null, List.of(), List.of(), null, List.of());
    }

    /**
     * The review after another event.
     *
     * @param on the day from which the event is effective
     * @param by the person who acted
     */
    public ReviewCourse after(ReviewEvent event, LocalDate on, PersonId by) {
        return switch (event) {
            case ReviewEvent.ReviewPlanned e -> throw new IllegalStateException("a review is planned once");
            case ReviewEvent.ReviewMoved e ->
                new ReviewCourse(
                        series, e.plannedOn(), status, on, agenda, meeting, decisions, actions, minutes, addenda);
            case ReviewEvent.AgendaIssued e ->
                new ReviewCourse(
                        series,
                        plannedOn,
                        ReviewStatus.AGENDA_ISSUED,
                        on,
                        e.agenda(),
                        meeting,
                        decisions,
                        actions,
                        minutes,
                        addenda);
            case ReviewEvent.ReviewHeld e -> with(ReviewStatus.HELD, on, ReviewMeeting.of(e, on));
            case ReviewEvent.AttendanceCorrected e -> with(status, on, held().corrected(e));
            case ReviewEvent.MinutesOverdue e -> with(status, actedOn, held().minutesOverdue(on));
            case ReviewEvent.ReviewCancelled e -> with(ReviewStatus.CANCELLED, on, meeting);
            case ReviewEvent.ReviewDecisionTaken e ->
                with(on, and(decisions, new ReviewDecision(e.number(), e.decision(), e.about())), actions, addenda);
            case ReviewEvent.ReviewActionAgreed e -> with(on, decisions, and(actions, ReviewAction.of(e)), addenda);
            case ReviewEvent.ReviewActionCompleted e ->
                with(actedOn, decisions, action(e.number(), each -> each.done(on, e.evidence())), addenda);
            case ReviewEvent.ReviewActionOverdue e ->
                with(actedOn, decisions, action(e.number(), each -> each.overdue(on)), addenda);
            case ReviewEvent.MinutesDrafted e -> with(status, on, ReviewMinutes.drafted(minutes, e, on));
            case ReviewEvent.MinutesCommented e -> with(status, on, drafted().commented(e, on));
            case ReviewEvent.MinutesAgreed e ->
                with(
                        e.fixed() ? ReviewStatus.MINUTES_AGREED : status,
                        on,
                        drafted().agreed(e, on, by));
            case ReviewEvent.AddendumNoted e ->
                with(
                        on,
                        decisions,
                        actions,
                        and(addenda, new MinutesAddendum(e.corrects(), e.version(), e.correction(), on)));
        };
    }

    /** The action with a number; absent where there is none. */
    public @Nullable ReviewAction action(int number) {
        return actions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The first day on which the minutes are overdue, where that is to be told: none are drafted, the day has come, and nobody was told. */
    public @Nullable LocalDate minutesToTell(LocalDate today) {
        LocalDate due = minutesWaitedFor();
        return due != null && today.isAfter(due) && held().minutesOverdueSince() == null ? due.plusDays(1) : null;
    }

    /** The last day for the first draft of the minutes, while there is none; absent where the terms say no day. */
    public @Nullable LocalDate minutesWaitedFor() {
        return meeting == null || minutes != null ? null : meeting.minutesDueOn();
    }

    /** The review as it was held. */
    public ReviewMeeting held() {
        return Objects.requireNonNull(meeting, "the review was held");
    }

    private ReviewMinutes drafted() {
        return Objects.requireNonNull(minutes, "minutes are drafted first");
    }

    private List<ReviewAction> action(int number, UnaryOperator<ReviewAction> change) {
        return actions.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
    }

    private ReviewCourse with(ReviewStatus now, LocalDate on, @Nullable ReviewMeeting as) {
        return new ReviewCourse(series, plannedOn, now, on, agenda, as, decisions, actions, minutes, addenda);
    }

    private ReviewCourse with(ReviewStatus now, LocalDate on, ReviewMinutes written) {
        return new ReviewCourse(series, plannedOn, now, on, agenda, meeting, decisions, actions, written, addenda);
    }

    private ReviewCourse with(
            LocalDate on, List<ReviewDecision> decided, List<ReviewAction> agreed, List<MinutesAddendum> noted) {
        return new ReviewCourse(series, plannedOn, status, on, agenda, meeting, decided, agreed, minutes, noted);
    }

    private static <T> List<T> and(List<T> some, T next) {
        List<T> all = new ArrayList<>(some);
        all.add(next);
        return all;
    }
}
