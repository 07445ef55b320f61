package org.contractgovernance.registers.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.fold.VersionHistory;
import org.contractgovernance.registers.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The open versions of the rows that were written last, so that a row that changes again is not looked up. They agree with the table as
 * long as no other copy writes it; a reader that cannot be sure of that clears them. For one thread only.
 */
final class RowCache {

    /** Rows of a table that are remembered: some megabytes for all tables together. */
    static final int ROWS = 4_096;

    private final Map<Table<?>, Rows<?>> rows = new HashMap<>();

    private static final class Rows<R extends Record> extends LinkedHashMap<String, List<Version<R>>> {

        private static final long serialVersionUID = 1L;

        Rows() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Version<R>>> eldest) {
            return size() > ROWS;
        }
    }

    /** The open versions of a key that have no end in days; none where they are not remembered. */
    <R extends Record> @Nullable List<Version<R>> latest(Table<R> table, String key) {
        return of(table).get(key);
    }

    /** Remembers what has been written, once it is certain to be kept. */
    <R extends Record> void keep(Table<R> table, Collection<VersionHistory<R>> histories) {
        Rows<R> kept = of(table);
        for (VersionHistory<R> history : histories) {
            List<Version<R>> latest = new ArrayList<>(2);
            for (Version<R> each : history.versions()) {
                if (each.isOpen() && each.effectiveUntil().equals(Version.FROM_THEN_ON)) {
                    latest.add(each.asStored());
                }
            }
            kept.put(history.key(), latest);
        }
    }

    void clear() {
        rows.clear();
    }

    @SuppressWarnings("unchecked") // a table's rows are put in by keep alone
    private <R extends Record> Rows<R> of(Table<R> table) {
        return (Rows<R>) rows.computeIfAbsent(table, each -> new Rows<R>());
    }
}
