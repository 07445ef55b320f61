package org.contractgovernance.contracts.feature;

import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;

/**
 * What a feature says of itself: which kind of entity it is about, what can happen to one, and what can be asked of one. Each feature
 * has one, in its own package, with an {@code @AutoService} that lets {@link Features} find it.
 */
public interface Feature {

    /** The kind of entity that it is about. */
    EntityKind kind();

    /** The sealed interface of what can happen. */
    Class<? extends Event> events();

    /** The sealed interface of what can be asked to be done. */
    Class<? extends Command> commands();

    /** Whether people ask for its commands; otherwise only the application itself does. */
    default boolean isAskedByPeople() {
        return true;
    }
}
