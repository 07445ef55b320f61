package org.contractgovernance.contracts.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The places in an event, or in its metadata, that can contain {@link FreeText}. */
public final class FreeTexts {

    /** Any place in a list. */
    private static final String ANY = "*";

    private FreeTexts() {}

    /** JSON pointers into the text of such a record, with an asterisk for any place in a list. */
    public static List<String> in(Class<?> type) {
        List<String> pointers = new ArrayList<>();
        add(type, "", pointers);
        return pointers;
    }

    /** Whether there is free text at this JSON pointer into the text of such a record. */
    public static boolean isAt(String pointer, Class<?> type) {
        return in(type).contains(pointer.replaceAll("/[0-9]+(?=/|$)", "/" + ANY));
    }

    private static void add(Class<?> type, String at, List<String> pointers) {
        if (!type.isRecord()) {
            return;
        }
        for (RecordComponent each : type.getRecordComponents()) {
            String pointer = at + "/" + each.getName();
            if (each.isAnnotationPresent(FreeText.class)) {
                pointers.add(pointer);
            } else if (each.getGenericType() instanceof ParameterizedType many) {
                for (Type item : many.getActualTypeArguments()) {
                    if (item instanceof Class<?> one) {
                        add(one, pointer + "/" + ANY, pointers);
                    }
                }
            } else {
                add(each.getType(), pointer, pointers);
            }
        }
    }
}
