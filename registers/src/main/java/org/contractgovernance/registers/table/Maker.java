package org.contractgovernance.registers.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.contractgovernance.contracts.field.Component;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record, and the records within it that are unwrapped, of its {@link Component}s.
 *
 * @param parts of each component of the record itself, who makes it; null where its value is given
 */
record Maker<R extends Record>(Constructor<R> constructor, List<@Nullable Maker<?>> parts) {

    static <R extends Record> Maker<R> of(Class<R> type) {
        RecordComponent[] all = type.getRecordComponents();
        try {
            return new Maker<>(
                    type.getDeclaredConstructor(
                            Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new)),
                    Arrays.stream(all).<@Nullable Maker<?>>map(Maker::part).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    private static @Nullable Maker<?> part(RecordComponent component) {
        return Component.isUnwrapped(component) ? of(component.getType().asSubclass(Record.class)) : null;
    }

    /** The record of these values. */
    R make(@Nullable Object[] values) {
        return make(Arrays.asList(values).iterator());
    }

    private R make(Iterator<@Nullable Object> values) {
        @Nullable Object[] given = new @Nullable Object[parts.size()];
        for (int i = 0; i < given.length; i++) {
            Maker<?> part = parts.get(i);
            given[i] = part == null ? values.next() : part.make(values);
        }
        try {
            return constructor.newInstance(given);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "a row that was written is a row that can be read: " + constructor.getDeclaringClass(), e);
        }
    }
}
