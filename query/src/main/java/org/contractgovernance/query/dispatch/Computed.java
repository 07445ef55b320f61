package org.contractgovernance.query.dispatch;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A list whose entries are computed from several registers' rows, so that it is sorted, counted and paged here and not by the
 * database.
 *
 * @param <E> what an entry is
 */
public final class Computed<E> {

    private final RegistersAsOf snapshot;
    private final List<RegisterName> registers;
    private final String contract;
    private final List<E> entries;
    private final Map<String, Map<String, Long>> totals = new LinkedHashMap<>();

    /**
     * @param registers the registers whose gaps make the list incomplete
     * @param entries every entry that the filters let through
     */
    public Computed(RegistersAsOf snapshot, List<RegisterName> registers, String contract, List<E> entries) {
        this.snapshot = snapshot;
        this.registers = List.copyOf(registers);
        this.contract = contract;
        this.entries = entries;
    }

    /** Counts the entries by a word. */
    public Computed<E> countedBy(String name, Function<E, ? extends @Nullable Coded> word) {
        Map<String, Long> counted = new TreeMap<>();
        for (E each : entries) {
            Coded found = word.apply(each);
            if (found != null) {
                counted.merge(found.code(), 1L, Long::sum);
            }
        }
        totals.put(name, counted);
        return this;
    }

    /**
     * A page.
     *
     * @param sorts the sorts that are offered, each telling every two entries apart
     * @param usual the one that is meant where none is named
     * @param filters which list this is
     */
    public Page<E> page(Paging paging, Map<String, Comparator<E>> sorts, String usual, String filters)
            throws SQLException {
        String list = registers.getLast().code() + Integer.toHexString((contract + filters).hashCode());
        Cursor cursor = snapshot.cursor(paging, list);
        List<E> sorted = new ArrayList<>(entries);
        sorted.sort(sort(paging, sorts, usual));
        int from = cursor == null ? 0 : Math.min(sorted.size(), cursor.place());
        int to = Math.min(sorted.size(), from + Paging.checked(paging.size()));
        String next = to < sorted.size()
                ? new Cursor(
                                snapshot.asOf().position(),
                                snapshot.day(),
                                list,
                                paging.sort(),
                                null,
                                Integer.toString(to))
                        .text()
                : null;
        return snapshot.page(
                List.copyOf(sorted.subList(from, to)),
                sorted.size(),
                totals,
                next,
                List.copyOf(incomplete(snapshot, registers).values()));
    }

    /** What some of the registers could not take in of what the question is about, by entity, each from the first event that one could not. */
    public static Map<String, Incomplete> incomplete(RegistersAsOf snapshot, List<RegisterName> registers) {
        Map<String, Incomplete> found = new TreeMap<>();
        for (RegisterName each : registers) {
            snapshot.incomplete(each)
                    .forEach((entity, incomplete) -> found.merge(
                            entity, incomplete, (one, other) -> one.since() <= other.since() ? one : other));
        }
        return found;
    }

    private static <E> Comparator<E> sort(Paging paging, Map<String, Comparator<E>> sorts, String usual) {
        String asked = paging.sort() == null ? usual : paging.sort();
        boolean descending = asked.startsWith("-");
        Comparator<E> sort = sorts.get(descending ? asked.substring(1) : asked);
        if (sort == null) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "this list is sorted by "
                                    + String.join(
                                            ", ",
                                            sorts.keySet().stream().sorted().toList()))
                    .at("sort");
        }
        return descending ? sort.reversed() : sort;
    }
}
