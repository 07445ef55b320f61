package org.contractgovernance.query.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.register.Row;
import org.jspecify.annotations.Nullable;

/**
 * The registers as they stood at one moment, as far as one caller may see them. Everything that answers one question is read in
 * one transaction, so that a list, its totals and what it lacks agree.
 */
public final class Snapshot {

    /** How far everything that is still known reaches. */
    private static final String STILL_KNOWN = "known_until = " + Long.MAX_VALUE;

    private final Connection connection;
    private final Caller caller;
    private final AsOf asOf;
    private final boolean now;
    private final Named named;

    Snapshot(Connection connection, Caller caller, AsOf asOf, boolean now, Named named) {
        this.connection = connection;
        this.caller = caller;
        this.asOf = asOf;
        this.now = now;
        this.named = named;
    }

    public Caller caller() {
        return caller;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The day that the answer describes. */
    public LocalDate day() {
        return asOf.effectiveOn();
    }

    /**
     * The same moment, named by the last event that the caller may see: the positions of others would tell that they happened, and
     * when. What the caller sees is the same at both.
     */
    Snapshot asSeen() throws SQLException {
        // a line of the trail, or an event that could not be read into it
        String sql = """
                SELECT e.position, e.recorded_at
                  FROM event_store.event e
                 WHERE e.position = greatest(
                       (SELECT max(position) FROM query.audit_trail_history
                         WHERE position <= ? AND %s AND (contract = ANY (?) OR ?)),
                       (SELECT max(%s) FROM query.parked
                         WHERE position <= ? AND (contract = ANY (?) OR ?)))
                """.formatted(audience(), since());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int first : new int[] {1, 4}) {
                select.setLong(first, asOf.position());
                select.setArray(
                        first + 1,
                        connection.createArrayOf("text", caller.contracts().toArray()));
                select.setBoolean(first + 2, caller.everyContract());
            }
            try (ResultSet row = select.executeQuery()) {
                AsOf seen = row.next()
                        ? new AsOf(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                asOf.effectiveOn())
                        : new AsOf(0, null, asOf.effectiveOn());
                return new Snapshot(connection, caller, seen, now, named);
            }
        }
    }

    /** From which position on a parked row is incomplete, as far as the caller may know. */
    private String since() {
        return caller.seesOnlyWhatIsShared() ? "shared_position" : "position";
    }

    private String audience() {
        return caller.seesOnlyWhatIsShared()
                ? "row_audience IN ('everyone', 'provider')"
                : "row_audience IN ('everyone', 'council')";
    }

    /** A list of a register's rows, to be filtered, sorted and paged. */
    public <R extends Record> Listing<R> list(RegisterName register, Class<R> row) {
        return new Listing<>(this, register, new Row<>(row));
    }

    /** The page, with the names of those who occur in it. */
    public <E> Page<E> page(
            List<E> entries,
            long total,
            Map<String, Map<String, Long>> totals,
            @Nullable String next,
            List<Incomplete> incomplete)
            throws SQLException {
        return new Page<>(entries, total, totals, next, named.in(entries), incomplete, asOf);
    }

    /** The single entry, with the names of those who occur in it. */
    public <E> Single<E> single(E entry) throws SQLException {
        return new Single<>(entry, named.in(entry), asOf);
    }

    /** A sentence with names in the place of identifiers. */
    public static String told(String sentence, Map<String, String> names) {
        return Named.told(sentence, names);
    }

    Connection connection() {
        return connection;
    }

    /** What makes a version one of this moment, for this caller; its parameters go into {@code into}. */
    String momentAndAudience(List<Object> into) {
        StringBuilder condition = new StringBuilder();
        if (now) {
            condition.append(STILL_KNOWN);
        } else {
            condition.append("known_from <= ? AND known_until > ?");
            into.add(asOf.position());
            into.add(asOf.position());
        }
        condition.append(" AND effective_from <= ? AND effective_until > ?");
        into.add(asOf.effectiveOn());
        into.add(asOf.effectiveOn());
        return condition.append(" AND ").append(audience()).toString();
    }

    /** What a register could not take in of a contract (or of any that the caller may know of, where none is named), by entity. */
    Map<String, Incomplete> incomplete(RegisterName register, @Nullable String contract) throws SQLException {
        String sql = """
                SELECT p.entity, min(%1$s)
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live' AND p.register = ? AND %1$s <= ? AND (p.contract = ANY (?) OR ?)
                 GROUP BY p.entity ORDER BY min(%1$s)
                """.formatted("p." + since());
        Map<String, Incomplete> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, register.code());
            select.setLong(2, asOf.position());
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "text", contract == null ? caller.contracts().toArray() : new String[] {contract}));
            select.setBoolean(4, contract == null && caller.everyContract());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Incomplete(row.getString(1), row.getLong(2)));
                }
            }
        }
        return found;
    }
}
