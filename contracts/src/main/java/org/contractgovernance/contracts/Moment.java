package org.contractgovernance.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a question is about, on both clocks.
 *
 * @param knownAt what had been recorded by this time; everything recorded so far where nothing is said
 * @param position instead of a time: what had been recorded up to this position of the event store, 0 for nothing
 * @param effectiveOn the day that the answer describes; where nothing is said, the day of {@code knownAt} or on which
 *     {@code position} was recorded, or today
 * @param minPosition the registers must have reached this position of the event store before they answer; a question
 *     waits a short while for it and is then refused as {@code registers-behind}
 */
public record Moment(
        @Nullable Instant knownAt,
        @Nullable Long position,
        @Nullable LocalDate effectiveOn,
        @Nullable Long minPosition) {

    /** Where the councils are, and their days begin. */
    public static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    /** Everything known now, about today. */
    public static final Moment NOW = new Moment(null, null, null);

    /** A moment that is named by a time, or now. */
    public Moment(@Nullable Instant knownAt, @Nullable LocalDate effectiveOn, @Nullable Long minPosition) {
        this(knownAt, null, effectiveOn, minPosition);
    }
}
