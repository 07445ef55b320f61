package org.contractgovernance.registers.table;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;

/**
 * What the versions of a register's rows are found by, in such an order that a question about any moment reads little more than what it
 * shows. {@code org.contractgovernance.query.dispatch} asks accordingly.
 */
final class Indexes {

    private static final String STILL_KNOWN = "known_until = " + Version.STILL_KNOWN;
    private static final String LATEST = " WHERE " + STILL_KNOWN + " AND effective_until = 'infinity'";

    private Indexes() {}

    /** The statements that make the indexes of a table, beside its primary key. */
    static List<String> of(Register<?> register, String table) {
        String index = "CREATE INDEX ON " + table;
        List<String> made = new ArrayList<>();
        boolean first = true;
        for (List<String> columns : register.indexes()) {
            made.add(index + (first ? list(register, columns) : further(register, columns)));
            first = false;
        }
        if (!register.appendsOnly()) {
            made.add(index + " (row_key)" + LATEST);
            // by the digits of how long they held: see AsOfPredicate
            made.add(index + " (contract, length((effective_until - effective_from)::text), effective_until,"
                    + " effective_from, known_from) WHERE " + STILL_KNOWN + " AND effective_until < 'infinity'");
            made.add(index + " (contract, length((known_until - known_from)::text), known_until, known_from,"
                    + " effective_until, effective_from) WHERE known_until < " + Version.STILL_KNOWN);
        }
        return made;
    }

    /** What is listed and counted: each row once, as it is now. */
    private static String list(Register<?> register, List<String> columns) {
        List<String> keys = new ArrayList<>(columns);
        for (String each : List.of("known_from", "effective_from")) {
            if (!keys.contains(each)) {
                keys.add(each);
            }
        }
        List<String> held = new ArrayList<>(List.of("row_audience"));
        held.addAll(register.counted());
        return " (" + String.join(", ", keys) + ") INCLUDE (" + String.join(", ", held) + ")"
                + (register.appendsOnly() ? "" : LATEST);
    }

    private static String further(Register<?> register, List<String> columns) {
        String some = columns.getLast() + " IS NOT NULL";
        return " (" + String.join(", ", columns) + ")"
                + (register.appendsOnly() ? " WHERE " + some : LATEST + " AND " + some);
    }
}
