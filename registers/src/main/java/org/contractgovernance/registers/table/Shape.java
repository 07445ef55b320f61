package org.contractgovernance.registers.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.field.Component;
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

    /** By what is stored: a record is what it is made of, and a closed list its words, whatever either is called here. */
    private static String stored(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .map(Shape::stored)
                    .collect(Collectors.joining(",", stored(generic.getRawType()) + "<", ">"));
        }
        if (type instanceof Class<?> found) {
            return found.isRecord() ? "record" : found.isEnum() ? "word" : found.getSimpleName();
        }
        return type.getTypeName();
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
                        .append(stored(component.getGenericType()))
                        .append('\n');
                describe(component.getGenericType(), seen, text);
            }
        }
    }
}
