package org.contractgovernance.contracts.kpi.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a contract. A period belongs to a contract that has a day in common with it, so the first and the last period may reach
 * beyond the contract's term.
 *
 * <p>Weeks are those of ISO 8601, Monday to Sunday, and belong to the year of their Thursday. Quarters and annual periods follow the
 * contract's year; a year is written by both calendar years that it touches, {@code 2015-16}. Terms are those of the contract; an autumn
 * term that begins in the last days of August belongs to the school year that it begins.
 *
 * @param yearStart which year quarters and annual periods follow
 * @param terms the terms of the school years
 * @param startsOn first day of the contract
 * @param endsOn its last day; none: not known yet
 */
public record Calendar(
        YearStart yearStart,
        List<Term> terms,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    private static final int MOST_YEARS = 100;
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-([0-9]{2})-Q([1-4])");
    private static final Pattern TERM = Pattern.compile("([0-9]{4})-([0-9]{2})-(autumn|spring|summer)");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})-([0-9]{2})");

    public Calendar {
        terms = List.copyOf(terms);
    }

    /** The period with this key, which must be one of the contract's. */
    public Period period(Frequency frequency, String key) {
        Period period = read(frequency, key)
                .orElseThrow(() -> doesNotFit("the KPI is measured %s; such a period is written like %s"
                        .formatted(frequency.words(), example(frequency))));
        if (!belongs(period)) {
            throw doesNotFit("%s is from %s to %s, and the contract %s"
                    .formatted(
                            period.key(),
                            period.from(),
                            period.to(),
                            endsOn == null
                                    ? "starts on " + startsOn
                                    : "runs from %s to %s".formatted(startsOn, endsOn)));
        }
        return period;
    }

    /** The contract's period that contains a day; none where no period does, as in a school holiday. */
    public Optional<Period> containing(Frequency frequency, LocalDate day) {
        return calendarPeriod(frequency, day).filter(this::belongs);
    }

    /** The contract's periods that have a day in common with a stretch of days, in order. */
    public List<Period> periods(Frequency frequency, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(startsOn) ? startsOn : from;
        LocalDate last = endsOn != null && endsOn.isBefore(to) ? endsOn : to;
        List<Period> found = new ArrayList<>();
        if (last.isBefore(first)) {
            return found;
        }
        if (frequency == Frequency.TERMLY) {
            terms.stream()
                    .map(Calendar::period)
                    .filter(p -> p.overlaps(first, last))
                    .forEach(found::add);
            return found;
        }
        LocalDate day = first;
        while (!day.isAfter(last)) {
            Period period = calendarPeriod(frequency, day).orElseThrow();
            found.add(period);
            day = period.to().plusDays(1);
        }
        return found;
    }

    /**
     * Refuses a day that lies more than a hundred years after the contract's first day: a slip of the pen, and too many periods to count.
     *
     * @param rule the rule of what the day is for
     * @param pointer JSON pointer to the day
     */
    public void requireNear(LocalDate day, Rule rule, String pointer) {
        if (day.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw BrokenRule.of(rule, "%s is more than %d years after %s".formatted(day, MOST_YEARS, startsOn))
                    .at(pointer);
        }
    }

    /** The first of the contract's periods; none where a contract has no term. */
    public Optional<Period> first(Frequency frequency) {
        if (frequency == Frequency.TERMLY) {
            return terms.stream().map(Calendar::period).filter(this::belongs).findFirst();
        }
        return calendarPeriod(frequency, startsOn);
    }

    private boolean belongs(Period period) {
        return !period.to().isBefore(startsOn)
                && (endsOn == null || !period.from().isAfter(endsOn));
    }

    private Optional<Period> read(Frequency frequency, String key) {
        return switch (frequency) {
            case WEEKLY ->
                read(WEEK, key)
                        .map(m -> week(LocalDate.of(number(m, 1), Month.JANUARY, 4)
                                .with(DayOfWeek.MONDAY)
                                .plusWeeks(number(m, 2) - 1L)))
                        .filter(p -> p.key().equals(key));
            case MONTHLY ->
                read(MONTH, key)
                        .filter(m -> number(m, 2) >= 1 && number(m, 2) <= 12)
                        .map(m -> month(YearMonth.of(number(m, 1), number(m, 2))));
            case QUARTERLY ->
                read(QUARTER, key)
                        .map(m -> quarter(yearFrom(number(m, 1)), number(m, 3)))
                        .filter(p -> p.key().equals(key));
            case TERMLY -> read(TERM, key).flatMap(m -> term(key));
            case ANNUAL ->
                read(YEAR, key)
                        .map(m -> year(yearFrom(number(m, 1))))
                        .filter(p -> p.key().equals(key));
        };
    }

    private static Optional<Matcher> read(Pattern form, String key) {
        Matcher matcher = form.matcher(key);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<Period> term(String key) {
        Optional<Period> found = terms.stream()
                .map(Calendar::period)
                .filter(p -> p.key().equals(key))
                .findFirst();
        if (found.isEmpty()) {
            throw doesNotFit("the contract has no dates for the term " + key);
        }
        return found;
    }

    private Optional<Period> calendarPeriod(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case WEEKLY -> Optional.of(week(day.with(DayOfWeek.MONDAY)));
            case MONTHLY -> Optional.of(month(YearMonth.from(day)));
            case QUARTERLY -> {
                LocalDate year = yearOf(day, yearStart.month());
                int months = day.getMonthValue() - year.getMonthValue();
                yield Optional.of(quarter(year, Math.floorMod(months, 12) / 3 + 1));
            }
            case TERMLY ->
                terms.stream()
                        .map(Calendar::period)
                        .filter(p -> p.overlaps(day, day))
                        .findFirst();
            case ANNUAL -> Optional.of(year(yearOf(day, yearStart.month())));
        };
    }

    private static Period week(LocalDate monday) {
        String key = "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(key, Frequency.WEEKLY, monday, monday.plusDays(6));
    }

    private static Period month(YearMonth month) {
        return new Period(
                month.format(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT)),
                Frequency.MONTHLY,
                month.atDay(1),
                month.atEndOfMonth());
    }

    private static Period quarter(LocalDate year, int number) {
        LocalDate from = year.plusMonths(3L * (number - 1));
        return new Period(
                label(year.getYear()) + "-Q" + number,
                Frequency.QUARTERLY,
                from,
                from.plusMonths(3).minusDays(1));
    }

    private static Period year(LocalDate from) {
        return new Period(
                label(from.getYear()), Frequency.ANNUAL, from, from.plusYears(1).minusDays(1));
    }

    private static Period period(Term term) {
        return new Period(
                label(term.schoolYear()) + "-" + term.name().code(), Frequency.TERMLY, term.from(), term.to());
    }

    private LocalDate yearFrom(int year) {
        return LocalDate.of(year, yearStart.month(), 1);
    }

    /** The first day of the year that begins in this month and contains a day. */
    private static LocalDate yearOf(LocalDate day, Month begins) {
        LocalDate same = LocalDate.of(day.getYear(), begins, 1);
        return day.isBefore(same) ? same.minusYears(1) : same;
    }

    private static String label(int year) {
        return "%04d-%02d".formatted(year, Math.floorMod(year + 1, 100));
    }

    private String example(Frequency frequency) {
        return first(frequency).map(Period::key).orElse("2015-16-autumn");
    }

    private static BrokenRule doesNotFit(String detail) {
        return BrokenRule.of(PeriodRule.PERIOD_DOES_NOT_FIT, detail).at("/period");
    }
}
