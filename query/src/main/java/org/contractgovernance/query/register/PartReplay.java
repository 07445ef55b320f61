package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.event.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Folds one part of a replay into every table that is being rebuilt, entity after entity: each event is read once and decoded once.
 *
 * <p>What an entity's late events need of its past is kept in memory; a very long past is read again when it is needed, by one
 * thread at a time.
 */
final class PartReplay {

    private static final Object LONG_PAST = new Object();

    private final Connection connection;
    private final ReplayPart part;
    private final EventCodec codec;
    private final int kept;
    private final Runnable giveWay;
    private final List<EntityReplay<?>> folds = new ArrayList<>();

    private final List<Occurrence> past = new ArrayList<>();
    private final List<EntityReplay<?>> followers = new ArrayList<>();
    private @Nullable String entity;
    private boolean pastIsKept;
    private boolean looksBack;
    private long position;
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
        this.codec = codec;
        this.kept = kept;
        this.giveWay = giveWay;
        for (Table<?> each : tables) {
            folds.add(new EntityReplay<>(connection, each, codec, this::past));
        }
    }

    /**
     * Folds the part, and answers how many events it had.
     *
     * @throws Refused where the database refuses a row: nothing of the part may stay, and it is to be folded carefully
     */
    long fold() throws SQLException {
        EventLog.ofPart(connection, part, this::take);
        end();
        pour(folds);
        return events;
    }

    private void take(StoredEvent stored) throws SQLException {
        if (!stored.entity().equals(entity)) {
            end();
            begin(stored.entity());
        }
        events++;
        if (events % 500 == 0) {
            giveWay.run();
        }
        if (followers.isEmpty()) {
            return;
        }
        position = stored.position();
        Intake.Read read = Intake.Read.of(stored, codec);
        remember(read.occurrence());
        for (EntityReplay<?> each : followers) {
            each.take(read);
        }
    }

    private void begin(String next) {
        entity = next;
        pastIsKept = true;
        looksBack = false;
        for (EntityReplay<?> each : folds) {
            if (each.follows(next)) {
                followers.add(each);
                looksBack |= each.looksBack();
            }
        }
    }

    private void end() {
        followers.forEach(EntityReplay::end);
        followers.clear();
        past.clear();
    }

    private void remember(@Nullable Occurrence occurrence) {
        if (occurrence != null && looksBack && pastIsKept) {
            past.add(occurrence);
            if (past.size() > kept) {
                pastIsKept = false;
                past.clear();
            }
        }
    }

    private List<Occurrence> past(String of) {
        if (pastIsKept) {
            return past;
        }
        synchronized (LONG_PAST) {
            try {
                List<Occurrence> read = new ArrayList<>();
                for (StoredEvent each : EventLog.ofEntity(connection, of, position)) {
                    Occurrence occurrence = Intake.Read.of(each, codec).occurrence();
                    if (occurrence != null) {
                        read.add(occurrence);
                    }
                }
                return read;
            } catch (SQLException e) {
                throw new PastUnreachable(e);
            }
        }
    }

    private static void pour(List<EntityReplay<?>> into) throws SQLException {
        for (EntityReplay<?> each : into) {
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
                end();
                pour(folds);
                connection.releaseSavepoint(before);
            } catch (Refused e) {
                connection.rollback(before);
                folds.forEach(EntityReplay::forget);
                events = so;
                askAbout(each, stream);
            }
        }
        return events;
    }

    private void askAbout(String each, List<StoredEvent> stream) throws SQLException {
        followers.clear();
        past.clear();
        begin(each);
        for (StoredEvent stored : stream) {
            events++;
            position = stored.position();
            Intake.Read read = Intake.Read.of(stored, codec);
            remember(read.occurrence());
            for (EntityReplay<?> follower : followers) {
                follower.takeAsking(read);
            }
        }
        end();
        pour(folds);
    }

    private List<String> entities() throws SQLException {
        List<String> entities = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT DISTINCT aggregate_id FROM event_store.event
                 WHERE aggregate_id >= ? AND (?::text IS NULL OR aggregate_id < ?) AND position + 0 <= ? ORDER BY aggregate_id
                """)) {
            select.setString(1, part.from());
            select.setString(2, part.until());
            select.setString(3, part.until());
            select.setLong(4, part.horizon());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entities.add(row.getString(1));
                }
            }
        }
        return entities;
    }
}
