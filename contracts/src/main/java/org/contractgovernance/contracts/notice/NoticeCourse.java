package org.contractgovernance.contracts.notice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.SilenceOnNotice;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a notice. An answer may be recorded after its due day and yet have come before, so the status follows from everything
 * that was told and not from the last event.
 *
 * @param status its status
 * @param receivedOn the day on which it counts as received
 * @param receivedBy the calendar by which that day was computed
 * @param asks by when the contract has it answered; absent where it needs no answer
 * @param answerDueOn the last day on which an answer is not late; absent likewise
 * @param answerDueBy the calendar by which that day was computed
 * @param overdueSince the first day on which the answer was told to be overdue; absent where it was not
 * @param silence what it meant by the contract that it was not answered in time; absent where it was, or the contract does not say
 * @param answer the answer; absent while there is none
 * @param dispute how the other party disputes its service; absent where it does not
 * @param withdrawnOn the day on which it was taken back
 * @param actedOn the day of the last act of a party
 */
public record NoticeCourse(
        NoticeStatus status,
        LocalDate receivedOn,
        CalendarUsed receivedBy,
        @Nullable AnswerTerm asks,
        @Nullable LocalDate answerDueOn,
        @Nullable CalendarUsed answerDueBy,
        @Nullable LocalDate overdueSince,
        @Nullable SilenceOnNotice silence,
        @Nullable AnswerToNotice answer,
        @Nullable DisputedService dispute,
        @Nullable LocalDate withdrawnOn,
        LocalDate actedOn) {

    /**
     * The answer to a notice.
     *
     * @param on the day
     * @param workingDaysLate how many working days after the due day
     * @param late whether it came after the due day
     * @param text the answer
     * @param evidence documents that belong to it
     */
    public record AnswerToNotice(
            LocalDate on, int workingDaysLate, boolean late, String text, List<Evidence> evidence) {

        public AnswerToNotice {
            evidence = List.copyOf(evidence);
        }

        private AnswerToNotice judged(@Nullable DueDate due, @Nullable Integer days) {
            boolean isLate = due != null && on.isAfter(due.on());
            return new AnswerToNotice(on, days == null ? 0 : days, isLate, text, evidence);
        }
    }

    /**
     * How the service of a notice is disputed.
     *
     * @param since the day of the dispute
     * @param saysReceivedOn the day on which the other party says that it received the notice; absent where it says that it never did
     * @param reason why
     */
    public record DisputedService(
            LocalDate since,
            @Nullable LocalDate saysReceivedOn,
            @Nullable String reason) {}

    /** The course of a notice that was just served. */
    public static NoticeCourse served(NoticeServed e) {
        DueDate by = e.answerBy();
        return new NoticeCourse(
                NoticeStatus.SERVED,
                e.received().on(),
                e.received().calendar(),
                e.asks(),
                by == null ? null : by.on(),
                by == null ? null : by.calendar(),
                null,
                null,
                null,
                null,
                null,
                e.sentOn());
    }

    /** The course after another event, which is effective on a day and may have a reason. */
    public NoticeCourse after(NoticeEvent event, LocalDate on, @Nullable String reason) {
        return switch (event) {
            case NoticeServed e -> served(e);
            case NoticeEvent.NoticeAnswered e ->
                (e.due() == null ? this : due(e.due()))
                        .answered(
                                new AnswerToNotice(
                                        e.answeredOn(),
                                        e.workingDaysLate(),
                                        e.after() == NoticeStatus.ANSWERED_LATE,
                                        e.text(),
                                        e.evidence()),
                                on);
            case NoticeEvent.NoticeAnswerOverdue e -> overdue(e.due(), on, e.silence());
            case NoticeEvent.NoticeAnswerMoved e -> answer == null ? due(e.due()) : this;
            case NoticeEvent.NoticeServiceDisputed e ->
                disputed(new DisputedService(on, e.saysReceivedOn(), reason), on);
            case NoticeEvent.NoticeServiceUpheld e -> disputed(null, on);
            case NoticeEvent.NoticeServiceConceded e -> conceded(e, on);
            case NoticeEvent.NoticeWithdrawn e -> over(NoticeStatus.WITHDRAWN, on);
        };
    }

    /** The day on which it counts as received. */
    public DueDate received() {
        return new DueDate(receivedOn, receivedBy);
    }

    /** When the answer is or was due; absent where the contract asks for none. */
    public @Nullable DueDate answerBy() {
        return answerDueOn == null || answerDueBy == null ? null : new DueDate(answerDueOn, answerDueBy);
    }

    private NoticeCourse answered(AnswerToNotice now, LocalDate on) {
        return of(overdueSince, silence, now, dispute, withdrawnOn, on);
    }

    /** An answer that came in time leaves silence without a meaning. */
    private NoticeCourse overdue(DueDate due, LocalDate since, @Nullable SilenceOnNotice meaning) {
        boolean inTime = answer != null && !answer.late();
        return due(due).of(since, inTime ? null : meaning, answer, dispute, withdrawnOn, actedOn);
    }

    private NoticeCourse disputed(@Nullable DisputedService now, LocalDate on) {
        return of(overdueSince, silence, answer, now, withdrawnOn, on);
    }

    private NoticeCourse over(NoticeStatus as, LocalDate on) {
        return new NoticeCourse(
                as,
                receivedOn,
                receivedBy,
                asks,
                answerDueOn,
                answerDueBy,
                overdueSince,
                silence,
                answer,
                as == NoticeStatus.NOT_SERVED ? null : dispute,
                as == NoticeStatus.WITHDRAWN ? on : withdrawnOn,
                on);
    }

    /** A notice that was received on another day has its time to answer anew, and its answer is judged by that. */
    private NoticeCourse conceded(NoticeEvent.NoticeServiceConceded e, LocalDate on) {
        DueDate received = e.received();
        if (received == null) {
            return over(NoticeStatus.NOT_SERVED, on);
        }
        DueDate by = e.answerBy();
        AnswerToNotice judged = answer == null ? null : answer.judged(by, e.workingDaysLate());
        return new NoticeCourse(
                        status,
                        received.on(),
                        received.calendar(),
                        asks,
                        by == null ? null : by.on(),
                        by == null ? null : by.calendar(),
                        null,
                        null,
                        null,
                        null,
                        withdrawnOn,
                        on)
                .of(null, null, judged, null, withdrawnOn, on);
    }

    private NoticeCourse due(DueDate now) {
        return new NoticeCourse(
                status,
                receivedOn,
                receivedBy,
                asks,
                now.on(),
                now.calendar(),
                overdueSince,
                silence,
                answer,
                dispute,
                withdrawnOn,
                actedOn);
    }

    private NoticeCourse of(
            @Nullable LocalDate overdue,
            @Nullable SilenceOnNotice means,
            @Nullable AnswerToNotice said,
            @Nullable DisputedService disputed,
            @Nullable LocalDate withdrawn,
            LocalDate acted) {
        NoticeStatus now = said != null
                ? said.late() ? NoticeStatus.ANSWERED_LATE : NoticeStatus.ANSWERED
                : overdue != null ? NoticeStatus.OVERDUE : NoticeStatus.SERVED;
        return new NoticeCourse(
                status == NoticeStatus.WITHDRAWN || status == NoticeStatus.NOT_SERVED ? status : now,
                receivedOn,
                receivedBy,
                asks,
                answerDueOn,
                answerDueBy,
                overdue,
                means,
                said,
                disputed,
                withdrawn,
                acted);
    }
}
