package org.contractgovernance.query.assessment.history;

import java.time.LocalDate;
import org.contractgovernance.contracts.assessment.history.HistoryFacts.DatedEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment takes from a row of the occurrences: the columns have the names that they have there.
 *
 * @param contract reference of the contract
 * @param reference what people call the occurrence
 * @param status its status
 * @param event code of the kind of event in the performance regime
 * @param day the day on which it began
 * @param units how many events or units it is
 * @param lastedMinutes how long it lasted; absent as long as it is not mended, so that it counts once
 */
public record OccurrenceCounted(
        String contract,
        String reference,
        OccurrenceStatus status,
        String event,
        LocalDate day,
        long units,
        @Nullable Long lastedMinutes) {

    DatedEvent dated() {
        return new DatedEvent(day, new CountedEvent(event, units, lastedMinutes, reference));
    }
}
