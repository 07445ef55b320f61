package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A figure after rounding, and the rating that the bands in force for its period give it.
 *
 * @param figure rounded as the KPI says, in its unit; 1 for yes and 0 for no; absent for a day, and where there can be no figure
 * @param rating the rating; absent where there was nothing to measure, and where the contract's own word stands for none
 * @param because why no band rates it, where none does: it is then rated Other, or there was nothing to measure
 * @param day the day reached, where the KPI measures one
 * @param word the word of the contract's own scale, where a band of such a scale rates it
 */
public record Rated(
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        @Nullable Because because,
        @Nullable LocalDate day,
        @Nullable String word) {

    /** Why no band rates a return. */
    public enum Because implements Coded {
        /** Rated Other. */
        SAMPLE_TOO_SMALL,
        /** Rated Other. */
        CANNOT_BE_DESCRIBED,
        /** Not rated: neither good nor bad. */
        NOTHING_TO_MEASURE
    }

    /** A figure and its rating, which a band gives where no reason is named. */
    public static Rated of(@Nullable BigDecimal figure, Rating rating, @Nullable Because because) {
        return new Rated(figure, rating, because, null, null);
    }

    /** There was nothing to measure. */
    static Rated nothingToMeasure() {
        return new Rated(null, null, Because.NOTHING_TO_MEASURE, null, null);
    }
}
