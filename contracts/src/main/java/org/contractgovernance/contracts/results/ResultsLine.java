package org.contractgovernance.contracts.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * A contract's scheme of payment by results as it is shown.
 *
 * @param scheme the row
 * @param inForceSince the day from which the terms apply that cases of the day asked about follow; absent where none do
 * @param standing the events behind the row
 */
public record ResultsLine(
        @JsonUnwrapped ResultsEntry scheme, @Nullable LocalDate inForceSince, Standing standing) implements Versioned {

    /** The scheme as it is shown on a day. */
    public static ResultsLine on(LocalDate day, ResultsEntry scheme, Standing standing) {
        SchemeInForce found = AppliesFrom.on(day, scheme.terms());
        return new ResultsLine(scheme, found == null ? null : found.appliesFrom(), standing);
    }
}
