package org.contractgovernance.command.entity;

import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Something of ours that a unit of work carries, one for its root and all that are nested in it.
 *
 * <p>Code that has the unit of work, or the resource itself, passes it on. Axon calls three classes of ours with neither: an aggregate's
 * handler of events, the event storage and the cache of aggregates. Only these ask for {@link #present}.
 *
 * @param <T> what it is
 */
public final class UnitOfWorkResource<T> {

    private final String name;

    public UnitOfWorkResource(Class<T> type) {
        this.name = type.getName();
    }

    /** What this unit of work carries, made where it does not carry one yet. */
    public T of(UnitOfWork<?> unitOfWork, Supplier<T> making) {
        return unitOfWork.root().getOrComputeResource(name, any -> making.get());
    }

    /** What the unit of work of this thread carries; none where there is no unit of work, or it carries none. */
    public @Nullable T present() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(name) : null;
    }
}
