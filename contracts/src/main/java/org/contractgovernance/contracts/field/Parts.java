package org.contractgovernance.contracts.field;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value is made of: the fields of a record, or the entries of a list, each by the end of its path. */
final class Parts {

    /** Records that JSON writes as one value, such as a person's identifier. */
    private static final ClassValue<Boolean> ONE_VALUE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Component.of(type).stream()
                    .anyMatch(each -> each.last().getAccessor().isAnnotationPresent(JsonValue.class));
        }
    };

    private Parts() {}

    /** Its parts, in order; none where it is a single value, or nothing. */
    static @Nullable Map<String, @Nullable Object> of(@Nullable Object value) {
        if (value instanceof Record record && hasFields(record)) {
            return fields(record);
        }
        if (value instanceof Collection<?> many && many.stream().anyMatch(Parts::hasFields)) {
            return ofEntries(many);
        }
        if (value instanceof JsonNode node && !node.isEmpty()) {
            return of(node);
        }
        return null;
    }

    private static boolean hasFields(Object value) {
        return value instanceof Record && !ONE_VALUE.get(value.getClass());
    }

    private static @Nullable Map<String, @Nullable Object> of(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            node.properties().forEach(each -> fields.put("." + each.getKey(), each.getValue()));
            return fields;
        }
        List<JsonNode> entries = node.valueStream().toList();
        return entries.stream().allMatch(JsonNode::isObject) ? ofEntries(entries) : null;
    }

    /** A part as a value: nothing in a list is nothing. */
    static @Nullable Object value(@Nullable Object part) {
        if (part instanceof Collection<?> many) {
            return many.isEmpty() ? null : List.copyOf(many);
        }
        return part instanceof JsonNode node && node.isMissingNode() ? null : part;
    }

    private static Map<String, @Nullable Object> fields(Record record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Component each : Component.of(record.getClass())) {
            fields.put("." + each.name(), each.in(record));
        }
        return fields;
    }

    private static Map<String, @Nullable Object> ofEntries(Collection<?> entries) {
        List<String> names = names(entries);
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (Object each : entries) {
            named.put("[" + names.get(named.size()) + "]", each);
        }
        return named;
    }

    private static List<String> names(Collection<?> entries) {
        List<@Nullable String> said =
                entries.stream().<@Nullable String>map(Parts::name).toList();
        Set<@Nullable String> apart = new HashSet<>(said);
        if (apart.size() == said.size() && !apart.contains(null)) {
            return said.stream().map(String::valueOf).toList();
        }
        return IntStream.rangeClosed(1, said.size()).mapToObj(Integer::toString).toList();
    }

    /** The first field that an entry has, as JSON writes it: a field without a value is not written. */
    private static @Nullable String name(Object entry) {
        if (entry instanceof JsonNode node) {
            return node.valueStream()
                    .filter(each -> !each.isNull())
                    .findFirst()
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .orElse(null);
        }
        Object first = entry instanceof Record record ? firstOf(record) : entry;
        if (first == null || first instanceof Collection<?> || hasFields(first)) {
            return null;
        }
        return first instanceof Coded coded ? coded.code() : first.toString();
    }

    private static @Nullable Object firstOf(Record record) {
        for (Component each : Component.of(record.getClass())) {
            Object value = each.in(record);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
