package org.contractgovernance.contracts.share;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * A contract's share of gains and surpluses as it is shown.
 *
 * @param share the row
 * @param inForceSince the first day of the year from which the terms apply that are in force on the day asked about; absent where none are
 * @param standing the events behind the row
 */
public record ShareLine(
        @JsonUnwrapped ShareEntry share, @Nullable LocalDate inForceSince, Standing standing) implements Versioned {

    /** The share as it is shown on a day. */
    public static ShareLine on(LocalDate day, ShareEntry share, Standing standing) {
        ShareInForce found = AppliesFrom.on(day, share.terms());
        return new ShareLine(share, found == null ? null : found.appliesFrom(), standing);
    }
}
