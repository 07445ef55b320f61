package org.contractgovernance.contracts.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.contracts.notice.terms.NoticeTermsRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeClockTest {

    private static final CalendarVersion ENGLAND =
            new CalendarVersion(1, LocalDate.of(2015, 1, 1), new WorkingCalendar(Nation.ENGLAND_AND_WALES));
    private static final CalendarVersion SCOTLAND =
            new CalendarVersion(1, LocalDate.of(2015, 1, 1), new WorkingCalendar(Nation.SCOTLAND));

    private Calendars calendars = Calendars.NONE.and(ENGLAND);
    private NoticeCourse course = NoticeCourse.served(ANotice.served().build());

    private static DeemedReceipt rule(NoticeMethod how) {
        return ANotice.TERMS.receipt(how).orElseThrow();
    }

    /** Good Friday was on 25 March 2016, Easter Monday on 28 March; Easter Monday is no bank holiday in Scotland. */
    @ParameterizedTest
    @CsvSource({
        "POST, 2016-03-23, , 2016-03-29",
        "POST, 2016-03-24, , 2016-03-30",
        "POST, 2016-03-26, , 2016-03-30",
        "POST, 2025-12-24, , 2025-12-30",
        "POST, 2025-12-23, , 2025-12-29",
        "EMAIL, 2016-03-24, 17:00, 2016-03-24",
        "EMAIL, 2016-03-24, 17:01, 2016-03-29",
        "EMAIL, 2016-03-26, 09:00, 2016-03-29",
        "EMAIL, 2025-12-24, 18:30, 2025-12-29",
        "HAND, 2016-03-25, , 2016-03-25"
    })
    void aNoticeCountsAsReceivedOnTheDayThatTheContractSays(
            NoticeMethod how, LocalDate sentOn, String at, String received) {
        assertThat(NoticeClock.timeToReceipt(rule(how), sentOn, at, calendars)
                        .atFirst()
                        .on())
                .isEqualTo(received);
    }

    @Test
    void theNationAndTheVersionOfTheCalendarAreRecorded() {
        RunningTime english = NoticeClock.timeToReceipt(rule(NoticeMethod.POST), ANotice.POSTED, null, calendars);
        RunningTime scottish =
                NoticeClock.timeToReceipt(rule(NoticeMethod.POST), ANotice.POSTED, null, Calendars.NONE.and(SCOTLAND));
        assertThat(english.atFirst().calendar().words()).isEqualTo("version 1 of the calendar, England and Wales");
        assertThat(scottish.atFirst().on()).isEqualTo("2016-03-28");
        assertThat(scottish.atFirst().calendar().nation()).isEqualTo(Nation.SCOTLAND);
        assertThat(english.steps(english.atFirst().calendar()))
                .extracting(ClockStep::because)
                .contains("Good Friday", "Easter Monday");
    }

    private List<String> told(String today) {
        return new NoticeClock(course, calendars)
                .untold(LocalDate.parse(today)).stream()
                        .map(each -> each.on() + " " + each.event().getClass().getSimpleName())
                        .toList();
    }

    @Test
    void anAnswerIsOverdueOnceFromTheDayAfterItsDueDay() {
        assertThat(told("2016-04-05")).isEmpty();
        assertThat(told("2016-05-11")).containsExactly("2016-04-06 NoticeAnswerOverdue");
        course = course.after(
                new NoticeEvent.NoticeAnswerOverdue(course.answerBy(), ANotice.ACCEPTED),
                LocalDate.of(2016, 4, 6),
                null);
        assertThat(told("2016-05-11")).isEmpty();
        assertThat(course.status()).isEqualTo(NoticeStatus.OVERDUE);
        assertThat(course.silence()).isEqualTo(ANotice.ACCEPTED);
    }

    @Test
    void aLateAnswerDoesNotUndoWhatSilenceMeant() {
        course = course.after(
                new NoticeEvent.NoticeAnswerOverdue(course.answerBy(), ANotice.ACCEPTED),
                LocalDate.of(2016, 4, 6),
                null);
        course = course.after(
                ANotice.answered("2016-04-07", course.answerBy(), NoticeStatus.OVERDUE, 2),
                LocalDate.of(2016, 4, 7),
                null);
        assertThat(course.status()).isEqualTo(NoticeStatus.ANSWERED_LATE);
        assertThat(course.silence()).isEqualTo(ANotice.ACCEPTED);
        assertThat(course.answer().workingDaysLate()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsRecordedLateAndCameInTimeIsInTimeInEitherOrder() {
        NoticeEvent overdue = new NoticeEvent.NoticeAnswerOverdue(course.answerBy(), ANotice.ACCEPTED);
        NoticeEvent answered = ANotice.answered("2016-04-04", course.answerBy(), NoticeStatus.OVERDUE, 0);
        NoticeCourse byDay =
                course.after(answered, LocalDate.of(2016, 4, 4), null).after(overdue, LocalDate.of(2016, 4, 6), null);

        assertThat(byDay.status()).isEqualTo(NoticeStatus.ANSWERED);
        assertThat(byDay.silence()).isNull();
        assertThat(course.after(overdue, LocalDate.of(2016, 4, 6), null)
                        .after(answered, LocalDate.of(2016, 4, 4), null)
                        .status())
                .isEqualTo(NoticeStatus.ANSWERED);
    }

    @Test
    void theTimeToAnswerMovesWithTheCalendarAndTheDayOfReceiptDoesNot() {
        WorkingCalendar closed = new WorkingCalendar(
                Nation.ENGLAND_AND_WALES,
                List.of(),
                List.of(new ClosedDays(LocalDate.of(2016, 3, 28), LocalDate.of(2016, 4, 1), "Moved out")),
                null,
                null);
        calendars = calendars.and(new CalendarVersion(2, LocalDate.of(2016, 3, 30), closed));
        assertThat(told("2016-04-01")).containsExactly("2016-03-30 NoticeAnswerMoved");
        assertThat(told("2016-04-09"))
                .containsExactly("2016-03-30 NoticeAnswerMoved", "2016-04-09 NoticeAnswerOverdue");
        assertThat(course.receivedOn()).isEqualTo("2016-03-29");
    }

    @Test
    void anotherDayOfReceiptGivesTheTimeToAnswerAnewAndJudgesTheAnswerByIt() {
        for (NoticeEvent each : ANotice.life(ANotice.REFERENCE, 1)) {
            course = course.after(each, LocalDate.of(2016, 4, 7), "The post was late");
        }
        assertThat(course.receivedOn()).isEqualTo("2016-04-01");
        assertThat(course.answerDueOn()).isEqualTo("2016-04-08");
        assertThat(course.status()).isEqualTo(NoticeStatus.ANSWERED);
        assertThat(course.dispute()).isNull();
        assertThat(told("2016-05-11")).isEmpty();
    }

    @Test
    void aNoticeThatWasNotServedOrWithdrawnIsOver() {
        for (NoticeEvent each : ANotice.life(ANotice.REFERENCE, 3)) {
            course = course.after(each, LocalDate.of(2016, 4, 4), null);
        }
        assertThat(course.status()).isEqualTo(NoticeStatus.NOT_SERVED);
        assertThat(told("2016-05-11")).isEmpty();
    }

    @Test
    void termsNameEachWayAndEachKindOnceInDays() {
        unsound(
                new NoticeTerms("24", List.of(ANotice.BY_POST, ANotice.BY_POST), List.of()),
                NoticeTermsRule.NOTICE_METHOD_NAMED_TWICE,
                "/terms/receipts/1/how");
        unsound(
                new NoticeTerms("24", List.of(ANotice.BY_POST), List.of(ANotice.REMEDY, ANotice.REMEDY)),
                NoticeTermsRule.NOTICE_KIND_NAMED_TWICE,
                "/terms/answers/1/kind");
        unsound(
                new NoticeTerms(
                        "24",
                        List.of(new DeemedReceipt(NoticeMethod.POST, "24", 2, TimeAllowed.Unit.WORKING_HOURS, null)),
                        List.of()),
                NoticeTermsRule.NOTICE_TIME_IN_HOURS,
                "/terms/receipts/0/unit");
    }

    private static void unsound(NoticeTerms terms, NoticeTermsRule rule, String at) {
        assertThatThrownBy(() -> terms.requireSound("/terms")).isInstanceOfSatisfying(BrokenRule.class, e -> {
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.pointer()).isEqualTo(at);
        });
    }
}
