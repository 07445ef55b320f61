package org.contractgovernance.contracts.kpi.rating;

import java.util.List;

/** How the figures of a return come to their rating, or why they come to none. */
public sealed interface RatingCalculation {

    /** Each step, in order, as far as the calculation came. */
    List<RatingStep> steps();

    /**
     * The definition rates the figures.
     *
     * @param rated what they come to
     */
    record Completed(List<RatingStep> steps, Rated rated) implements RatingCalculation {

        public Completed {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The definition refuses the figures.
     *
     * @param because the rule that it refuses them by, and why
     */
    record Unratable(List<RatingStep> steps, String because) implements RatingCalculation {

        public Unratable {
            steps = List.copyOf(steps);
        }
    }
}
