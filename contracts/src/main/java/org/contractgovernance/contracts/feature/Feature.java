package org.contractgovernance.contracts.feature;

import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;

/**
 * The description of a feature: its kind of entity, its events and its commands. Each feature has one description, in its own package, with
 * an {@code @AutoService} by which {@link Features} finds it.
 */
public interface Feature {

    /** The feature's kind of entity. */
    EntityKind kind();

    /** The sealed interface of the feature's events. */
    Class<? extends Event> events();

    /** The sealed interface of the feature's commands. */
    Class<? extends Command> commands();

    /** Whether people send its commands; otherwise only the application itself does. */
    default boolean isAskedByPeople() {
        return true;
    }
}
