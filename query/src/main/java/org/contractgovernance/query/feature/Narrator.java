package org.contractgovernance.query.feature;

import java.util.function.BiFunction;
import org.contractgovernance.contracts.event.Event;

/**
 * Tells what happens in a feature, one event at a time.
 *
 * @param <E> what can happen in the feature
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
     * @param events the sealed interface of what can happen
     * @param tells tells an event, given what people call the entity
     */
    public static <E extends Event> Narrator<E> of(Class<E> events, BiFunction<E, String, Narrative> tells) {
        return new Narrator<>(events, tells, (event, reference) -> reference);
    }

    /** The same, where what an event is about may be a part of the entity, with a name of its own. */
    public Narrator<E> calling(BiFunction<E, String, String> parts) {
        return new Narrator<>(events, tells, parts);
    }

    /** The sealed interface of what can happen. */
    public Class<E> events() {
        return events;
    }

    /**
     * Tells an event.
     *
     * @param reference what people call the entity
     */
    public Narrative tell(Event event, String reference) {
        return tells.apply(events.cast(event), reference);
    }

    /** What people call what an event is about. */
    public String called(Event event, String reference) {
        return calls.apply(events.cast(event), reference);
    }
}
