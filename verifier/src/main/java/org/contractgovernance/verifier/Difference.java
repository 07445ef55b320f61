package org.contractgovernance.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The fields in which two rows differ. */
final class Difference {

    private static final int LONGEST = 80;

    private Difference() {}

    /** Each field that differs, with the claimed value and the value from the events. Figures are equal however they are written. */
    static List<String> between(JsonNode claimed, JsonNode made) {
        List<String> fields = new ArrayList<>();
        between("", claimed, made, fields);
        return fields;
    }

    private static void between(String at, JsonNode claimed, JsonNode made, List<String> fields) {
        if (claimed.isObject() && made.isObject()) {
            TreeSet<String> names = new TreeSet<>(claimed.propertyNames());
            names.addAll(made.propertyNames());
            for (String each : names) {
                between(at.isEmpty() ? each : at + "." + each, claimed.path(each), made.path(each), fields);
            }
        } else if (claimed.isArray() && made.isArray() && claimed.size() == made.size()) {
            for (int i = 0; i < made.size(); i++) {
                between(at + "[" + i + "]", claimed.get(i), made.get(i), fields);
            }
        } else if (!same(claimed, made)) {
            fields.add("field %s: claims %s, and the events make %s".formatted(at, words(claimed), words(made)));
        }
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static String words(JsonNode value) {
        if (value instanceof MissingNode) {
            return "nothing";
        }
        String text = value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
