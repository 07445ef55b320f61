package org.contractgovernance.contracts.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * When an obligation is owed. An obligation of periods counts its time from a day of each period. One that is owed once has its day, or
 * counts its time from a day. One that is owed each time that something happens counts its time from the day on which it happens. The day
 * from which a time is counted does not count itself.
 *
 * @param howOften how often it is owed
 * @param countedFrom the day of each period from which the time is counted; only for an obligation of periods
 * @param event what the time is counted from each time, in words; only for an obligation that is owed each time
 * @param after the day from which the time is counted; only for an obligation that is owed once
 * @param dueOn the last day on which it is not late; only for an obligation that is owed once, instead of a time
 * @param within how many days it may take; 0: the day from which the time is counted
 * @param unit working days of the contract's calendar, unless said otherwise, or days
 */
public record ObligationSchedule(
        @NotNull OwedHowOften howOften,
        @Nullable CountedFrom countedFrom,
        @Size(min = 1, max = Text.TITLE) @FreeText @Nullable String event,
        @Nullable LocalDate after,
        @Nullable LocalDate dueOn,
        @Min(0) @Max(1000) @Nullable Integer within,
        TimeAllowed.@Nullable Unit unit) {

    private static final String POINTER = "/terms/schedule";

    /** An obligation of periods. */
    public static ObligationSchedule each(
            OwedHowOften howOften, CountedFrom countedFrom, int within, TimeAllowed.Unit unit) {
        return new ObligationSchedule(howOften, countedFrom, null, null, null, within, unit);
    }

    /** An obligation that is owed once, on a day. */
    public static ObligationSchedule once(LocalDate dueOn) {
        return new ObligationSchedule(OwedHowOften.ONCE, null, null, null, dueOn, null, null);
    }

    /** An obligation that is owed each time that something happens. */
    public static ObligationSchedule eachTime(String event, int within, TimeAllowed.Unit unit) {
        return new ObligationSchedule(OwedHowOften.EACH_TIME, null, event, null, null, within, unit);
    }

    /** The time as a clock takes it. */
    public TimeAllowed allowed() {
        return new TimeAllowed(
                Objects.requireNonNull(within, "a schedule without a day has a time"),
                unit == null ? TimeAllowed.Unit.WORKING_DAYS : unit);
    }

    /** As people say it: {@code monthly, 10 working days after the period's last day}. */
    public String words() {
        if (dueOn != null) {
            return "once, on " + dueOn;
        }
        TimeAllowed time = allowed();
        String length = time.amount() == 1
                ? "1 " + time.unit().words().replaceAll("s$", "")
                : time.amount() + " " + time.unit().words();
        String from = countedFrom == CountedFrom.PERIOD_START
                ? "the period's first day"
                : countedFrom == CountedFrom.PERIOD_END
                        ? "the period's last day"
                        : after == null ? String.valueOf(event) : after.toString();
        return "%s, %s after %s".formatted(howOften.words(), length, from);
    }

    /** Refuses a schedule that says too little or too much. */
    void requireSound() {
        boolean periods = howOften.frequency() != null;
        boolean once = howOften == OwedHowOften.ONCE;
        boolean fixed = once && dueOn != null;
        require(countedFrom != null, periods, "/countedFrom");
        require(event != null, howOften == OwedHowOften.EACH_TIME, "/event");
        require(after != null, once && !fixed, "/after");
        require(dueOn != null, fixed, "/dueOn");
        require(within != null, !fixed, "/within");
        if (unit == TimeAllowed.Unit.WORKING_HOURS || (unit != null && fixed)) {
            throw unsound("it counts days or working days, and a day alone counts nothing", "/unit");
        }
    }

    private void require(boolean said, boolean asked, String at) {
        if (said != asked) {
            throw unsound(
                    "an obligation that is owed %s %s %s"
                            .formatted(howOften.words(), asked ? "says" : "does not say", at.substring(1)),
                    at);
        }
    }

    private static BrokenRule unsound(String detail, String at) {
        return BrokenRule.of(ObligationRule.OBLIGATION_SCHEDULE_UNSOUND, detail).at(POINTER + at);
    }
}
