package org.contractgovernance.contracts.obligation;

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
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.obligation.ObligationClock.ObligationTelling;
import org.contractgovernance.contracts.obligation.ObligationClock.Owed;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationClockTest {

    private static final Calendar PERIODS =
            new Calendar(YearStart.FINANCIAL, List.of(), LocalDate.of(2015, 10, 1), null);

    private Calendars calendars = Calendars.NONE;
    private ObligationCourse course =
            ObligationCourse.of(AnObligation.recorded(AnObligation.terms().build()));

    private void scheduled(ObligationSchedule schedule) {
        course = ObligationCourse.of(
                AnObligation.recorded(AnObligation.terms().schedule(schedule).build()));
    }

    private void happened(String on, ObligationEvent event) {
        course = course.after(event, LocalDate.parse(on), null);
    }

    private ObligationClock clock() {
        return new ObligationClock(course, PERIODS, calendars);
    }

    private List<String> told(String today) {
        return clock().untold(LocalDate.parse(today)).stream()
                .map(ObligationClockTest::words)
                .toList();
    }

    private static String words(ObligationTelling each) {
        return "%s: %s %s, due %s"
                .formatted(
                        each.on(),
                        each.event().getClass().getSimpleName(),
                        each.event().instance(),
                        each.event().due().on());
    }

    @Test
    void whatIsMissedIsToldInOrderHoweverLongNobodyLooked() {
        assertThat(told("2016-02-05")).isEmpty();
        assertThat(told("2016-02-06")).containsExactly("2016-02-06: ObligationMissed 2016-01, due 2016-02-05");
        assertThat(told("2016-04-30"))
                .containsExactly(
                        "2016-02-06: ObligationMissed 2016-01, due 2016-02-05",
                        "2016-03-08: ObligationMissed 2016-02, due 2016-03-07",
                        "2016-04-08: ObligationMissed 2016-03, due 2016-04-07");
    }

    @Test
    void nothingIsToldTwiceAndNothingOfWhatWasFulfilledOrWaived() {
        happened("2016-02-06", AnObligation.missed(AnObligation.due("2016-02-05")));
        assertThat(told("2016-03-07")).isEmpty();
        assertThat(told("2016-03-08")).hasSize(1);

        course = ObligationCourse.of(AnObligation.recorded(AnObligation.terms().build()));
        happened(
                "2016-02-05",
                AnObligation.fulfilled("2016-02-05", AnObligation.due("2016-02-05"), InstanceState.AWAITED, 0));
        assertThat(told("2016-03-07")).isEmpty();
    }

    @Test
    void aTimeOfDaysAndATimeFromTheFirstDayOfThePeriod() {
        scheduled(ObligationSchedule.each(OwedHowOften.QUARTERLY, CountedFrom.PERIOD_START, 30, TimeAllowed.Unit.DAYS));
        assertThat(told("2016-02-01")).containsExactly("2016-02-01: ObligationMissed 2015-16-Q4, due 2016-01-31");
        scheduled(ObligationSchedule.each(OwedHowOften.WEEKLY, CountedFrom.PERIOD_START, 0, TimeAllowed.Unit.DAYS));
        assertThat(told("2016-01-12"))
                .containsExactly(
                        "2016-01-05: ObligationMissed 2016-W01, due 2016-01-04",
                        "2016-01-12: ObligationMissed 2016-W02, due 2016-01-11");
        scheduled(ObligationSchedule.each(OwedHowOften.YEARLY, CountedFrom.PERIOD_END, 20, TimeAllowed.Unit.DAYS));
        assertThat(told("2016-04-21")).containsExactly("2016-04-21: ObligationMissed 2015-16, due 2016-04-20");
    }

    @Test
    void anObligationThatIsOwedOnce() {
        scheduled(ObligationSchedule.once(LocalDate.of(2016, 3, 31)));
        assertThat(told("2016-03-31")).isEmpty();
        assertThat(told("2016-04-01")).containsExactly("2016-04-01: ObligationMissed once, due 2016-03-31");
        assertThat(clock().steps(AnObligation.FROM, AnObligation.due("2016-03-31")))
                .isEmpty();

        scheduled(new ObligationSchedule(OwedHowOften.ONCE, null, null, LocalDate.of(2016, 3, 23), null, 2, null));
        assertThat(told("2016-03-30")).containsExactly("2016-03-30: ObligationMissed once, due 2016-03-29");
    }

    /** Good Friday was on 25 March 2016, Easter Monday on 28 March. */
    @Test
    void whatIsOwedEachTimeIsCountedOverEaster() {
        scheduled(ObligationSchedule.eachTime("a request", 2, TimeAllowed.Unit.WORKING_DAYS));
        assertThat(told("2016-04-30")).isEmpty();
        LocalDate asked = LocalDate.of(2016, 3, 23);
        assertThat(clock().due(new Owed("1", asked, asked), asked).on()).isEqualTo("2016-03-29");
        happened("2016-03-23", AnObligation.arose(AnObligation.due("2016-03-29")));

        assertThat(told("2016-03-29")).isEmpty();
        assertThat(told("2016-04-30")).containsExactly("2016-03-30: ObligationMissed 1, due 2016-03-29");
        assertThat(clock().steps(asked, AnObligation.due("2016-03-29")))
                .extracting(ClockStep::because)
                .contains("Good Friday", "Easter Monday");
    }

    @Test
    void anOpenInstanceMovesWithTheCalendarAndAMissedOneKeepsItsDay() {
        WorkingCalendar closed = new WorkingCalendar(
                Nation.ENGLAND_AND_WALES,
                List.of(),
                List.of(new ClosedDays(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 3, 31), "Moved out")),
                null,
                null);
        calendars = calendars.and(
                new CalendarVersion(1, LocalDate.of(2015, 10, 1), new WorkingCalendar(Nation.ENGLAND_AND_WALES)));
        calendars = calendars.and(new CalendarVersion(2, LocalDate.of(2016, 3, 2), closed));

        assertThat(told("2016-04-01"))
                .containsExactly(
                        "2016-02-06: ObligationMissed 2016-01, due 2016-02-05",
                        "2016-03-02: ObligationDueMoved 2016-02, due 2016-04-07");
        assertThat(told("2016-04-08"))
                .containsExactly(
                        "2016-02-06: ObligationMissed 2016-01, due 2016-02-05",
                        "2016-03-02: ObligationDueMoved 2016-02, due 2016-04-07",
                        "2016-04-08: ObligationMissed 2016-02, due 2016-04-07",
                        "2016-04-08: ObligationMissed 2016-03, due 2016-04-07");
    }

    @Test
    void nothingIsOwedAfterTheLastDay() {
        happened(
                "2016-02-01", new ObligationEvent.ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 2, 1)));
        assertThat(told("2016-12-31")).containsExactly("2016-02-06: ObligationMissed 2016-01, due 2016-02-05");
    }

    @ParameterizedTest
    @CsvSource({"2015-12", "2016-W01", "2016-13", "January", "once", "1"})
    void anInstanceIsOneThatIsOwed(String key) {
        assertThatThrownBy(() -> clock().instance(key))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ObligationRule.UNKNOWN_INSTANCE));
    }

    @Test
    void aFulfilmentThatIsRecordedLateCountsFromItsOwnDay() {
        ObligationEvent.ObligationMissed missed = AnObligation.missed(AnObligation.due("2016-02-05"));
        ObligationEvent.ObligationFulfilled fulfilled =
                AnObligation.fulfilled("2016-02-04", AnObligation.due("2016-02-05"), InstanceState.MISSED, 0);
        happened("2016-02-06", missed);
        happened("2016-02-04", fulfilled);
        ObligationInstance asRecorded = course.instances().getFirst();
        course = ObligationCourse.of(AnObligation.recorded(AnObligation.terms().build()));
        happened("2016-02-04", fulfilled);
        happened("2016-02-06", missed);

        assertThat(course.instances()).containsExactly(asRecorded);
        assertThat(asRecorded.state()).isEqualTo(InstanceState.FULFILLED);
        assertThat(asRecorded.missedSince()).isEqualTo("2016-02-06");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, , , , , 5, , /countedFrom",
        "MONTHLY, PERIOD_END, a request, , , 5, , /event",
        "MONTHLY, PERIOD_END, , , , , , /within",
        "MONTHLY, PERIOD_END, , 2016-01-01, , 5, , /after",
        "MONTHLY, PERIOD_END, , , , 5, WORKING_HOURS, /unit",
        "ONCE, , , , , 5, , /after",
        "ONCE, , , 2016-01-01, 2016-02-01, , , /after",
        "ONCE, , , , 2016-02-01, 5, , /within",
        "ONCE, , , , 2016-02-01, , DAYS, /unit",
        "EACH_TIME, , , , , 5, , /event",
        "EACH_TIME, , a request, , 2016-02-01, 5, , /dueOn"
    })
    void aScheduleSaysWhatItsKindAsksForAndNothingElse(
            OwedHowOften howOften,
            CountedFrom from,
            String event,
            LocalDate after,
            LocalDate dueOn,
            Integer within,
            TimeAllowed.Unit unit,
            String at) {
        ObligationTerms terms = AnObligation.terms()
                .schedule(new ObligationSchedule(howOften, from, event, after, dueOn, within, unit))
                .build();
        assertThatThrownBy(terms::requireSound).isInstanceOfSatisfying(BrokenRule.class, e -> {
            assertThat(e.rule()).isEqualTo(ObligationRule.OBLIGATION_SCHEDULE_UNSOUND);
            assertThat(e.pointer()).isEqualTo("/terms/schedule" + at);
        });
    }
}
