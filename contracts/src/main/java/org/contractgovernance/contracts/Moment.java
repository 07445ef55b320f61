package org.contractgovernance.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a question, on both clocks.
 *
 * @param knownAt only what had been recorded by this time counts; the default is everything recorded so far
 * @param position in place of a time: only what had been recorded up to this position of the event store counts; 0: nothing
 * @param effectiveOn the day that the answer describes; the default is the day of {@code knownAt}, the day on which {@code position} was
 *     recorded, or today
 * @param minPosition the registers answer only after they have reached this position of the event store; a question waits a short while and
 *     is then refused as {@code registers-behind}
 */
public record Moment(
        @Nullable Instant knownAt,
        @Nullable Long position,
        @Nullable LocalDate effectiveOn,
        @Nullable Long minPosition) {

    /** The time zone of the councils, in which their days begin. */
    public static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    /** Everything that is known now, about today. */
    public static final Moment NOW = new Moment(null, null, null);

    /** A moment at a given time, or now. */
    public Moment(@Nullable Instant knownAt, @Nullable LocalDate effectiveOn, @Nullable Long minPosition) {
        this(knownAt, null, effectiveOn, minPosition);
    }
}
