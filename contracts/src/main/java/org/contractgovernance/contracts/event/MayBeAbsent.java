package org.contractgovernance.contracts.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parts of a recorded event that may be absent. */
public final class MayBeAbsent {

    private MayBeAbsent() {}

    /**
     * The part that has to be removed together with the value at a JSON pointer into the text of such a record. Where the value itself may
     * be absent, that is the pointer. Where the value is all that an enclosing part has, as in an amount of money, that is the enclosing
     * part. There is none where the value is required, and none in a list, because a missing value means something in its entries: a band
     * without a limit is open.
     */
    public static @Nullable String with(String pointer, Class<?> type) {
        String[] names = pointer.split("/", -1);
        Type at = type;
        String found = null;
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < names.length; i++) {
            path.append('/').append(names[i]);
            if (at instanceof ParameterizedType) {
                return null;
            }
            RecordComponent component = at instanceof Class<?> record ? component(record, names[i]) : null;
            if (component == null) {
                return null;
            }
            boolean nothingElse = ((Class<?>) at).getRecordComponents().length == 1;
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                found = path.toString();
            } else if (!nothingElse) {
                found = null;
            }
            at = component.getGenericType();
        }
        return found;
    }

    private static @Nullable RecordComponent component(Class<?> record, String name) {
        RecordComponent[] components = record.getRecordComponents();
        return components == null
                ? null
                : Arrays.stream(components)
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }
}
