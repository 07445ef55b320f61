package org.contractgovernance.query.feature;

import java.util.function.BiFunction;
import org.contractgovernance.contracts.event.Event;

/**
 * Describes the events of a feature in plain English, one at a time.
 *
 * @param <E> the feature's events
 */
public final class Narrator<E extends Event> {

    private final Class<E> events;
    private final BiFunction<E, String, Narrative> tells;
    private final BiFunction<E, String, String> calls;

    private Narrator(Class<E> events, BiFunction<E, String, Narrative> tells, BiFunction<E, String, String> calls) {
        this.events = events;
        this.tells = tells;
        this.calls = calls;
    }

    /**
     * A narrator.
     *
     * @param events the sealed interface of the feature's events
     * @param tells describes an event, given the entity's reference
     */
    public static <E extends Event> Narrator<E> of(Class<E> events, BiFunction<E, String, Narrative> tells) {
        return new Narrator<>(events, tells, (event, reference) -> reference);
    }

    /** The same narrator, where an event may be about a part of the entity with a reference of its own. */
    public Narrator<E> calling(BiFunction<E, String, String> parts) {
        return new Narrator<>(events, tells, parts);
    }

    /** The sealed interface of the feature's events. */
    public Class<E> events() {
        return events;
    }

    /**
     * Describes an event.
     *
     * @param reference what people call the entity
     */
    public Narrative tell(Event event, String reference) {
        return tells.apply(events.cast(event), reference);
    }

    /** The reference of the entity or part that an event is about. */
    public String called(Event event, String reference) {
        return calls.apply(events.cast(event), reference);
    }
}
