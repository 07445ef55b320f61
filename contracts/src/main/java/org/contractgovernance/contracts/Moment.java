package org.contractgovernance.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a question, on both clocks.
 *
 * @param known the answer counts what had been recorded by then
 * @param effectiveOn the day that the answer describes; the default is the day by which it is {@code known}, the day on which that position
 *     was recorded, or today
 * @param minPosition the registers answer only after they have reached this position of the event store; a question waits a short while and
 *     is then refused as {@code registers-behind}
 */
public record Moment(
        Knowledge known,
        @Nullable LocalDate effectiveOn,
        @Nullable Long minPosition) {

    /** The time zone of the councils, in which their days begin. */
    public static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    /** Everything that is known now, about today. */
    public static final Moment NOW = at(null, null, null);

    /** What had been recorded. */
    public sealed interface Knowledge {}

    /** Everything recorded so far. */
    public record SoFar() implements Knowledge {}

    /**
     * What had been recorded by a time.
     *
     * @param knownAt the time
     */
    public record By(Instant knownAt) implements Knowledge {}

    /**
     * What had been recorded up to a position.
     *
     * @param position position in the event store; 0 for nothing
     */
    public record UpTo(long position) implements Knowledge {}

    /** A moment at a given time, or now. */
    public static Moment at(@Nullable Instant knownAt, @Nullable LocalDate effectiveOn, @Nullable Long minPosition) {
        return new Moment(knownAt == null ? new SoFar() : new By(knownAt), effectiveOn, minPosition);
    }

    /** A moment at a given position. */
    public static Moment upTo(long position, @Nullable LocalDate effectiveOn, @Nullable Long minPosition) {
        return new Moment(new UpTo(position), effectiveOn, minPosition);
    }

    /** The time by which it is named; none where it is now, or named by a position. */
    public @Nullable Instant knownAt() {
        return known instanceof By by ? by.knownAt() : null;
    }
}
