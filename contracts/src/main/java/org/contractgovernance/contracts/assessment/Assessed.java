package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;

/**
 * What a period of the regime comes to, and what it rests on.
 *
 * @param termsFrom first day of the period from which the regime's terms apply that the period follows
 * @param written what is charged for the period, before any indexation
 * @param reckoned what the regime does to the period, each step told
 * @param restsOn the returns that it rests on
 */
public record Assessed(LocalDate termsFrom, Money written, PeriodReckoned reckoned, List<RestsOn> restsOn) {

    public Assessed {
        restsOn = List.copyOf(restsOn);
    }
}
