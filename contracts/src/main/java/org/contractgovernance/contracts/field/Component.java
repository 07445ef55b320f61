package org.contractgovernance.contracts.field;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as it is shown and kept: those of a record within it that is unwrapped stand in that one's place, as in JSON.
 *
 * @param path the components that lead to it, from the record itself inwards
 */
public record Component(List<RecordComponent> path) {

    /** What each record is made of: found out once, since it takes longer than looking at what is there. */
    private static final ClassValue<List<Component>> OF = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            List<Component> all = new ArrayList<>();
            collect(type, List.of(), all);
            return List.copyOf(all);
        }
    };

    private static void collect(Class<?> type, List<RecordComponent> way, List<Component> into) {
        for (RecordComponent each : type.getRecordComponents()) {
            List<RecordComponent> path = new ArrayList<>(way);
            path.add(each);
            if (isUnwrapped(each)) {
                collect(each.getType(), path, into);
            } else {
                into.add(new Component(List.copyOf(path)));
            }
        }
    }

    /** Whether the components of a record stand in the place of the one that holds it. */
    public static boolean isUnwrapped(RecordComponent component) {
        return component.getType().isRecord() && component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** The components of a record, in order. */
    public static List<Component> of(Class<?> record) {
        return OF.get(record);
    }

    /** The one that holds the value. */
    public RecordComponent last() {
        return path.getLast();
    }

    /** As the record that it stands in has it. */
    public String name() {
        return last().getName();
    }

    /** What a record has there. */
    public @Nullable Object in(Record record) {
        Object found = record;
        try {
            for (RecordComponent each : path) {
                found = found == null ? null : each.getAccessor().invoke(found);
            }
            return found;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name(), e);
        }
    }
}
