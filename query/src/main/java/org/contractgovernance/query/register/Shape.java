package org.contractgovernance.query.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a row consists of, down to the records inside it: what was written by another shape may not be readable by this one. */
final class Shape {

    private Shape() {}

    /** A fingerprint of the record and of every record in it. */
    static String of(Class<? extends Record> row) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        describe(row, seen, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void describe(Type type, Set<Class<?>> seen, StringBuilder text) {
        if (type instanceof ParameterizedType generic) {
            for (Type each : generic.getActualTypeArguments()) {
                describe(each, seen, text);
            }
        } else if (type instanceof Class<?> found && found.isRecord() && seen.add(found)) {
            for (RecordComponent component : found.getRecordComponents()) {
                text.append(component.getName())
                        .append(' ')
                        .append(component.getGenericType().getTypeName())
                        .append('\n');
                describe(component.getGenericType(), seen, text);
            }
        }
    }
}
