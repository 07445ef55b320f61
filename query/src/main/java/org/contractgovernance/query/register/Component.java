package org.contractgovernance.query.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param name as the record has it
 * @param accessor what the record answers it with
 */
public record Component(String name, Method accessor) {

    /** What each record is made of: found out once, since it takes longer than looking at what is there. */
    private static final ClassValue<List<Component>> OF = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(each -> new Component(each.getName(), each.getAccessor()))
                    .toList();
        }
    };

    /** The components of a record, in order. */
    public static List<Component> of(Class<?> record) {
        return OF.get(record);
    }

    /** What a record has there. */
    public @Nullable Object in(Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
