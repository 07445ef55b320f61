package org.contractgovernance.contracts.kpi.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calculation from the figures of a return to their rating: a {@link RatingCalculation} as it is answered.
 *
 * @param steps the steps, in order, up to the end or to the refusal
 * @param rated the rating; absent where the definition refuses the figures
 * @param refused why the definition refuses the figures, where it does
 */
public record Worked(
        List<RatingStep> steps,
        @Nullable Rated rated,
        @Nullable String refused) {

    /** The calculation, as it is answered. */
    public static Worked of(RatingCalculation calculation) {
        return switch (calculation) {
            case RatingCalculation.Completed completed -> new Worked(completed.steps(), completed.rated(), null);
            case RatingCalculation.Unratable unratable -> new Worked(unratable.steps(), null, unratable.because());
        };
    }
}
