package org.contractgovernance.registers.fold;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a register an event belongs to, said to Java and to the database alike.
 *
 * @param key the key; none where the event does not concern the register
 * @param sql the key of a stored event {@code e}; null where there is none
 */
record RowKey(BiFunction<Event, Envelope, @Nullable String> key, String sql) {

    private static final String ENTITY = "e.aggregate_id";

    /** Each entity has a row. */
    static RowKey ofEntities(Class<? extends Event> events) {
        return new RowKey((event, envelope) -> events.isInstance(event) ? envelope.entity() : null, ENTITY);
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
                "%s || '/' || (e.payload ->> '%s')".formatted(ENTITY, component));
    }

    /** Each event has a row. */
    static RowKey ofEvents() {
        return new RowKey(
                (event, envelope) -> "%019d".formatted(envelope.position()), "lpad(e.position::text, 19, '0')");
    }

    @Nullable String of(Event event, Envelope envelope) {
        return key.apply(event, envelope);
    }
}
