package org.contractgovernance.contracts.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.jspecify.annotations.Nullable;

/**
 * When the answer to a notice is due, and what the passing of time brings about. The day of receipt is fixed when the notice is served. The
 * time to answer is open until the answer comes, and goes by the calendar in force.
 *
 * @param course what has become of the notice
 * @param calendars the contract's working calendars
 */
public record NoticeClock(NoticeCourse course, Calendars calendars) {

    /**
     * Something that time has brought about.
     *
     * @param event what it is
     * @param on the day from which it is so
     */
    public record NoticeTelling(NoticeEvent event, LocalDate on) {}

    /**
     * The time from the sending of a notice to its receipt. Of no working days the day itself counts where it is one, otherwise the next:
     * that is the first working day after the day before.
     */
    public static RunningTime timeToReceipt(
            DeemedReceipt rule, LocalDate sentOn, @Nullable String sentAt, Calendars calendars) {
        LocalDate counted = rule.countsAsSentOn(sentOn, sentAt);
        boolean sameDay = rule.after() == 0 && rule.unit() == TimeAllowed.Unit.WORKING_DAYS;
        return sameDay
                ? new RunningTime(counted.minusDays(1), new TimeAllowed(1, rule.unit()), calendars)
                : new RunningTime(counted, new TimeAllowed(rule.after(), rule.unit()), calendars);
    }

    /** The time to answer a notice that counts as received on a day; absent where the contract asks for no answer. */
    public static @Nullable RunningTime timeToAnswer(
            @Nullable AnswerTerm asks, LocalDate receivedOn, Calendars calendars) {
        return asks == null ? null : new RunningTime(receivedOn, asks.within().allowed(), calendars);
    }

    /** When the answer is due, as seen on a day; absent where the contract asks for none. */
    public @Nullable DueDate due(LocalDate seenOn) {
        RunningTime time = timeToAnswer(course.asks(), course.receivedOn(), calendars);
        return time == null || course.overdueSince() != null ? course.answerBy() : time.seenOn(seenOn);
    }

    /** How the days up to the due day of the answer are counted, by the calendar that it names. */
    public List<ClockStep> steps() {
        RunningTime time = timeToAnswer(course.asks(), course.receivedOn(), calendars);
        DueDate due = course.answerBy();
        return time == null || due == null ? List.of() : time.steps(due.calendar());
    }

    /** Everything that time has brought about by a day and that is untold, in order. */
    public List<NoticeTelling> untold(LocalDate today) {
        DueDate told = course.answerBy();
        DueDate due = due(today);
        if (told == null || due == null || course.status() != NoticeStatus.SERVED) {
            return List.of();
        }
        List<NoticeTelling> found = new ArrayList<>();
        if (!told.on().equals(due.on())) {
            LocalDate since = calendars.named(due.calendar()).since();
            found.add(new NoticeTelling(new NoticeEvent.NoticeAnswerMoved(told, due), later(since, course.actedOn())));
        }
        if (today.isAfter(due.on())) {
            AnswerTerm asks = course.asks();
            found.add(new NoticeTelling(
                    new NoticeEvent.NoticeAnswerOverdue(due, asks == null ? null : asks.silence()),
                    later(due.on().plusDays(1), course.actedOn())));
        }
        return found;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
