package org.contractgovernance.contracts.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.BankHolidayCorrection;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.OfficeHours;
import org.contractgovernance.contracts.calendar.Weekday;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.ClockStep.StepKind;
import org.contractgovernance.contracts.clock.TimeAllowed.Unit;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When clocks run out, by example. All times are London's. */
class DeadlineClockTest {

    private static final CalendarVersion ENGLAND = version(1, WorkingCalendar.USUAL);

    private static final int HOUR = 3_600;

    @ParameterizedTest
    @CsvSource({
        "DAYS, 0, 2026-11-30, 2026-11-30, on the day itself",
        "DAYS, 30, 2025-02-23, 2025-03-25, as for a notice entered on 24 February",
        "WORKING_DAYS, 1, 2026-11-27, 2026-11-30, a Friday",
        "WORKING_DAYS, 10, 2026-11-30, 2026-12-14, two weeks",
        "WORKING_DAYS, 1, 2026-05-01, 2026-05-05, the weekend of the Early May bank holiday",
        "WORKING_DAYS, 3, 2026-04-02, 2026-04-09, Easter",
        "WORKING_DAYS, 5, 2026-12-23, 2027-01-04, Christmas and the New Year",
        "WORKING_HOURS, 8, 2026-11-27, 2026-11-27, a day of the office",
        "WORKING_HOURS, 9, 2026-11-27, 2026-11-30, and an hour of the next",
        "WORKING_HOURS, 16, 2026-05-01, 2026-05-05, the weekend of the Early May bank holiday"
    })
    void aClockRunsOut(Unit unit, int amount, LocalDate started, LocalDate due, String because) {
        DeadlineClock clock = DeadlineClock.started(started, new TimeAllowed(amount, unit));
        assertThat(clock.read(ENGLAND, clock.startedAt()).dueOn()).as(because).isEqualTo(due);
    }

    @Test
    void itIsDueSoonThenOverdueOnTheDayAfterABankHolidayWeekend() {
        // Thursday; due on Friday 1 May; Monday is a bank holiday
        DeadlineClock clock = DeadlineClock.started(day("2026-04-23"), new TimeAllowed(6, Unit.WORKING_DAYS));
        assertState(clock, "2026-04-27T23:59", DeadlineState.RUNNING);
        assertState(clock, "2026-04-28T00:00", DeadlineState.DUE_SOON);
        assertState(clock, "2026-05-01T23:59", DeadlineState.DUE_SOON);
        assertState(clock, "2026-05-02T00:00", DeadlineState.OVERDUE);
        DeadlineClock weekend = DeadlineClock.started(day("2026-05-01"), new TimeAllowed(1, Unit.WORKING_DAYS));
        assertState(weekend, "2026-05-05T23:59", DeadlineState.DUE_SOON);
        assertState(weekend, "2026-05-06T00:00", DeadlineState.OVERDUE);
    }

    @Test
    void itIsMetInTimeUpToMidnightAndLateFromThenOn() {
        DeadlineClock clock = DeadlineClock.started(day("2026-11-27"), new TimeAllowed(1, Unit.WORKING_DAYS));
        Instant later = at("2027-01-01T00:00");
        assertThat(clock.ended(at("2026-11-30T23:59")).read(ENGLAND, later).state())
                .isEqualTo(DeadlineState.MET);
        assertThat(clock.ended(at("2026-12-01T00:00")).read(ENGLAND, later).state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void hoursRunOutToTheSecond() {
        DeadlineClock clock = DeadlineClock.started(at("2026-11-30T16:30"), new TimeAllowed(1, Unit.WORKING_HOURS));
        assertThat(clock.read(ENGLAND, clock.startedAt()).dueAt()).isEqualTo(at("2026-12-01T09:30"));
        assertState(clock, "2026-12-01T09:30", DeadlineState.DUE_SOON);
        assertState(clock, "2026-12-01T09:31", DeadlineState.OVERDUE);
        assertThat(clock.read(ENGLAND, at("2026-12-01T09:10")).accrued()).isEqualTo(40 * 60);
    }

    @Test
    void aPauseOverChristmasIsCountedOnce() {
        DeadlineClock clock = DeadlineClock.started(day("2026-12-21"), new TimeAllowed(5, Unit.WORKING_DAYS))
                .paused(at("2026-12-23T12:00"), "Figures were asked for")
                .resumed(at("2026-12-29T10:00"));
        ClockReading read = clock.read(ENGLAND, at("2026-12-29T12:00"));
        // 22; 23 and 24 paused; 25 to 28 closed; 29, 30, 31; the New Year and a weekend; 4
        assertThat(read.dueOn()).isEqualTo(day("2027-01-04"));
        assertThat(read.accrued()).isEqualTo(1);
        assertThat(read.steps())
                .containsExactly(
                        step(StepKind.STARTED, "2026-12-21", "2026-12-21", 0, ""),
                        step(StepKind.COUNTED, "2026-12-22", "2026-12-22", 1, ""),
                        step(StepKind.PAUSED, "2026-12-23", "2026-12-24", 2, "Figures were asked for"),
                        step(StepKind.CLOSED, "2026-12-25", "2026-12-25", 0, "Christmas"),
                        step(StepKind.CLOSED, "2026-12-26", "2026-12-27", 0, "no office hours"),
                        step(StepKind.CLOSED, "2026-12-28", "2026-12-28", 0, "Boxing Day"),
                        step(StepKind.COUNTED, "2026-12-29", "2026-12-31", 3, ""),
                        step(StepKind.CLOSED, "2027-01-01", "2027-01-01", 0, "New Year's Day"),
                        step(StepKind.CLOSED, "2027-01-02", "2027-01-03", 0, "no office hours"),
                        step(StepKind.COUNTED, "2027-01-04", "2027-01-04", 1, ""),
                        step(StepKind.DUE, "2027-01-04", "2027-01-04", 0, ""));
    }

    @Test
    void aPauseWithinClosedDaysChangesNothing() {
        DeadlineClock clock = DeadlineClock.started(day("2026-12-21"), new TimeAllowed(5, Unit.WORKING_DAYS));
        DeadlineClock paused = clock.paused(at("2026-12-25T00:00"), "Waiting").resumed(at("2026-12-28T10:00"));
        assertThat(paused.read(ENGLAND, at("2026-12-29T12:00"))).isEqualTo(clock.read(ENGLAND, at("2026-12-29T12:00")));
    }

    @Test
    void aClockThatStandsStillHasNoDueDayAndIsNotOverdue() {
        DeadlineClock clock = DeadlineClock.started(day("2026-11-30"), new TimeAllowed(5, Unit.WORKING_DAYS))
                .paused(at("2026-12-02T09:00"), "Waiting");
        ClockReading read = clock.read(ENGLAND, at("2027-06-01T00:00"));
        assertThat(read.state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(read.dueOn()).isNull();
        assertThat(read.accrued()).isEqualTo(1);
        DeadlineClock late = DeadlineClock.started(day("2026-11-27"), new TimeAllowed(1, Unit.WORKING_DAYS))
                .paused(at("2026-12-02T09:00"), "Waiting");
        assertThat(late.read(ENGLAND, at("2026-12-03T00:00")).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void hoursThatWerePausedAreTakenOutOnce() {
        DeadlineClock clock = DeadlineClock.started(at("2026-11-27T15:00"), new TimeAllowed(4, Unit.WORKING_HOURS))
                .paused(at("2026-11-27T16:00"), "Waiting")
                .resumed(at("2026-11-30T10:00"));
        ClockReading read = clock.read(ENGLAND, at("2026-11-30T11:00"));
        assertThat(read.accrued()).isEqualTo(2 * HOUR);
        assertThat(read.dueAt()).isEqualTo(at("2026-11-30T13:00"));
        assertThat(read.steps())
                .contains(
                        step(StepKind.COUNTED, "2026-11-27", "2026-11-27", HOUR, ""),
                        step(StepKind.PAUSED, "2026-11-27", "2026-11-27", HOUR, "Waiting"),
                        step(StepKind.CLOSED, "2026-11-28", "2026-11-29", 0, "no office hours"),
                        step(StepKind.PAUSED, "2026-11-30", "2026-11-30", HOUR, "Waiting"));
    }

    @Test
    void whatHasAccruedSurvivesAChangeOfTheTarget() {
        DeadlineClock clock = DeadlineClock.started(day("2026-11-30"), new TimeAllowed(2, Unit.WORKING_DAYS))
                .paused(at("2026-12-02T09:00"), "Waiting")
                .resumed(at("2026-12-04T09:00"));
        Instant now = at("2026-12-07T00:00");
        DeadlineClock longer = clock.allowing(new TimeAllowed(5, Unit.WORKING_DAYS));
        assertThat(clock.read(ENGLAND, now).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(longer.read(ENGLAND, now).accrued())
                .isEqualTo(clock.read(ENGLAND, now).accrued())
                .isEqualTo(2);
        assertThat(longer.read(ENGLAND, now).dueOn()).isEqualTo(day("2026-12-09"));
    }

    @Test
    void anotherVersionOfTheCalendarMovesAnOpenClockAndNamesItself() {
        CalendarVersion corrected = version(
                2,
                new WorkingCalendar(
                        Nation.ENGLAND_AND_WALES,
                        List.of(new BankHolidayCorrection(
                                day("2026-12-02"), BankHolidayCorrection.DayChange.ADDED, "A celebration", "Gazette")),
                        List.of(new ClosedDays(day("2026-12-03"), day("2026-12-03"), "The council closes")),
                        WorkingCalendar.USUAL.officeHours(),
                        3));
        DeadlineClock clock = DeadlineClock.started(day("2026-11-30"), new TimeAllowed(3, Unit.WORKING_DAYS));
        Instant now = at("2026-12-01T12:00");
        assertThat(clock.read(ENGLAND, now).dueOn()).isEqualTo(day("2026-12-03"));
        assertThat(clock.read(corrected, now).dueOn()).isEqualTo(day("2026-12-07"));
        assertThat(clock.read(corrected, now).calendar().version()).isEqualTo(2);
        assertThat(clock.read(corrected, now).steps())
                .contains(
                        step(StepKind.CLOSED, "2026-12-02", "2026-12-02", 0, "A celebration"),
                        step(StepKind.CLOSED, "2026-12-03", "2026-12-03", 0, "The council closes"));
    }

    /** The clocks go forward at 01:00 on 29 March 2026 and back at 02:00 on 25 October 2026, both Sundays. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:00, 23, 2026-03-29T23:59:59, 23 hours in spring",
        "2026-10-25T00:00, 25, 2026-10-25T23:59:59, 25 hours in autumn",
        "2026-03-28T00:00, 24, 2026-03-28T23:59:59, 24 hours on any other day"
    })
    void aDayOpenAllDayHasAsManyHoursAsInLondon(LocalDateTime started, int hours, LocalDateTime last, String because) {
        DeadlineClock clock = DeadlineClock.started(at(started), new TimeAllowed(hours, Unit.WORKING_HOURS));
        Instant due = clock.read(allDay(), at(started)).dueAt();
        assertThat(due).as(because).isEqualTo(at(last).plusSeconds(1));
    }

    @Test
    void midnightIsLondonsInSummerToo() {
        DeadlineClock clock = DeadlineClock.started(day("2026-07-01"), new TimeAllowed(1, Unit.WORKING_DAYS));
        assertThat(clock.read(ENGLAND, clock.startedAt()).dueAt()).isEqualTo(Instant.parse("2026-07-02T23:00:00Z"));
        assertThat(clock.read(ENGLAND, Instant.parse("2026-07-02T22:59:59Z")).state())
                .isEqualTo(DeadlineState.DUE_SOON);
        assertThat(clock.read(ENGLAND, Instant.parse("2026-07-02T23:00:00Z")).state())
                .isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void whatCannotHappenToAClockIsRefused() {
        DeadlineClock clock = DeadlineClock.started(day("2026-11-30"), new TimeAllowed(3, Unit.WORKING_DAYS));
        DeadlineClock paused = clock.paused(at("2026-12-01T09:00"), "Waiting");
        assertRefused(() -> paused.paused(at("2026-12-01T10:00"), "Again"), ClockRule.CLOCK_PAUSED_TWICE);
        assertRefused(() -> clock.resumed(at("2026-12-01T10:00")), ClockRule.CLOCK_NOT_PAUSED);
        assertRefused(() -> paused.resumed(at("2026-12-01T08:59")), ClockRule.CLOCK_OUT_OF_ORDER);
        assertRefused(() -> clock.ended(at("2026-11-29T12:00")), ClockRule.CLOCK_OUT_OF_ORDER);
        DeadlineClock ended = clock.ended(at("2026-12-01T09:00"));
        assertRefused(() -> ended.ended(at("2026-12-02T09:00")), ClockRule.CLOCK_ENDED);
        assertRefused(() -> ended.paused(at("2026-12-02T09:00"), "Late"), ClockRule.CLOCK_ENDED);
        assertRefused(() -> ended.allowing(clock.allowed()), ClockRule.CLOCK_ENDED);
    }

    private static void assertRefused(ThrowingCallable what, ClockRule rule) {
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(what).returns(rule, BrokenRule::rule);
    }

    private static void assertState(DeadlineClock clock, String at, DeadlineState state) {
        assertThat(clock.read(ENGLAND, at(at)).state()).as(at).isEqualTo(state);
    }

    private static CalendarVersion allDay() {
        List<OfficeHours> hours = Arrays.stream(Weekday.values())
                .map(each -> new OfficeHours(each, "00:00", "24:00"))
                .toList();
        return version(1, new WorkingCalendar(Nation.ENGLAND_AND_WALES, List.of(), List.of(), hours, 3));
    }

    private static CalendarVersion version(int number, WorkingCalendar calendar) {
        return new CalendarVersion(number, day("2025-01-01"), calendar);
    }

    private static ClockStep step(StepKind kind, String from, String to, long amount, String because) {
        return new ClockStep(kind, day(from), day(to), amount, because);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return at(LocalDateTime.parse(text));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Moment.COUNCIL_TIME).toInstant();
    }
}
