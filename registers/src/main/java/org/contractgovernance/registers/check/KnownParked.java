package org.contractgovernance.registers.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.registers.intake.ParkedEvents;
import org.contractgovernance.registers.intake.Parking;
import org.contractgovernance.registers.intake.StoredEvent;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Table;

/** What the table in use could not take in, which is held back from its shadow too; and what the shadow cannot take in besides. */
final class KnownParked implements ParkedEvents {

    private final Table<?> table;
    private final Differences differences;
    private final Map<WaitingRow, Long> live = new HashMap<>();
    private final Map<WaitingRow, Long> more = new HashMap<>();

    KnownParked(Table<?> table, Differences differences) {
        this.table = table;
        this.differences = differences;
    }

    /** Learns what is parked, and tells it; of certain contracts only, where any is named. */
    void load(Connection connection, Set<String> contracts) throws SQLException {
        Sql.of("""
                        SELECT entity, row_key, position, contract, event, problem FROM query.parked WHERE register = ? AND generation = ?
                        """, table.register().name().code(), table.generation()).each(connection, row -> {
            String entity = row.getString(1);
            String key = row.getString(2);
            live.put(new WaitingRow(entity, key), row.getLong(3));
            String contract = row.getString(4);
            if (contracts.isEmpty() || contracts.contains(contract)) {
                differences.row(
                        Kind.ROW_PARKED,
                        contract,
                        row.getLong(3),
                        table.register().name(),
                        key.isEmpty() ? entity : key,
                        "%s of %s could not be taken in: %s".formatted(row.getString(5), entity, row.getString(6)));
            }
        });
    }

    @Override
    public boolean holds(StoredEvent event, String key) {
        WaitingRow place = new WaitingRow(event.entity(), key);
        Long parked = live.get(place);
        return (parked != null && parked <= event.position()) || more.containsKey(place);
    }

    @Override
    public void park(StoredEvent event, String key, Exception problem) {
        more.put(new WaitingRow(event.entity(), key), event.position());
        differences.fault(
                event.contract(),
                new RecordFault(
                        Kind.EVENT_UNREADABLE,
                        event.position(),
                        table.register().name().code(),
                        key.isEmpty() ? null : key,
                        "%s %s of %s was taken in when it was recorded, and cannot be now: %s"
                                .formatted(event.name(), event.id(), event.entity(), Parking.nature(problem))));
    }

    /** Forgets what its shadow found: it concerns no other entity. */
    @Override
    public void clear() {
        more.clear();
    }
}
