package org.contractgovernance.api.request;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a question.
 *
 * @param knownAt only what had been recorded by then counts
 * @param effectiveOn the day that the answer describes
 * @param minPosition the position that the registers must have reached
 */
public record AsOfParameters(
        @Parameter(description = "Answer from what had been recorded by this moment; the default is now") @Nullable Instant knownAt,

        @Parameter(description = "Describe how things stood on this day; the default is the day of `knownAt`, or today")
        @Nullable LocalDate effectiveOn,

        @Parameter(
                description = "Answer only after the registers have reached this position of the event store, as a"
                        + " command's answer gave it; 503 where they do not in time")
        @Min(0) @Nullable Long minPosition) {

    /** The moment of the question. */
    public Moment moment() {
        return Moment.at(knownAt, effectiveOn, minPosition);
    }
}
