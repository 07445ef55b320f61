package org.contractgovernance.registers.fold;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, as single values by their path: {@code current.score}, {@code actions[2].status}. So rows of every register are
 * compared by one means, whatever they are made of.
 */
public final class FieldsFold {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private FieldsFold() {}

    /** The values that are there, in the order of the row's components. */
    public static Map<String, Object> of(@Nullable Record row) {
        FieldsFold all = new FieldsFold();
        if (row != null) {
            all.add("", row);
        }
        return all.fields;
    }

    private void add(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (value) {
            case Record record -> {
                if (isOneValue(record)) {
                    fields.put(path, record);
                } else {
                    for (Component each : Component.of(record.getClass())) {
                        add(path.isEmpty() ? each.name() : path + "." + each.name(), each.in(record));
                    }
                }
            }
            case Collection<?> many -> {
                if (many.stream().anyMatch(Record.class::isInstance)) {
                    entries(path, many);
                } else if (!many.isEmpty()) {
                    fields.put(path, List.copyOf(many));
                }
            }
            default -> fields.put(path, value);
        }
    }

    /** A record of one component, such as a person's identifier, is a value that has a type of its own. */
    private static boolean isOneValue(Record record) {
        return record.getClass().getRecordComponents().length == 1;
    }

    /** Entries are told apart by what they say first (a code, a number, a post), or by their place where two say the same. */
    private void entries(String path, Collection<?> many) {
        Set<String> names = new LinkedHashSet<>();
        many.forEach(each -> names.add(name(each)));
        boolean named = names.size() == many.size();
        int place = 0;
        for (Object each : many) {
            add("%s[%s]".formatted(path, named ? name(each) : Integer.toString(place)), each);
            place++;
        }
    }

    private static String name(Object entry) {
        Object first = entry instanceof Record record
                ? Component.of(record.getClass()).getFirst().in(record)
                : entry;
        return first instanceof Coded coded ? coded.code() : String.valueOf(first);
    }
}
