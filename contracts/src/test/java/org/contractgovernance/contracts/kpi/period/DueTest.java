package org.contractgovernance.contracts.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    @ParameterizedTest
    @CsvSource({
        "2016-01-31, 10, 2016-02-12, a Sunday and two weeks",
        "2016-01-31, 0, 2016-01-31, on the last day itself",
        "2016-03-24, 1, 2016-03-29, Good Friday and Easter Monday between",
        "2016-03-31, 5, 2016-04-07, a week after Easter",
        "2015-12-31, 1, 2016-01-04, New Year's Day and a weekend between",
        "2016-12-23, 1, 2016-12-28, Christmas on a Sunday",
        "2021-12-24, 1, 2021-12-29, Christmas on a Saturday",
        "2021-12-31, 1, 2022-01-04, New Year on a Saturday",
        "2022-06-01, 1, 2022-06-06, the Platinum Jubilee",
        "2022-05-27, 1, 2022-05-30, whose Spring bank holiday was moved",
        "2022-09-16, 1, 2022-09-20, the State Funeral",
        "2023-05-05, 1, 2023-05-09, the Coronation",
        "2020-05-01, 1, 2020-05-04, whose Early May bank holiday was moved",
        "2020-05-07, 1, 2020-05-11, to VE Day",
        "2012-06-01, 1, 2012-06-06, the Diamond Jubilee",
        "2011-04-28, 1, 2011-05-03, the Royal Wedding",
        "2016-08-26, 1, 2016-08-30, the Summer bank holiday of England"
    })
    void workingDaysAreThoseOfEngland(LocalDate periodTo, int workingDays, LocalDate due, String because) {
        assertThat(new Due(workingDays, null).after(periodTo, WorkingCalendar.USUAL))
                .as(because)
                .isEqualTo(due);
        CalendarVersion version = new CalendarVersion(1, LocalDate.EPOCH, WorkingCalendar.USUAL);
        assertThat(new Due(workingDays, null).steps(periodTo, version))
                .as("the steps of the clock end on the same day")
                .last()
                .isEqualTo(new ClockStep(ClockStep.StepKind.DUE, due, due, 0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01-02", "2016-03-17", "2016-07-12", "2016-08-01", "2015-11-30"})
    void holidaysOfScotlandAndNorthernIrelandAreNotThoseOfEngland(LocalDate day) {
        assertThat(WorkingCalendar.USUAL.isWorkingDay(day))
                .isEqualTo(day.getDayOfWeek().getValue() <= 5);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-31, 25, 2016-02-25",
        "2016-01-31, 31, 2016-02-29",
        "2015-01-31, 30, 2015-02-28",
        "2015-12-31, 31, 2016-01-31",
        "2015-12-18, 5, 2016-01-05",
        "2016-01-03, 5, 2016-02-05"
    })
    void aFixedDayIsOfTheMonthAfterTheOneInWhichThePeriodEnds(LocalDate periodTo, int day, LocalDate due) {
        assertThat(new Due(null, day).after(periodTo, WorkingCalendar.USUAL)).isEqualTo(due);
    }

    @Test
    void oneOfTheTwoIsSaid() {
        assertRefused(new Due(null, null));
        assertRefused(new Due(5, 25));
    }

    private static void assertRefused(Due due) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, due::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(PeriodRule.DUE_NOT_SAID_ONCE);
        assertThat(refused.pointer()).isEqualTo("/definition/due");
    }
}
