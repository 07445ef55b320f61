package org.contractgovernance.api.request;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;

/** Describes the values of a field or a parameter, for a client that sent something else. */
public final class ExpectedForm {

    private ExpectedForm() {}

    /** The form of a value of this type. */
    public static String in(Class<?> type) {
        if (type == LocalDate.class) {
            return Days.DAY;
        }
        if (type == Instant.class) {
            return Days.MOMENT;
        }
        if (type == PersonId.class) {
            return "a person's identifier: person- and a UUID in lower case";
        }
        if (type == UUID.class) {
            return "a UUID, such as 01890a5d-ac96-774b-bcce-b302099a8057";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return "one of: " + codes(type);
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    /** The type of a single word where a parameter takes several. */
    public static Class<?> word(Type declared, Class<?> otherwise) {
        return declared instanceof ParameterizedType many && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : otherwise;
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.joining(", "));
    }
}
