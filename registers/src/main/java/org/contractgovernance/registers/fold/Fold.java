package org.contractgovernance.registers.fold;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * How events become a row: a pure function.
 *
 * @param <R> the row
 * @param <E> what can happen
 */
@FunctionalInterface
public interface Fold<R extends Record, E extends Event> {

    /**
     * The row after an event.
     *
     * @param before the row so far; absent before the first event
     * @return the row; absent while there is nothing to show
     */
    @Nullable R evolve(@Nullable R before, E event, Envelope envelope);
}
