package org.contractgovernance.command.notice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeCourse;
import org.contractgovernance.contracts.notice.NoticeCourse.AnswerToNotice;
import org.contractgovernance.contracts.notice.NoticeCourse.DisputedService;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeRule;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the day of an act, and what comes of the act.
 *
 * @param course what has become of it
 * @param servedBy the party that served it
 * @param sentOn the day on which it was sent
 * @param calendars the contract's working calendars
 * @param context who acts, and on which day
 */
record NoticeNow(
        NoticeCourse course, ContractParty servedBy, LocalDate sentOn, Calendars calendars, CommandContext context) {

    NoticeEvent answered(String text, List<Evidence> evidence) {
        requireActing(other(), NoticeRule.ANSWERED_BY_THE_OTHER_PARTY);
        requireUnanswered();
        requireAfterLastAct();
        DueDate due = new NoticeClock(course, calendars).due(on());
        int late = due == null ? 0 : workingDays(due, on());
        boolean isLate = due != null && on().isAfter(due.on());
        return new NoticeEvent.NoticeAnswered(
                on(),
                due,
                late,
                course.status(),
                isLate ? NoticeStatus.ANSWERED_LATE : NoticeStatus.ANSWERED,
                text,
                evidence);
    }

    NoticeEvent withdrawn() {
        requireActing(servedBy, NoticeRule.WITHDRAWN_BY_WHO_SERVED_IT);
        requireUnanswered();
        requireAfterLastAct();
        requireAfterOverdue();
        return new NoticeEvent.NoticeWithdrawn(course.status());
    }

    NoticeEvent disputed(@Nullable LocalDate receivedOn) {
        requireActing(other(), NoticeRule.DISPUTED_BY_THE_OTHER_PARTY);
        requireStanding();
        if (course.dispute() != null) {
            throw BrokenRule.of(
                    NoticeRule.SERVICE_DISPUTED_ALREADY,
                    "it is disputed since " + course.dispute().since());
        }
        requireAfterLastAct();
        if (receivedOn != null && (receivedOn.isBefore(sentOn) || receivedOn.isAfter(on()))) {
            throw BrokenRule.of(
                            NoticeRule.RECEIVED_BEFORE_IT_WAS_SENT,
                            "it was sent on %s, and is disputed on %s".formatted(sentOn, on()))
                    .at("/receivedOn");
        }
        return new NoticeEvent.NoticeServiceDisputed(course.received(), receivedOn);
    }

    NoticeEvent upheld() {
        requireActing(other(), NoticeRule.DISPUTED_BY_THE_OTHER_PARTY);
        DisputedService dispute = dispute();
        return new NoticeEvent.NoticeServiceUpheld(course.received(), dispute.saysReceivedOn());
    }

    NoticeEvent conceded() {
        requireActing(servedBy, NoticeRule.CONCEDED_BY_WHO_SERVED_IT);
        LocalDate receivedOn = dispute().saysReceivedOn();
        requireAfterOverdue();
        if (receivedOn == null) {
            return new NoticeEvent.NoticeServiceConceded(course.received(), null, course.answerBy(), null, null);
        }
        RunningTime toAnswer = NoticeClock.timeToAnswer(course.asks(), receivedOn, calendars);
        AnswerToNotice answer = course.answer();
        DueDate by = toAnswer == null ? null : toAnswer.seenOn(answer == null ? on() : answer.on());
        return new NoticeEvent.NoticeServiceConceded(
                course.received(),
                new DueDate(receivedOn, calendars.on(receivedOn).used()),
                course.answerBy(),
                by,
                answer == null || by == null ? null : (Integer) workingDays(by, answer.on()));
    }

    private DisputedService dispute() {
        requireStanding();
        DisputedService dispute = course.dispute();
        if (dispute == null) {
            throw BrokenRule.of(NoticeRule.SERVICE_NOT_DISPUTED);
        }
        requireAfterLastAct();
        return dispute;
    }

    private void requireUnanswered() {
        requireStanding();
        AnswerToNotice answer = course.answer();
        if (answer != null) {
            throw BrokenRule.of(NoticeRule.NOTICE_ANSWERED, "it was answered on " + answer.on());
        }
    }

    private void requireStanding() {
        if (course.status() == NoticeStatus.WITHDRAWN || course.status() == NoticeStatus.NOT_SERVED) {
            throw BrokenRule.of(
                    NoticeRule.NOTICE_OVER, "it is " + course.status().words());
        }
    }

    private void requireAfterLastAct() {
        context.requireNotBefore(course.actedOn(), "a party last acted on it");
    }

    /** What silence has brought about stands. */
    private void requireAfterOverdue() {
        if (course.overdueSince() != null) {
            context.requireNotBefore(course.overdueSince(), "the answer became overdue");
        }
    }

    private void requireActing(ContractParty party, NoticeRule otherwise) {
        if (context.byProvider() != (party == ContractParty.PROVIDER)) {
            throw BrokenRule.of(otherwise, "the %s served it".formatted(servedBy.words()));
        }
    }

    private ContractParty other() {
        return servedBy == ContractParty.COUNCIL ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }

    private int workingDays(DueDate due, LocalDate until) {
        return calendars.named(due.calendar()).calendar().workingDays(due.on(), until);
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}
