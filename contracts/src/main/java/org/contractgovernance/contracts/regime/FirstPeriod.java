package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The first of the contract's periods that terms apply to. */
public final class FirstPeriod {

    private FirstPeriod() {}

    /**
     * The first day of the first period. The contract's own first day stands for the first day of the period in which it falls; any other
     * day has to be the first day of a period.
     */
    public static LocalDate beginsOn(LocalDate asked, RegimeTerms terms, Calendar calendar) {
        calendar.requireNear(asked, RegimeRule.REGIME_TOO_FAR_AHEAD, "/appliesFrom");
        BeddingIn beddingIn = terms.beddingIn();
        if (beddingIn != null) {
            calendar.requireNear(beddingIn.startsOn(), RegimeRule.REGIME_TOO_FAR_AHEAD, "/terms/beddingIn/startsOn");
        }
        return first(asked, terms.period(), calendar, RegimeRule.REGIME_FROM_MID_PERIOD, "/appliesFrom");
    }

    /** The first day of the first period that is not assessed any more, by the same rule. */
    public static LocalDate notAssessed(LocalDate asked, RegimeTerms terms, Calendar calendar) {
        calendar.requireNear(asked, RegimeRule.REGIME_TOO_FAR_AHEAD, "/from");
        return first(asked, terms.period(), calendar, RegimeRule.REGIME_ENDS_MID_PERIOD, "/from");
    }

    private static LocalDate first(
            LocalDate asked, ServicePeriod length, Calendar calendar, RegimeRule rule, String pointer) {
        LocalDate first = calendar.containing(length.frequency(), asked)
                .map(Period::from)
                .orElseThrow(() -> BrokenRule.of(rule, "the contract has no %s then".formatted(length.words()))
                        .at(pointer));
        if (!asked.equals(first) && !asked.equals(calendar.startsOn())) {
            throw BrokenRule.of(rule, "its %s begins on %s".formatted(length.words(), first))
                    .at(pointer);
        }
        return first;
    }
}
