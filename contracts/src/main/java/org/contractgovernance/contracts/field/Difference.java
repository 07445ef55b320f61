package org.contractgovernance.contracts.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that two records, or two JSON texts of them, do not say alike.
 *
 * <p>The path leads to it by the names that JSON has: {@code current.score}, {@code actions[2].status}. In brackets stands what an entry
 * of a list says first (its code, reference, number, post or day), or its place, counted from 1, where two entries say the same there.
 * So a path depends on one record alone, and every answer names the same field alike.
 *
 * @param path the field
 * @param before what the one says; absent where it says nothing
 * @param after what the other says; absent where it says nothing
 */
public record Difference(
        String path, @Nullable Object before, @Nullable Object after) {

    /** Each field that differs, in the order in which records list them; of a record against nothing: all that it says. */
    public static List<Difference> between(@Nullable Record before, @Nullable Record after) {
        return walked(before, after);
    }

    /** The same of two JSON texts. Nothing is too small to differ: {@code null} and an empty list are more than what is not there. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        return walked(before, after);
    }

    private static List<Difference> walked(@Nullable Object before, @Nullable Object after) {
        List<Difference> all = new ArrayList<>();
        walk("", Parts.value(before), Parts.value(after), all);
        return all;
    }

    private static void walk(String path, @Nullable Object before, @Nullable Object after, List<Difference> into) {
        Map<String, @Nullable Object> was = Parts.of(before);
        Map<String, @Nullable Object> is = Parts.of(after);
        boolean hasParts = was != null || is != null;
        if (hasParts && (was != null || before == null) && (is != null || after == null)) {
            Map<String, @Nullable Object> from = was == null ? Map.of() : was;
            Map<String, @Nullable Object> to = is == null ? Map.of() : is;
            Set<String> names = new LinkedHashSet<>(to.keySet());
            names.addAll(from.keySet());
            for (String each : names) {
                String part = path.isEmpty() && each.startsWith(".") ? each.substring(1) : path + each;
                walk(part, Parts.value(from.get(each)), Parts.value(to.get(each)), into);
            }
        } else if (!Objects.equals(before, after)) {
            into.add(new Difference(path, before, after));
        }
    }

    /** Whether it is no more than how a figure is written: 95.0 is 95. */
    public boolean isOfWritingAlone() {
        BigDecimal one = figure(before);
        BigDecimal other = figure(after);
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static @Nullable BigDecimal figure(@Nullable Object value) {
        if (value instanceof BigDecimal figure) {
            return figure;
        }
        return value instanceof JsonNode node && node.isNumber() ? node.decimalValue() : null;
    }
}
