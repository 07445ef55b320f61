package org.contractgovernance.query.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.registers.fold.Component;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two records, field by field. A field is named by its path: {@code actions[2].dueOn}. What stands in a list is
 * told apart by its first component (a number, a code, a post), or by its place where several have the same one.
 */
final class FieldChanges {

    private final List<Change> changes = new ArrayList<>();

    private FieldChanges() {}

    /** What differs, in the order of the fields; where one of the two is absent, everything that the other says. */
    static List<Change> between(@Nullable Record then, @Nullable Record now) {
        FieldChanges all = new FieldChanges();
        all.records("", then, now);
        return List.copyOf(all.changes);
    }

    private void records(String path, @Nullable Record then, @Nullable Record now) {
        Record any = now == null ? then : now;
        if (any == null) {
            return;
        }
        for (Component each : Component.of(any.getClass())) {
            values(
                    path.isEmpty() ? each.name() : path + "." + each.name(),
                    then == null ? null : each.in(then),
                    now == null ? null : each.in(now));
        }
    }

    private void values(String path, @Nullable Object then, @Nullable Object now) {
        if (hasFields(then) || hasFields(now)) {
            records(path, (Record) then, (Record) now);
        } else if (hasRecords(then) || hasRecords(now)) {
            lists(path, many(then), many(now));
        } else if (!Narrative.same(then, now)) {
            String from = words(then);
            String to = words(now);
            if (from != null || to != null) {
                changes.add(new Change(path, from, to));
            }
        }
    }

    private void lists(String path, List<Record> then, List<Record> now) {
        boolean told = areToldApart(then) && areToldApart(now);
        Map<String, Record> before = named(then, told);
        Map<String, Record> after = named(now, told);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String each : names) {
            records(path + "[" + each + "]", before.get(each), after.get(each));
        }
    }

    private static boolean areToldApart(List<Record> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().allMatch(each -> seen.add(first(each)));
    }

    private static Map<String, Record> named(List<Record> entries, boolean told) {
        Map<String, Record> named = new LinkedHashMap<>();
        for (Record each : entries) {
            named.put(told ? first(each) : Integer.toString(named.size() + 1), each);
        }
        return named;
    }

    private static String first(Record entry) {
        return String.valueOf(
                Narrative.words(Component.of(entry.getClass()).getFirst().in(entry)));
    }

    /** A person is a value: their identifier. */
    private static boolean hasFields(@Nullable Object value) {
        return value instanceof Record && !(value instanceof PersonId);
    }

    private static boolean hasRecords(@Nullable Object value) {
        return value instanceof Collection<?> many && many.stream().anyMatch(FieldChanges::hasFields);
    }

    private static List<Record> many(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Record.class::cast).toList()
                : List.of();
    }

    /** Nothing in a list is nothing. */
    private static @Nullable String words(@Nullable Object value) {
        return value instanceof Collection<?> many && many.isEmpty() ? null : Narrative.words(value);
    }
}
