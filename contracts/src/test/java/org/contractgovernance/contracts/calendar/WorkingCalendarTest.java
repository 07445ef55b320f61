package org.contractgovernance.contracts.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.BankHolidayCorrection.DayChange;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are working days, by nation, by correction, and by the council's own closing days. */
class WorkingCalendarTest {

    private static final ClosedDays CHRISTMAS = new ClosedDays(day("2026-12-29"), day("2026-12-31"), "Closed");

    /** The days are those of gov.uk/bank-holidays. */
    @ParameterizedTest
    @CsvSource({
        "england-and-wales, 2026-12-24, true, Christmas Eve",
        "england-and-wales, 2026-12-25, false, Christmas Day",
        "england-and-wales, 2026-12-28, false, for Boxing Day on a Saturday",
        "england-and-wales, 2026-08-31, false, the Summer bank holiday",
        "england-and-wales, 2026-08-03, true, that of Scotland alone",
        "scotland, 2026-08-03, false, the Summer bank holiday",
        "scotland, 2026-08-31, true, that of England alone",
        "scotland, 2026-01-02, false, the second of January",
        "scotland, 2026-04-06, true, Easter Monday",
        "scotland, 2026-11-30, false, Saint Andrew's Day",
        "northern-ireland, 2026-03-17, false, Saint Patrick's Day",
        "northern-ireland, 2026-07-13, false, for the Battle of the Boyne on a Sunday",
        "northern-ireland, 2026-04-06, false, Easter Monday",
        "northern-ireland, 2026-11-30, true, that of Scotland alone"
    })
    void eachNationHasItsBankHolidays(String nation, LocalDate day, boolean working, String because) {
        Nation of = Coded.of(Nation.class, nation);
        assertThat(new WorkingCalendar(of).isWorkingDay(day)).as(because).isEqualTo(working);
    }

    /** Scotland had a bank holiday on 15 June 2026 by royal proclamation; the library was released before. */
    @Test
    void aCorrectionAddsADayThatTheLibraryDoesNotKnow() {
        WorkingCalendar corrected = scotland(correction("2026-06-15", DayChange.ADDED));
        assertThat(new WorkingCalendar(Nation.SCOTLAND).isWorkingDay(day("2026-06-15")))
                .isTrue();
        assertThat(corrected.isWorkingDay(day("2026-06-15"))).isFalse();
        assertThat(corrected.after(day("2026-06-12"), 1)).isEqualTo(day("2026-06-16"));
        assertThat(corrected.before(day("2026-06-16"), 1)).isEqualTo(day("2026-06-12"));
        assertThat(corrected.closure(day("2026-06-15")))
                .contains(new Closure(Closure.ClosureKind.BANK_HOLIDAY, "A reason"));
    }

    @Test
    void aCorrectionTakesADayAway() {
        WorkingCalendar corrected = scotland(correction("2026-01-02", DayChange.TAKEN_AWAY));
        assertThat(corrected.isWorkingDay(day("2026-01-02"))).isTrue();
    }

    @Test
    void aDayThatIsClosedTwiceIsCountedOnce() {
        WorkingCalendar closed = new WorkingCalendar(
                Nation.ENGLAND_AND_WALES,
                List.of(),
                List.of(CHRISTMAS, new ClosedDays(day("2026-12-25"), day("2027-01-01"), "Closed too")),
                WorkingCalendar.USUAL.officeHours(),
                3);
        assertThat(closed.after(day("2026-12-24"), 1)).isEqualTo(day("2027-01-04"));
        assertThat(closed.workingDays(day("2026-12-24"), day("2027-01-04"))).isEqualTo(1);
    }

    @Test
    void aDayWithOfficeHoursIsAWorkingDayEvenOnSaturday() {
        WorkingCalendar open = hours(new OfficeHours(Weekday.SATURDAY, "09:00", "12:00"));
        assertThat(open.isWorkingDay(day("2026-11-28"))).isTrue();
        assertThat(open.isWorkingDay(day("2026-11-30"))).isFalse();
        assertThat(open.closure(day("2026-11-30")))
                .contains(new Closure(Closure.ClosureKind.NO_OFFICE_DAY, "no office hours"));
    }

    @Test
    void aCalendarThatContradictsItselfIsRefused() {
        assertRefused(
                scotland(correction("2026-06-15", DayChange.ADDED), correction("2026-06-15", DayChange.ADDED)),
                CalendarRule.BANK_HOLIDAY_CORRECTED_TWICE,
                "/calendar/corrections/1");
        assertRefused(
                scotland(correction("2026-01-02", DayChange.ADDED)),
                CalendarRule.CORRECTION_CHANGES_NOTHING,
                "/calendar/corrections/0");
        assertRefused(
                scotland(correction("2026-06-15", DayChange.TAKEN_AWAY)),
                CalendarRule.CORRECTION_CHANGES_NOTHING,
                "/calendar/corrections/0");
        assertRefused(closing("2026-12-31", "2026-12-29"), CalendarRule.CLOSED_DAYS_UNSOUND, "/calendar/closings/0/to");
        assertRefused(closing("2026-01-01", "2027-12-29"), CalendarRule.CLOSED_DAYS_UNSOUND, "/calendar/closings/0/to");
        assertRefused(
                hours(new OfficeHours(Weekday.MONDAY, "09:00", "09:00")),
                CalendarRule.OFFICE_HOURS_UNSOUND,
                "/calendar/officeHours/0");
        assertRefused(
                hours(
                        new OfficeHours(Weekday.MONDAY, "09:00", "13:00"),
                        new OfficeHours(Weekday.MONDAY, "12:59", "17:00")),
                CalendarRule.OFFICE_HOURS_UNSOUND,
                "/calendar/officeHours/1");
        hours(new OfficeHours(Weekday.MONDAY, "09:00", "13:00"), new OfficeHours(Weekday.MONDAY, "13:00", "24:00"))
                .requireSound("/calendar");
    }

    @Test
    void aVersionNamesItselfAndTheLibrary() {
        assertThat(new CalendarVersion(2, day("2026-01-01"), WorkingCalendar.USUAL).used())
                .isEqualTo(new CalendarUsed(Nation.ENGLAND_AND_WALES, 2, BankHolidays.source()));
        assertThat(BankHolidays.source()).matches("Jollyday [0-9.]+");
    }

    @Test
    void periodsThatEndedBeforeTheFirstVersionKeepTheUsualCalendar() {
        Calendars calendars = Calendars.NONE
                .and(new CalendarVersion(1, day("2026-04-01"), new WorkingCalendar(Nation.SCOTLAND)))
                .and(new CalendarVersion(2, day("2026-06-01"), scotland(correction("2026-06-15", DayChange.ADDED))));
        assertThat(Calendars.NONE.judging(day("2026-03-31"), day("2026-07-01")).version())
                .isZero();
        assertThat(calendars.judging(day("2026-03-31"), day("2026-07-01")).version())
                .isZero();
        assertThat(calendars.judging(day("2026-04-01"), day("2026-05-31")).version())
                .isEqualTo(1);
        assertThat(calendars.judging(day("2026-04-01"), day("2026-06-01")).version())
                .isEqualTo(2);
    }

    private static void assertRefused(WorkingCalendar calendar, CalendarRule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> calendar.requireSound("/calendar"));
        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }

    private static BankHolidayCorrection correction(String day, DayChange change) {
        return new BankHolidayCorrection(day(day), change, "A reason", "A document");
    }

    private static WorkingCalendar scotland(BankHolidayCorrection... corrections) {
        return new WorkingCalendar(
                Nation.SCOTLAND, List.of(corrections), List.of(), WorkingCalendar.USUAL.officeHours(), 3);
    }

    private static WorkingCalendar closing(String from, String to) {
        return new WorkingCalendar(
                Nation.SCOTLAND,
                List.of(),
                List.of(new ClosedDays(day(from), day(to), "Closed")),
                WorkingCalendar.USUAL.officeHours(),
                3);
    }

    private static WorkingCalendar hours(OfficeHours... hours) {
        return new WorkingCalendar(Nation.ENGLAND_AND_WALES, List.of(), List.of(), List.of(hours), 3);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
