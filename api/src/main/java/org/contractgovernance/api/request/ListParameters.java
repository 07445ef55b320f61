package org.contractgovernance.api.request;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a reader asks for, as it was at which moment.
 *
 * @param knownAt what had been recorded by then
 * @param effectiveOn the day that the answer describes
 * @param minPosition how far the registers must have come
 * @param limit how many entries at most
 * @param cursor where the next page begins
 * @param sort the column to sort by
 */
public record ListParameters(
        @Parameter(description = "Answer from what had been recorded by this moment; now where nothing is said")
        @Nullable Instant knownAt,

        @Parameter(
                description =
                        "Describe how things stood on this day; where nothing is said, on the day of `knownAt`, or today")
        @Nullable LocalDate effectiveOn,

        @Parameter(
                description = "Answer only once the registers have taken in this position of the event store, as a"
                        + " command's answer gave it; 503 where they do not in time")
        @Min(0) @Nullable Long minPosition,

        @Parameter(description = "How many entries at most; 50 where nothing is said")
        @Min(1) @Max(Paging.LARGEST) @Nullable Integer limit,

        @Parameter(description = "Where the page before said that the next begins; keeps that page's moment")
        @Size(max = 2000) @Nullable String cursor,

        @Parameter(description = "The column to sort by, with a hyphen before it for the greatest first")
        @Size(max = 60) @Nullable String sort) {

    /** The moment in the words of a question. */
    public Moment moment() {
        return Moment.at(knownAt, effectiveOn, minPosition);
    }

    /** The page in the words of a question. */
    public Paging paging() {
        return new Paging(limit == null ? Paging.USUAL : limit, cursor, sort);
    }
}
