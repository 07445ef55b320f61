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
        /** A return of an input counts in a computed figure. */
        INPUT,
        /** A return of an input is passed over in a computed figure. */
        PASSED_OVER,
        /** The inputs come to a figure. */
        COMPUTED,
        /** The period has a target of its own. */
        TARGETED,
        /** Cases were left out before the figure was given. */
        EXCLUDED,
        /** An earlier period of the year adds its figures. */
        TO_DATE,
        /** A volume gives the bands. */
        VOLUME,
        /** The figure is taken as it was given. */
        GIVEN,
        /** The part is divided by the whole. */
        DIVIDED,
        /** What was not reached counts as reached on the day after the period. */
        NOT_REACHED,
        /** The figure is rounded, once. */
        ROUNDED,
        /** The figure is compared with the target, where bands rate its distance from it. */
        COMPARED,
        /** The number of cases is compared with the minimum sample. */
        SAMPLED,
        /** A band gives the rounded figure its rating. */
        RATED,
        /** The contract's own word stands for a statutory rating, or for none. */
        MAPPED,
        /** A return that no band can rate is rated Other. */
        RATED_OTHER,
        /** There was nothing to measure, and the return is not rated. */
        NOTHING_TO_MEASURE
    }

    /** A step whose rule stands in the KPI's own definition. */
    public static RatingStep of(Step step, String rule, String input, String output) {
        return new RatingStep(step, rule, input, output, null, null);
    }
}
