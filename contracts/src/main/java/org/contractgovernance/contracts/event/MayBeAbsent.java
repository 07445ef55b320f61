package org.contractgovernance.contracts.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a record of events need not say anything. */
public final class MayBeAbsent {

    private MayBeAbsent() {}

    /**
     * The place of what has to go with what stands at a JSON pointer into the text of such a record: the pointer itself where the record may
     * do without it; that of the whole which has nothing else, such as an amount of money; none where it has to be said, or is in a list,
     * whose entries say something by what they leave out: a band without a limit is open.
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
