package org.contractgovernance.api.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

/**
 * Terms that somebody thinks of setting.
 *
 * @param terms what the contract says, each with its clause
 * @param appliesFrom first day of the first period that they are for
 */
record ProposedRegime(
        @NotNull @Valid RegimeTerms terms, @NotNull LocalDate appliesFrom) {}
