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
 * The part of a list in a question, and the moment of the question.
 *
 * @param knownAt only what had been recorded by then counts
 * @param effectiveOn the day that the answer describes
 * @param minPosition the position that the registers must have reached
 * @param limit the largest number of entries
 * @param cursor where the next page begins
 * @param sort the column to sort by
 */
public record ListParameters(
        @Parameter(description = "Answer from what had been recorded by this moment; the default is now") @Nullable Instant knownAt,

        @Parameter(description = "Describe how things stood on this day; the default is the day of `knownAt`, or today")
        @Nullable LocalDate effectiveOn,

        @Parameter(
                description = "Answer only after the registers have reached this position of the event store, as a"
                        + " command's answer gave it; 503 where they do not in time")
        @Min(0) @Nullable Long minPosition,

        @Parameter(description = "The largest number of entries; the default is 50")
        @Min(1) @Max(Paging.LARGEST) @Nullable Integer limit,

        @Parameter(description = "The cursor of the next page, as the page before gave it; keeps that page's moment")
        @Size(max = 2000) @Nullable String cursor,

        @Parameter(description = "The column to sort by, with a hyphen before it for the greatest first")
        @Size(max = 60) @Nullable String sort) {

    /** The moment of the question. */
    public Moment moment() {
        return Moment.at(knownAt, effectiveOn, minPosition);
    }

    /** The page of the question. */
    public Paging paging() {
        return new Paging(limit == null ? Paging.USUAL : limit, cursor, sort);
    }
}
