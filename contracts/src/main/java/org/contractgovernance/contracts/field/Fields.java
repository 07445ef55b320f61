package org.contractgovernance.contracts.field;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record says as single values, each by the path that {@link Difference} has for it. */
public final class Fields {

    private Fields() {}

    /** The values that are there, in the order in which the record lists them. */
    public static Map<String, Object> of(@Nullable Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Difference each : Difference.between(null, record)) {
            if (each.after() != null) {
                fields.put(each.path(), each.after());
            }
        }
        return fields;
    }
}
