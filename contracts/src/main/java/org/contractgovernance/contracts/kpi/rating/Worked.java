package org.contractgovernance.contracts.kpi.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a return come to their rating.
 *
 * @param steps each step, in order, as far as the calculation came
 * @param rated what they come to; absent where the definition refuses them
 * @param refused why the definition refuses them, where it does
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
