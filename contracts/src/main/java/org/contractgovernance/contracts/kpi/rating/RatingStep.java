package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A step from the figures of a return to its rating, reported by the calculation itself.
 *
 * @param step what is done
 * @param rule the rule, with the definition's own numbers in it
 * @param input what goes in, exact
 * @param output what comes out, exact: a decimal, or a fraction in its lowest terms where no decimal is exact
 * @param band the band that rates the figure, where one does
 * @param source the source of the rule, where that is not the KPI's own definition
 */
public record RatingStep(
        Step step,
        String rule,
        String input,
        String output,
        @Nullable Band band,
        @Nullable String source) {

    /** The source of the ratings. */
    static final String RATINGS = "Procurement Regulations 2024, regulation 39(5)";

    /** What is done. */
    public enum Step implements Coded {
        /** The figure is taken as it was given. */
        GIVEN,
        /** The part is divided by the whole. */
        DIVIDED,
        /** The figure is rounded, once. */
        ROUNDED,
        /** The number of cases is compared with the minimum sample. */
        SAMPLED,
        /** A band gives the rounded figure its rating. */
        RATED,
        /** A return that no band can rate is rated Other. */
        RATED_OTHER
    }

    static RatingStep of(Step step, String rule, String input, String output) {
        return new RatingStep(step, rule, input, output, null, null);
    }
}
