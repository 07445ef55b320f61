package org.contractgovernance.query.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            List<Incomplete> incomplete) {
        return new Page<>(entries, total, totals, next, named.in(entries), incomplete, asOf);
    }

    /** The single entry, with the names of those who occur in it. */
    public <E> Single<E> single(E entry) {
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
        condition.append(
                caller.seesOnlyWhatIsShared()
                        ? " AND row_audience IN ('everyone', 'provider')"
                        : " AND row_audience IN ('everyone', 'council')");
        return condition.toString();
    }

    /** What a register could not take in of a contract (or of any, where none is named), by entity. */
    Map<String, Incomplete> incomplete(RegisterName register, @Nullable String contract) throws SQLException {
        String sql = """
                SELECT p.entity, min(p.position)
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live' AND p.register = ? AND p.position <= ?
                   AND (p.contract = ? OR ?) AND (p.shared OR ?)
                 GROUP BY p.entity ORDER BY min(p.position)
                """;
        Map<String, Incomplete> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, register.code());
            select.setLong(2, asOf.position());
            select.setString(3, contract);
            select.setBoolean(4, contract == null && caller.everyContract());
            select.setBoolean(5, !caller.seesOnlyWhatIsShared());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Incomplete(row.getString(1), row.getLong(2)));
                }
            }
        }
        return found;
    }
}
