package org.contractgovernance.query.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.contractgovernance.contracts.proof.Hash;

/** What a row consists of, down to the records inside it: what was written by another shape may not be readable by this one. */
final class Shape {

    private Shape() {}

    /** A fingerprint of the record and of every record in it. */
    static String of(Class<? extends Record> row) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        describe(row, seen, text);
        return Hash.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Without packages: a class that moves is stored as it was. */
    private static String simple(Type type) {
        return type.getTypeName().replaceAll("(?:\\w+\\.)+", "");
    }

    private static void describe(Type type, Set<Class<?>> seen, StringBuilder text) {
        if (type instanceof ParameterizedType generic) {
            for (Type each : generic.getActualTypeArguments()) {
                describe(each, seen, text);
            }
        } else if (type instanceof Class<?> found && found.isRecord() && seen.add(found)) {
            for (Component each : Component.of(found)) {
                RecordComponent component = each.last();
                text.append(component.getName())
                        .append(' ')
                        .append(simple(component.getGenericType()))
                        .append('\n');
                describe(component.getGenericType(), seen, text);
            }
        }
    }
}
