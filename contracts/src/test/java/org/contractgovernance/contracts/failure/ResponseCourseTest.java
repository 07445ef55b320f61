package org.contractgovernance.contracts.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.failure.policy.EscalationLevel;
import org.junit.jupiter.api.Test;

/** Who hears of it, and when, that nobody acts. */
class ResponseCourseTest {

    private static final CalendarVersion USUAL = Calendars.NONE.on(LocalDate.of(2015, 12, 14));

    /** A Monday. */
    private static final LocalDate BEGUN = LocalDate.of(2015, 12, 14);

    private final ResponseCourse begun = ResponseCourse.begun(AFailure.LADDER, BEGUN);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theFirstLevelHearsOnTheDayAfterItsTime() {
        assertThat(begun.next(USUAL).due().on()).isEqualTo("2015-12-21");
        assertThat(begun.reachedBy(day("2015-12-21"), null, USUAL)).isNull();
        assertThat(begun.reachedBy(day("2015-12-22"), null, USUAL).step().level())
                .isEqualTo(EscalationLevel.CONTRACT_MANAGER);
    }

    /** Five working days from 22 December: Christmas Day, the Boxing Day that is made up for on 28 December, and two weekends. */
    @Test
    void theNextLevelCountsFromTheOneBelowOverChristmas() {
        ResponseCourse once = begun.escalated(new LevelReached(
                AFailure.LADDER.steps().getFirst(), begun.next(USUAL).due(), day("2015-12-22")));

        assertThat(once.next(USUAL).step().level()).isEqualTo(EscalationLevel.HEAD_OF_SERVICE);
        assertThat(once.next(USUAL).due().on()).isEqualTo("2015-12-31");
    }

    @Test
    void aClosingDayOfTheCouncilMovesAnOpenClock() {
        CalendarVersion closed = new CalendarVersion(
                2,
                BEGUN,
                new WorkingCalendar(
                        Nation.ENGLAND_AND_WALES,
                        List.of(),
                        List.of(new ClosedDays(day("2015-12-16"), day("2015-12-17"), "Flood")),
                        WorkingCalendar.USUAL.officeHours(),
                        3));

        assertThat(begun.next(closed).due().on()).isEqualTo("2015-12-23");
    }

    @Test
    void anActInTimeEndsItAndALaterOneDoesNotUndoWhatWasSo() {
        assertThat(begun.reachedBy(day("2016-01-05"), day("2015-12-21"), USUAL)).isNull();
        assertThat(begun.reachedBy(day("2016-01-05"), day("2015-12-22"), USUAL)).isNotNull();
        assertThat(begun.takenUp(day("2015-12-15"), AFailure.ACT).next(USUAL)).isNull();
    }

    @Test
    void nothingEscalatesWithoutALadderOrAfterItsLastStep() {
        assertThat(ResponseCourse.begun(null, BEGUN).next(USUAL)).isNull();
        ResponseCourse all = begun;
        for (int i = 0; i < 3; i++) {
            all = all.escalated(new LevelReached(
                    AFailure.LADDER.steps().get(i),
                    all.next(USUAL).due(),
                    all.next(USUAL).due().on().plusDays(1)));
        }
        assertThat(all.next(USUAL)).isNull();
        assertThat(all.status()).isEqualTo(ResponseStatus.WAITING);
    }
}
