package org.contractgovernance.query.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record says, part by part. */
public final class Parts {

    /** What each record is made of: found out once, since it takes longer than looking at what is there. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    /** A component's name and what it says. */
    public record Part(String name, @Nullable Object value) {}

    private Parts() {}

    /** Every component, in order. */
    public static List<Part> of(Record record) {
        List<Part> parts = new ArrayList<>();
        for (Method each : COMPONENTS.get(record.getClass())) {
            parts.add(new Part(each.getName(), valueOf(each, record)));
        }
        return parts;
    }

    private static @Nullable Object valueOf(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
