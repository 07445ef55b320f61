package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The periods of one frequency in one contract. */
record Schedule(Frequency frequency, Calendar calendar) {

    static Schedule of(Frequency frequency, ContractFacts contract) {
        return new Schedule(
                frequency,
                new Calendar(contract.yearStart(), contract.terms(), contract.startsOn(), contract.endsOn()));
    }

    /** The period with this key. */
    Period period(String key) {
        return calendar.period(frequency, key);
    }

    /**
     * The first period of a definition: the period that begins on this day. For the contract's first day it is the contract's first period,
     * which may have begun earlier.
     */
    Period appliesFrom(LocalDate asked) {
        if (asked.equals(calendar.startsOn())) {
            return calendar.first(frequency).orElseThrow(this::noPeriods);
        }
        Period period = calendar.containing(frequency, asked).orElseThrow(this::noPeriods);
        if (!period.from().equals(asked)) {
            throw midPeriod("%s lies in %s, which begins on %s".formatted(asked, period.key(), period.from()));
        }
        return period;
    }

    private BrokenRule noPeriods() {
        return midPeriod("no %s period of the contract begins on this day".formatted(frequency.words()));
    }

    private static BrokenRule midPeriod(String detail) {
        return BrokenRule.of(KpiRule.APPLIES_FROM_MID_PERIOD, detail).at("/appliesFrom");
    }
}
