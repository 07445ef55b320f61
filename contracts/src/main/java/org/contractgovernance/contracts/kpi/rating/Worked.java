package org.contractgovernance.contracts.kpi.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calculation from the figures of a return to their rating.
 *
 * @param steps the steps, in order, up to the end or to the refusal
 * @param rated the rating; absent where the definition refuses the figures
 * @param refused why the definition refuses the figures, where it does
 */
public record Worked(
        List<RatingStep> steps,
        @Nullable Rated rated,
        @Nullable String refused) {

    public Worked {
        steps = List.copyOf(steps);
    }
}
