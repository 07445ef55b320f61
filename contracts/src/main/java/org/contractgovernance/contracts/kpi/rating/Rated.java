package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A figure after rounding, and the rating that the bands in force for its period give it.
 *
 * @param figure rounded as the KPI says, in its unit; absent where there can be no figure
 * @param rating the rating
 * @param because why it is rated Other, where it is
 */
public record Rated(
        @Nullable BigDecimal figure,
        Rating rating,
        @Nullable Because because) {

    /** Why a return is rated Other. */
    public enum Because implements Coded {
        SAMPLE_TOO_SMALL,
        CANNOT_BE_DESCRIBED
    }
}
