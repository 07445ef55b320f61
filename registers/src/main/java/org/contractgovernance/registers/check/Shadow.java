package org.contractgovernance.registers.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.registers.fold.Audience;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.intake.EntityVersions;
import org.contractgovernance.registers.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one register's rows as the events make them, entity by entity, held against those of the table in use.
 *
 * @param <R> the row
 */
final class Shadow<R extends Record> extends EntityVersions<R> {

    private final Connection connection;
    private final Table<R> table;
    private final Differences differences;
    private final Map<String, List<Version<R>>> made;
    private final KnownKeys known = new KnownKeys();
    private final Map<String, Long> found = new HashMap<>();

    /** What tells the versions of a key apart. */
    private record VersionKey(Audience audience, LocalDate effectiveFrom, long knownFrom) {

        static VersionKey of(Version<?> version) {
            return new VersionKey(version.audience(), version.effectiveFrom(), version.knownFrom());
        }
    }

    Shadow(
            Connection connection,
            Table<R> table,
            KnownParked parked,
            Function<String, List<Occurrence>> past,
            Differences differences) {
        this(connection, table, parked, past, differences, new LinkedHashMap<>());
    }

    private Shadow(
            Connection connection,
            Table<R> table,
            KnownParked parked,
            Function<String, List<Occurrence>> past,
            Differences differences,
            Map<String, List<Version<R>>> made) {
        super(
                table.register(),
                parked,
                past,
                version -> made.computeIfAbsent(version.key(), any -> new ArrayList<>(2))
                        .add(version));
        this.connection = connection;
        this.table = table;
        this.differences = differences;
        this.made = made;
    }

    /** How many keys wait to be compared. */
    int waiting() {
        return made.size();
    }

    /** How many versions the table in use has, by contract, of what has been compared. */
    Map<String, Long> found() {
        return found;
    }

    /** Compares what has been made of entities that have ended. */
    void compare() throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        Map<String, List<Version<R>>> live = table.all(connection, made.keySet(), (key, contract) -> {
            count(contract);
            tell(Kind.ROW_DIFFERS, contract, null, key, "a version cannot be read");
        });
        for (Map.Entry<String, List<Version<R>>> each : made.entrySet()) {
            known.add(each.getKey());
            compare(each.getValue(), live.getOrDefault(each.getKey(), List.of()));
        }
        made.clear();
    }

    private void compare(List<Version<R>> wanted, List<Version<R>> live) {
        Map<VersionKey, Version<R>> left = new LinkedHashMap<>();
        for (Version<R> each : live) {
            count(table.row().contract(each.content().row()));
            left.put(VersionKey.of(each), each);
        }
        List<Version<R>> lacking = new ArrayList<>();
        for (Version<R> each : wanted) {
            Version<R> same = left.remove(VersionKey.of(each));
            if (same == null) {
                lacking.add(each);
            } else {
                differ(each, same);
            }
        }
        for (Version<R> each : lacking) {
            Version<R> moved = moved(each, left.values());
            if (moved == null) {
                tell(Kind.ROW_MISSING, each, "");
            } else {
                left.remove(VersionKey.of(moved));
                differ(each, moved);
            }
        }
        left.values().forEach(each -> tell(Kind.ROW_TOO_MANY, each, ""));
    }

    /** One that the same event made, for the same audience, under another moment. */
    private static <R extends Record> @Nullable Version<R> moved(Version<R> of, Iterable<Version<R>> among) {
        for (Version<R> each : among) {
            if (each.content().madeBy() == of.content().madeBy()
                    && each.audience() == of.audience()
                    && (each.knownFrom() == of.knownFrom()
                            || each.effectiveFrom().equals(of.effectiveFrom()))) {
                return each;
            }
        }
        return null;
    }

    private void differ(Version<R> made, Version<R> live) {
        List<String> fields = new ArrayList<>();
        note(fields, "row_entity", made.entity().equals(live.entity()));
        note(fields, "row_version", made.content().version() == live.content().version());
        note(fields, "made_by", made.content().madeBy() == live.content().madeBy());
        note(fields, "made_at", made.content().madeAt().equals(live.content().madeAt()));
        note(fields, "known_from", made.knownFrom() == live.knownFrom());
        note(fields, "known_until", made.knownUntil() == live.knownUntil());
        note(fields, "effective_from", made.effectiveFrom().equals(live.effectiveFrom()));
        note(fields, "effective_until", made.effectiveUntil().equals(live.effectiveUntil()));
        fields.addAll(
                table.row().differences(made.content().row(), live.content().row()));
        if (!fields.isEmpty()) {
            tell(Kind.ROW_DIFFERS, made, ": " + String.join(", ", fields));
        }
    }

    private static void note(List<String> fields, String field, boolean same) {
        if (!same) {
            fields.add(field);
        }
    }

    private void tell(Kind kind, Version<R> version, String what) {
        tell(
                kind,
                table.row().contract(version.content().row()),
                version.content().madeBy(),
                version.key(),
                "known from position %d, so from %s, for %s%s"
                        .formatted(
                                version.knownFrom(),
                                version.effectiveFrom(),
                                version.audience().words(),
                                what));
    }

    private void tell(Kind kind, String contract, @Nullable Long position, String key, String what) {
        differences.row(kind, contract, position, register().name(), key, what);
    }

    private void count(String contract) {
        found.merge(contract, 1L, Long::sum);
    }

    /** Looks for versions of keys that no event makes, once everything has been compared. */
    void strays(Set<String> contracts) throws SQLException {
        long seen = contracts.isEmpty()
                ? found.values().stream().mapToLong(each -> each).sum()
                : contracts.stream()
                        .mapToLong(each -> found.getOrDefault(each, 0L))
                        .sum();
        if (table.count(connection, contracts) == seen) {
            return;
        }
        table.each(connection, contracts, (key, contract, madeBy) -> {
            if (!known.has(key)) {
                count(contract);
                tell(Kind.ROW_TOO_MANY, contract, madeBy, key, "no event makes this row");
            }
        });
    }
}
