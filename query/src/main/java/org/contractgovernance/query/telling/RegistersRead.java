package org.contractgovernance.query.telling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.telling.TellingSource.Look;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;

/** Reads registers for a job, all of them at one position. */
final class RegistersRead {

    private static final Row<ContractEntry> CONTRACT = new Row<>(ContractEntry.class);

    private final DataSource dataSource;

    RegistersRead(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    interface LookReader<T> {
        T read(Look look) throws SQLException;
    }

    /** Reads in one transaction, in which no register's tables change places. */
    <T> T look(LookReader<T> reader) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Sql.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                        .run(connection);
                Sql.of("LOCK TABLE query.generation IN ACCESS SHARE MODE").run(connection);
                Look now = Sql.of("""
                                SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0),
                                       (now() AT TIME ZONE ?)::date
                                """, Moment.COUNCIL_TIME.getId())
                        .one(
                                connection,
                                row -> new Look(connection, row.getObject(2, LocalDate.class), row.getLong(1)));
                return reader.read(Objects.requireNonNull(now));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The contracts, as they are now. */
    static List<ContractEntry> contracts(Look look, List<String> contracts) throws SQLException {
        return Sql.of(
                        "SELECT ? FROM query.contracts c WHERE contract = ANY (?) AND ? ORDER BY contract",
                        CONTRACT.names(),
                        contracts.toArray(String[]::new),
                        AsOfPredicate.ofCouncil(Sql.name("c")))
                .all(look.connection(), row -> CONTRACT.read(row, 1));
    }

    /** The contracts of which a register lacks something on which a source rests. */
    static Map<TellingSource, Set<String>> incomplete(Look look, List<TellingSource> sources) throws SQLException {
        Map<TellingSource, Set<String>> found = new HashMap<>();
        for (TellingSource each : sources) {
            if (!each.restsOn().isEmpty()) {
                found.put(
                        each,
                        new HashSet<>(Sql.of("""
                                SELECT DISTINCT p.contract FROM query.parked p JOIN query.generation g USING (register, generation)
                                 WHERE g.reading = 'live' AND p.register = ANY (?)
                                """, (Object) each.restsOn().stream()
                                        .map(RegisterName::code)
                                        .toArray(String[]::new))
                                .all(look.connection(), row -> row.getString(1))));
            }
        }
        return found;
    }
}
