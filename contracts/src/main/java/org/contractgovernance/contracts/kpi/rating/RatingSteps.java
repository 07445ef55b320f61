package org.contractgovernance.contracts.kpi.rating;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a calculation, reported as they are taken.
 *
 * @param listener gets each step; none: nobody listens
 */
record RatingSteps(@Nullable Consumer<RatingStep> listener) {

    /** Reports a step; steps are put into words only for a listener. */
    void tell(Supplier<RatingStep> step) {
        if (listener != null) {
            listener.accept(step.get());
        }
    }
}
