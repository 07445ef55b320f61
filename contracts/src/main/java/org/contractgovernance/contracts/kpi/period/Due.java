package org.contractgovernance.contracts.kpi.period;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.YearMonth;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * When a return falls due: some working days after its period ends, or on a fixed day of the month after it. Exactly one of the two is
 * given. Working days are those of England.
 *
 * @param workingDaysAfter how many working days after the last day of the period
 * @param dayOfFollowingMonth day of the month after the one in which the period ends; the last day in a shorter month
 */
public record Due(
        @Min(0) @Max(90) @Nullable Integer workingDaysAfter,
        @Min(1) @Max(31) @Nullable Integer dayOfFollowingMonth) {

    /** The last day on which the return of a period is not late. */
    public LocalDate after(LocalDate periodTo) {
        if (workingDaysAfter != null) {
            return WorkingDays.after(periodTo, workingDaysAfter);
        }
        YearMonth following = YearMonth.from(periodTo).plusMonths(1);
        int day = dayOfFollowingMonth == null ? 31 : dayOfFollowingMonth;
        return following.atDay(Math.min(day, following.lengthOfMonth()));
    }

    public void refuseUnsound() {
        if ((workingDaysAfter == null) == (dayOfFollowingMonth == null)) {
            throw BrokenRule.of(PeriodRule.DUE_NOT_SAID_ONCE).at("/definition/due");
        }
    }
}
