package org.contractgovernance.api.request;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a reader asks about.
 *
 * @param knownAt what had been recorded by then
 * @param effectiveOn the day that the answer describes
 * @param minPosition how far the registers must have come
 */
public record AsOfParameters(
        @Parameter(description = "Answer from what had been recorded by this moment; now where nothing is said")
        @Nullable Instant knownAt,

        @Parameter(
                description =
                        "Describe how things stood on this day; where nothing is said, on the day of `knownAt`, or today")
        @Nullable LocalDate effectiveOn,

        @Parameter(
                description = "Answer only once the registers have taken in this position of the event store, as a"
                        + " command's answer gave it; 503 where they do not in time")
        @Min(0) @Nullable Long minPosition) {

    /** The moment in the words of a question. */
    public Moment moment() {
        return Moment.at(knownAt, effectiveOn, minPosition);
    }
}
