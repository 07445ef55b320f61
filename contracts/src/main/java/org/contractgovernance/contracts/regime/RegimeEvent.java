package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract's performance regime. Its entity is {@code performance-regime:{contract}}. */
public sealed interface RegimeEvent extends Event {

    /**
     * The contract has a performance regime, for periods that begin on or after a day.
     *
     * @param terms what the contract says, each with its clause
     * @param appliesFrom first day of the first period that is assessed
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "RegimeSet")
    record RegimeSet(
            RegimeTerms terms,
            LocalDate appliesFrom,
            @Nullable String approval) implements RegimeEvent {}

    /**
     * Periods that begin on or after a day follow other terms, until the next amendment on record applies; earlier ones keep theirs. Before
     * are the terms that the first of them followed until now. The reason is in the metadata.
     *
     * @param before the terms until now
     * @param after all terms from then on
     * @param appliesFrom first day of the first period that follows them
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "RegimeAmended")
    record RegimeAmended(
            RegimeTerms before,
            RegimeTerms after,
            LocalDate appliesFrom,
            @Nullable String approval) implements RegimeEvent {}

    /**
     * Periods that begin on or after a day are not assessed. An amendment from that day or a later one sets the regime again from then on. The
     * reason is in the metadata.
     *
     * @param from first day of the first period that is not assessed
     */
    @Stored(name = "RegimeEnded")
    record RegimeEnded(LocalDate from) implements RegimeEvent {}
}
