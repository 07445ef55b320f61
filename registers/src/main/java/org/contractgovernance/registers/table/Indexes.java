package org.contractgovernance.registers.table;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;

/**
 * What the versions of a register's rows are found by, in such an order that a question about any moment reads little more than what it
 * shows. {@link AsOfPredicate} asks accordingly.
 */
final class Indexes {

    private static final Sql LATEST = Sql.of(" WHERE " + AsOfPredicate.LATEST);

    private Indexes() {}

    /** The statements that make the indexes of a table, beside its primary key. */
    static List<Sql> of(Register<?> register, Sql table) {
        List<Sql> made = new ArrayList<>();
        boolean first = true;
        for (List<String> columns : register.indexes()) {
            made.add(first ? list(register, columns) : further(register, columns));
            first = false;
        }
        if (!register.appendsOnly()) {
            made.add(Sql.of(" (row_key)?", LATEST));
            // by the digits of how long they held: see AsOfPredicate
            made.add(Sql.of(
                    " (contract, " + AsOfPredicate.DIGITS_OF_DAYS + ", effective_until, effective_from, known_from)"
                            + " WHERE " + AsOfPredicate.STILL_KNOWN + " AND " + AsOfPredicate.WITH_AN_END));
            made.add(Sql.of(" (contract, " + AsOfPredicate.DIGITS_OF_POSITIONS + ", known_until, known_from,"
                    + " effective_until, effective_from) WHERE " + AsOfPredicate.NO_LONGER_KNOWN));
        }
        return made.stream()
                .map(each -> Sql.of("CREATE INDEX ON ??", table, each))
                .toList();
    }

    /** What is listed and counted: each row once, as it is now. */
    private static Sql list(Register<?> register, List<String> columns) {
        List<String> keys = new ArrayList<>(columns);
        for (String each : List.of("known_from", "effective_from")) {
            if (!keys.contains(each)) {
                keys.add(each);
            }
        }
        List<String> held = new ArrayList<>(List.of("row_audience"));
        held.addAll(register.counted());
        return Sql.of(
                " (?) INCLUDE (?)?", Sql.names(keys), Sql.names(held), register.appendsOnly() ? Sql.NOTHING : LATEST);
    }

    private static Sql further(Register<?> register, List<String> columns) {
        return Sql.of(
                " (?)? ? IS NOT NULL",
                Sql.names(columns),
                register.appendsOnly() ? Sql.of(" WHERE") : Sql.of("? AND", LATEST),
                Sql.name(columns.getLast()));
    }
}
