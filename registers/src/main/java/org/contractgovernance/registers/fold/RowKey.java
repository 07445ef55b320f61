package org.contractgovernance.registers.fold;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a register an event belongs to. {@code Comparison} says the same to the database.
 *
 * @param key the key; none where the event does not concern the register
 * @param component where in their payload events say which part of an entity they are about; none where the whole has a row
 */
record RowKey(
        BiFunction<Event, Envelope, @Nullable String> key,
        @Nullable String component) {

    /** Each entity has a row. */
    static RowKey ofEntities(Class<? extends Event> events) {
        return new RowKey((event, envelope) -> events.isInstance(event) ? envelope.entity() : null, null);
    }

    /**
     * Each part of an entity has a row.
     *
     * @param component where in their payload events say which part it is
     */
    static <E extends Event> RowKey ofParts(Class<E> events, String component, Function<E, String> part) {
        return new RowKey(
                (event, envelope) ->
                        events.isInstance(event) ? envelope.entity() + "/" + part.apply(events.cast(event)) : null,
                component);
    }

    /** Each event has a row. */
    static RowKey ofEvents() {
        return ofEvents(any -> true);
    }

    /** Each event of some has a row. */
    static RowKey ofEvents(Predicate<Event> concerning) {
        return new RowKey(
                (event, envelope) -> concerning.test(event) ? "%019d".formatted(envelope.position()) : null, null);
    }

    @Nullable String of(Event event, Envelope envelope) {
        return key.apply(event, envelope);
    }
}
