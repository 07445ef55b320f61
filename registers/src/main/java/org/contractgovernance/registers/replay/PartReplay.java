package org.contractgovernance.registers.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.intake.EntityWalk;
import org.contractgovernance.registers.intake.EventLog;
import org.contractgovernance.registers.intake.Refused;
import org.contractgovernance.registers.intake.ReplayPart;
import org.contractgovernance.registers.intake.StoredEvent;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Table;

/** Folds one part of a replay into every table that is being rebuilt, entity after entity: each event is read once and decoded once. */
final class PartReplay {

    private final Connection connection;
    private final ReplayPart part;
    private final Runnable giveWay;
    private final EntityWalk<EntityReplay<?>> walk;
    private long events;

    /**
     * @param kept how many events of an entity's past are kept in memory
     * @param giveWay called now and then: waits where something more urgent goes on
     */
    PartReplay(
            Connection connection,
            ReplayPart part,
            List<Table<?>> tables,
            EventCodec codec,
            int kept,
            Runnable giveWay) {
        this.connection = connection;
        this.part = part;
        this.giveWay = giveWay;
        this.walk = new EntityWalk<>(connection, codec, kept);
        for (Table<?> each : tables) {
            walk.add(new EntityReplay<>(connection, each, codec, walk::past));
        }
    }

    /**
     * Folds the part, and answers how many events it had.
     *
     * @throws Refused where the database refuses a row: nothing of the part may stay, and it is to be folded carefully
     */
    long fold() throws SQLException {
        EventLog.ofPart(connection, part, this::take);
        walk.end();
        pour();
        return events;
    }

    private void take(StoredEvent stored) throws SQLException {
        events++;
        if (events % 500 == 0) {
            giveWay.run();
        }
        walk.take(stored, EntityReplay::take);
    }

    private void pour() throws SQLException {
        for (EntityReplay<?> each : walk.folds()) {
            each.pour();
        }
    }

    /** The same for a part that the database has refused: entity by entity, and where one is refused, event by event. */
    long foldCarefully() throws SQLException {
        for (String each : entities()) {
            Savepoint before = connection.setSavepoint();
            List<StoredEvent> stream = EventLog.ofEntity(connection, each, part.horizon());
            long so = events;
            try {
                for (StoredEvent stored : stream) {
                    take(stored);
                }
                walk.end();
                pour();
                connection.releaseSavepoint(before);
            } catch (Refused | Error e) {
                connection.rollback(before);
                walk.folds().forEach(EntityReplay::forget);
                walk.forget();
                events = so;
                askAbout(stream);
            }
        }
        return events;
    }

    private void askAbout(List<StoredEvent> stream) throws SQLException {
        for (StoredEvent stored : stream) {
            events++;
            walk.take(stored, EntityReplay::takeAsking);
        }
        walk.end();
        pour();
    }

    private List<String> entities() throws SQLException {
        return Sql.of("""
                        SELECT DISTINCT aggregate_id FROM event_store.event
                         WHERE aggregate_id >= ? AND (?::text IS NULL OR aggregate_id < ?) AND position + 0 <= ? ORDER BY aggregate_id
                        """, part.from(), part.until(), part.until(), part.horizon())
                .all(connection, row -> row.getString(1));
    }
}
