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
 *     yet, or the regime has ended
 * @param endsFrom first day of the first period from which on nothing is assessed; absent where the regime goes on
 * @param standing the events behind the row
 */
public record RegimeLine(
        @JsonUnwrapped RegimeEntry regime,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate endsFrom,
        Standing standing)
        implements Versioned {

    /** The regime as it is shown on a day. */
    public static RegimeLine on(LocalDate day, RegimeEntry regime, Standing standing) {
        TermsInForce found = regime.on(day);
        return new RegimeLine(
                regime, found == null ? null : found.appliesFrom(), RegimeGap.end(regime.gaps()), standing);
    }
}
