package org.contractgovernance.contracts.regime;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A contract's performance regime as it is shown.
 *
 * @param regime the row
 * @param inForceSince first day of the period from which the terms apply that are in force on the day asked about; absent where none are
 *     yet
 * @param standing the events behind the row
 */
public record RegimeLine(
        @JsonUnwrapped RegimeEntry regime, @Nullable LocalDate inForceSince, Standing standing) implements Versioned {

    /** The regime as it is shown on a day. */
    public static RegimeLine on(LocalDate day, RegimeEntry regime, Standing standing) {
        TermsInForce found = TermsInForce.on(day, regime.terms());
        return new RegimeLine(regime, found == null ? null : found.appliesFrom(), standing);
    }
}
