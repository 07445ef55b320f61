package org.contractgovernance.contracts.share;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The first of the contract's years that terms of a share apply to. */
public final class FirstYear {

    private FirstYear() {}

    /**
     * The first day of the first year. The contract's own first day stands for the first day of the year in which it falls; any other day has
     * to be the first day of a year.
     */
    public static LocalDate beginsOn(LocalDate asked, Calendar calendar) {
        calendar.requireNear(asked, ShareRule.SHARE_TOO_FAR_AHEAD, "/appliesFrom");
        LocalDate first = calendar.containing(Frequency.ANNUAL, asked)
                .map(Period::from)
                .orElseThrow(() -> midYear("the contract has no year then"));
        if (!asked.equals(first) && !asked.equals(calendar.startsOn())) {
            throw midYear("its year begins on " + first);
        }
        return first;
    }

    private static BrokenRule midYear(String detail) {
        return BrokenRule.of(ShareRule.SHARE_FROM_MID_YEAR, detail).at("/appliesFrom");
    }
}
