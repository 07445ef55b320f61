package org.contractgovernance.contracts.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private static final List<Term> TERMS = List.of(
            new Term(Term.Name.AUTUMN, day("2015-09-02"), day("2015-12-18")),
            new Term(Term.Name.SPRING, day("2016-01-04"), day("2016-03-24")),
            new Term(Term.Name.SUMMER, day("2016-04-11"), day("2016-07-20")),
            new Term(Term.Name.AUTUMN, day("2016-09-05"), day("2016-12-16")));

    private final Calendar financial = new Calendar(YearStart.FINANCIAL, TERMS, LONG_AGO, null);
    private final Calendar academic = new Calendar(YearStart.ACADEMIC, TERMS, LONG_AGO, null);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2016-W05, 2016-02-01, 2016-02-07",
        "WEEKLY, 2015-W53, 2015-12-28, 2016-01-03",
        "WEEKLY, 2020-W53, 2020-12-28, 2021-01-03",
        "WEEKLY, 2016-W01, 2016-01-04, 2016-01-10",
        "WEEKLY, 2020-W01, 2019-12-30, 2020-01-05",
        "MONTHLY, 2016-02, 2016-02-01, 2016-02-29",
        "MONTHLY, 2015-02, 2015-02-01, 2015-02-28",
        "MONTHLY, 2000-02, 2000-02-01, 2000-02-29",
        "MONTHLY, 2015-12, 2015-12-01, 2015-12-31",
        "QUARTERLY, 2015-16-Q1, 2015-04-01, 2015-06-30",
        "QUARTERLY, 2015-16-Q3, 2015-10-01, 2015-12-31",
        "QUARTERLY, 2015-16-Q4, 2016-01-01, 2016-03-31",
        "ANNUAL, 2015-16, 2015-04-01, 2016-03-31",
        "ANNUAL, 1999-00, 1999-04-01, 2000-03-31",
        "ANNUAL, 2009-10, 2009-04-01, 2010-03-31",
        "TERMLY, 2015-16-autumn, 2015-09-02, 2015-12-18",
        "TERMLY, 2015-16-spring, 2016-01-04, 2016-03-24",
        "TERMLY, 2015-16-summer, 2016-04-11, 2016-07-20",
        "TERMLY, 2016-17-autumn, 2016-09-05, 2016-12-16"
    })
    void aKeyNamesItsDaysInAFinancialYear(Frequency frequency, String key, LocalDate from, LocalDate to) {
        assertThat(financial.period(frequency, key)).isEqualTo(new Period(key, frequency, from, to));
        assertThat(financial.containing(frequency, from)).contains(new Period(key, frequency, from, to));
        assertThat(financial.containing(frequency, to)).contains(new Period(key, frequency, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, 2015-16-Q1, 2015-09-01, 2015-11-30",
        "QUARTERLY, 2015-16-Q2, 2015-12-01, 2016-02-29",
        "QUARTERLY, 2014-15-Q2, 2014-12-01, 2015-02-28",
        "QUARTERLY, 2015-16-Q4, 2016-06-01, 2016-08-31",
        "ANNUAL, 2015-16, 2015-09-01, 2016-08-31",
        "ANNUAL, 1999-00, 1999-09-01, 2000-08-31"
    })
    void anAcademicYearBeginsInSeptember(Frequency frequency, String key, LocalDate from, LocalDate to) {
        assertThat(academic.period(frequency, key)).isEqualTo(new Period(key, frequency, from, to));
        assertThat(academic.containing(frequency, from).orElseThrow().key()).isEqualTo(key);
        assertThat(academic.containing(frequency, to).orElseThrow().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2016-01, like 1990-W01",
        "WEEKLY, 2016-W5, like 1990-W01",
        "WEEKLY, 2016-w05, like 1990-W01",
        "WEEKLY, 2016-W00, like 1990-W01",
        "WEEKLY, 2016-W53, like 1990-W01",
        "WEEKLY, 2015-W54, like 1990-W01",
        "MONTHLY, 2016-00, like 1990-01",
        "MONTHLY, 2016-13, like 1990-01",
        "MONTHLY, 2016-1, like 1990-01",
        "MONTHLY, 2016-01-01, like 1990-01",
        "MONTHLY, ２０１６-01, like 1990-01",
        "QUARTERLY, 2015-16-Q0, like 1989-90-Q4",
        "QUARTERLY, 2015-16-Q5, like 1989-90-Q4",
        "QUARTERLY, 2015-17-Q1, like 1989-90-Q4",
        "QUARTERLY, 2016-Q1, like 1989-90-Q4",
        "ANNUAL, 2016, like 1989-90",
        "ANNUAL, 2015-15, like 1989-90",
        "ANNUAL, 1999-01, like 1989-90",
        "TERMLY, 2015-16-Autumn, like 2015-16-autumn",
        "TERMLY, 2015-16-winter, like 2015-16-autumn",
        "TERMLY, 2017-18-autumn, no dates for the term 2017-18-autumn"
    })
    void whatDoesNotFitTheFrequencyIsRefusedWithAnExample(Frequency frequency, String key, String says) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> financial.period(frequency, key));
        assertThat(refused.rule()).isEqualTo(PeriodRule.PERIOD_DOES_NOT_FIT);
        assertThat(refused.pointer()).isEqualTo("/period");
        assertThat(refused).hasMessageContaining(says);
    }

    @Test
    void theFirstAndTheLastPeriodMayReachBeyondTheContract() {
        Calendar worcestershire = new Calendar(YearStart.FINANCIAL, TERMS, day("2015-10-01"), day("2020-09-30"));

        assertThat(worcestershire.period(Frequency.WEEKLY, "2015-W40").from()).isEqualTo("2015-09-28");
        assertThat(worcestershire.period(Frequency.ANNUAL, "2015-16").from()).isEqualTo("2015-04-01");
        assertThat(worcestershire.period(Frequency.ANNUAL, "2020-21").to()).isEqualTo("2021-03-31");
        assertThat(worcestershire.first(Frequency.TERMLY).orElseThrow().key()).isEqualTo("2015-16-autumn");
        assertThat(worcestershire.first(Frequency.QUARTERLY).orElseThrow().key())
                .isEqualTo("2015-16-Q3");
        assertOutside(worcestershire, Frequency.WEEKLY, "2015-W39");
        assertOutside(worcestershire, Frequency.MONTHLY, "2015-09");
        assertOutside(worcestershire, Frequency.MONTHLY, "2020-10");
        assertOutside(worcestershire, Frequency.QUARTERLY, "2015-16-Q2");
        assertOutside(worcestershire, Frequency.ANNUAL, "2014-15");
    }

    @Test
    void aDayOfTheHolidaysLiesInNoTerm() {
        assertThat(financial.containing(Frequency.TERMLY, day("2015-12-25"))).isEmpty();
        assertThat(financial.containing(Frequency.TERMLY, day("2015-12-18"))).isPresent();
    }

    @Test
    void aContractWithoutTermsHasNoTermlyPeriods() {
        Calendar calendar = new Calendar(YearStart.ACADEMIC, List.of(), LONG_AGO, null);

        assertThat(calendar.first(Frequency.TERMLY)).isEmpty();
        assertThat(calendar.periods(Frequency.TERMLY, LONG_AGO, day("2030-01-01")))
                .isEmpty();
        assertThat(catchThrowableOfType(BrokenRule.class, () -> calendar.period(Frequency.TERMLY, "2015-16-spring")))
                .hasMessageContaining("no dates");
        assertThat(catchThrowableOfType(BrokenRule.class, () -> calendar.period(Frequency.TERMLY, "spring")))
                .hasMessageContaining("2015-16-autumn");
    }

    @Test
    void termsOfOneSchoolYearShareItsLabel() {
        assertThat(financial.periods(Frequency.TERMLY, day("2015-12-18"), day("2016-09-05")))
                .extracting(Period::key)
                .containsExactly("2015-16-autumn", "2015-16-spring", "2015-16-summer", "2016-17-autumn");
    }

    @Test
    void anAutumnTermMayBeginInAugust() {
        Term early = new Term(Term.Name.AUTUMN, day("2015-08-31"), day("2015-12-18"));
        Calendar calendar = new Calendar(YearStart.ACADEMIC, List.of(early), LONG_AGO, null);

        assertThat(calendar.period(Frequency.TERMLY, "2015-16-autumn").from()).isEqualTo("2015-08-31");
    }

    @Test
    void weeksAreListedAcrossTheTurnOfAYear() {
        assertThat(financial.periods(Frequency.WEEKLY, day("2015-12-27"), day("2016-01-04")))
                .extracting(Period::key)
                .containsExactly("2015-W52", "2015-W53", "2016-W01");
    }

    @Test
    void onlyPeriodsOfTheContractAreListed() {
        Calendar year = new Calendar(YearStart.FINANCIAL, TERMS, day("2015-10-01"), day("2016-09-30"));

        assertThat(year.periods(Frequency.QUARTERLY, LONG_AGO, day("2030-01-01")))
                .extracting(Period::key)
                .containsExactly("2015-16-Q3", "2015-16-Q4", "2016-17-Q1", "2016-17-Q2");
        assertThat(year.periods(Frequency.QUARTERLY, day("2017-01-01"), day("2018-01-01")))
                .isEmpty();
        assertThat(year.periods(Frequency.MONTHLY, day("2016-09-30"), day("2018-01-01")))
                .extracting(Period::key)
                .containsExactly("2016-09");
    }

    @ParameterizedTest
    @EnumSource(value = Frequency.class, names = "TERMLY", mode = EnumSource.Mode.EXCLUDE)
    void periodsFollowOneAnotherWithoutAGapAndAreReadBackByTheirKeys(Frequency frequency) {
        for (Calendar calendar : List.of(financial, academic)) {
            List<Period> periods = calendar.periods(frequency, LONG_AGO, day("2050-12-31"));
            for (int i = 0; i < periods.size(); i++) {
                Period each = periods.get(i);
                assertThat(calendar.period(frequency, each.key())).isEqualTo(each);
                if (i > 0) {
                    assertThat(each.from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
                }
                if (frequency == Frequency.WEEKLY) {
                    assertThat(each.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                }
            }
        }
    }

    private static void assertOutside(Calendar calendar, Frequency frequency, String key) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> calendar.period(frequency, key));
        assertThat(refused.rule()).isEqualTo(PeriodRule.PERIOD_DOES_NOT_FIT);
        assertThat(refused).hasMessageContaining("runs from 2015-10-01 to 2020-09-30");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
