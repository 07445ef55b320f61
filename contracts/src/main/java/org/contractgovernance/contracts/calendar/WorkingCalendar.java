package org.contractgovernance.contracts.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Which days and hours are working time. A working day is a day of the week with office hours that is neither a bank holiday of the nation,
 * as corrected, nor a closing day.
 *
 * @param nation whose bank holidays count
 * @param corrections bank holidays added or taken away; none unless said otherwise
 * @param closings closing days of the council's own; none unless said otherwise
 * @param officeHours the hours of each day of the week; Monday to Friday from 09:00 to 17:00 unless said otherwise
 * @param dueSoonDays how many working days before its due day a thing counts as due soon; 3 unless said otherwise, 0: on the day itself
 */
public record WorkingCalendar(
        @NotNull Nation nation,
        @NotNull @Size(max = 100) List<@Valid BankHolidayCorrection> corrections,
        @NotNull @Size(max = 100) List<@Valid ClosedDays> closings,
        @NotNull @Size(min = 1, max = 50) List<@Valid OfficeHours> officeHours,
        @NotNull @Min(0) @Max(60) Integer dueSoonDays) {

    /** The calendar of a contract that has none of its own: the bank holidays of England and Wales, and the usual hours. */
    public static final WorkingCalendar USUAL = new WorkingCalendar(Nation.ENGLAND_AND_WALES);

    private static final Closure NO_HOURS = new Closure(Closure.ClosureKind.NO_OFFICE_DAY, "no office hours");
    private static final int USUAL_DUE_SOON = 3;
    private static final int LONGEST_CLOSING = 366;

    public WorkingCalendar {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        closings = closings == null ? List.of() : List.copyOf(closings);
        officeHours = officeHours == null ? usualHours() : List.copyOf(officeHours);
        dueSoonDays = dueSoonDays == null ? USUAL_DUE_SOON : dueSoonDays;
    }

    /** A nation's calendar with the usual hours, without corrections or closing days. */
    public WorkingCalendar(Nation nation) {
        this(nation, List.of(), List.of(), usualHours(), USUAL_DUE_SOON);
    }

    private static List<OfficeHours> usualHours() {
        return Stream.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
                .map(day -> new OfficeHours(day, "09:00", "17:00"))
                .toList();
    }

    /** Whether a day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return closure(day).isEmpty();
    }

    /** Why a day is no working day; empty where it is one. */
    public Optional<Closure> closure(LocalDate day) {
        if (hours(day).isEmpty()) {
            return Optional.of(NO_HOURS);
        }
        Optional<String> holiday = bankHoliday(day);
        if (holiday.isPresent()) {
            return holiday.map(called -> new Closure(Closure.ClosureKind.BANK_HOLIDAY, called));
        }
        return closings.stream()
                .filter(each -> each.has(day))
                .findFirst()
                .map(each -> new Closure(Closure.ClosureKind.CLOSED, each.because()));
    }

    /** The hours in which the offices are open on a day of the week, whether or not this day is a working day. */
    public List<OfficeHours> hours(LocalDate day) {
        Weekday weekday = Weekday.of(day);
        return officeHours.stream().filter(each -> each.day() == weekday).toList();
    }

    /** The day that is a number of working days after a day; for 0, that day itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        return counted(day, workingDays, 1);
    }

    /** The day that is a number of working days before a day; for 0, that day itself. */
    public LocalDate before(LocalDate day, int workingDays) {
        return counted(day, workingDays, -1);
    }

    private LocalDate counted(LocalDate day, int workingDays, int step) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.plusDays(step);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    /** The number of working days after one day, up to and including another. */
    public int workingDays(LocalDate after, LocalDate upTo) {
        int found = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                found++;
            }
        }
        return found;
    }

    private Optional<String> bankHoliday(LocalDate day) {
        BankHolidayCorrection correction = correction(day);
        if (correction == null) {
            return BankHolidays.on(day, nation);
        }
        return switch (correction.change()) {
            case ADDED -> Optional.of(correction.because());
            case TAKEN_AWAY -> Optional.empty();
        };
    }

    private @Nullable BankHolidayCorrection correction(LocalDate day) {
        for (BankHolidayCorrection each : corrections) {
            if (each.day().equals(day)) {
                return each;
            }
        }
        return null;
    }

    /** Refuses a calendar that contradicts itself; {@code pointer} is where it stands in the request. */
    public void requireSound(String pointer) {
        requireCorrections(pointer + "/corrections/%d");
        for (int i = 0; i < closings.size(); i++) {
            ClosedDays each = closings.get(i);
            if (each.to().isBefore(each.from()) || each.to().isAfter(each.from().plusDays(LONGEST_CLOSING))) {
                throw BrokenRule.of(
                                CalendarRule.CLOSED_DAYS_UNSOUND,
                                "the closing days from %s end on %s".formatted(each.from(), each.to()))
                        .at("%s/closings/%d/to".formatted(pointer, i));
            }
        }
        requireHours(pointer + "/officeHours/%d");
    }

    private void requireCorrections(String pointer) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < corrections.size(); i++) {
            BankHolidayCorrection each = corrections.get(i);
            if (!seen.add(each.day())) {
                throw BrokenRule.of(CalendarRule.BANK_HOLIDAY_CORRECTED_TWICE, each.day() + " is corrected twice")
                        .at(pointer.formatted(i));
            }
            boolean known = BankHolidays.on(each.day(), nation).isPresent();
            if (known == (each.change() == BankHolidayCorrection.DayChange.ADDED)) {
                throw BrokenRule.of(
                                CalendarRule.CORRECTION_CHANGES_NOTHING,
                                "%s is %s bank holiday of %s already"
                                        .formatted(each.day(), known ? "a" : "no", nation.words()))
                        .at(pointer.formatted(i));
            }
        }
    }

    private void requireHours(String pointer) {
        List<OfficeHours> before = new ArrayList<>();
        for (int i = 0; i < officeHours.size(); i++) {
            OfficeHours each = officeHours.get(i);
            boolean inOrder = before.stream()
                    .filter(earlier -> earlier.day() == each.day())
                    .allMatch(earlier -> earlier.to() <= each.from());
            if (each.to() <= each.from() || !inOrder) {
                throw BrokenRule.of(
                                CalendarRule.OFFICE_HOURS_UNSOUND,
                                "%s from %s to %s".formatted(each.day().words(), each.opens(), each.closes()))
                        .at(pointer.formatted(i));
            }
            before.add(each);
        }
    }
}
