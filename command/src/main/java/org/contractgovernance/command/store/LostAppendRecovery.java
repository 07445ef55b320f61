package org.contractgovernance.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.command.store.AppendFunction.AppendResult;
import org.contractgovernance.contracts.event.AppendLock;
import org.jspecify.annotations.Nullable;

/** Finds out what became of a group of appends whose answer was lost with the connection. */
final class LostAppendRecovery {

    /** Every copy of the application takes this lock to record: when we have it, the copy that was recording has finished. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(%d)".formatted(AppendLock.KEY);

    private LostAppendRecovery() {}

    /**
     * What became of each append, in the order of the group; empty where nothing of the group is on record. Where something is,
     * what is missing was refused by itself. Belongs in a transaction of its own.
     */
    static List<AppendResult> find(Connection connection, List<PendingAppend> group) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute(LOCK);
        }
        List<@Nullable AppendPosition> found = new ArrayList<>();
        for (PendingAppend append : group) {
            found.add(append.events().isEmpty() ? receipt(connection, append) : event(connection, append));
        }
        AppendPosition any =
                found.stream().filter(each -> each != null).findFirst().orElse(null);
        if (any == null) {
            return List.of();
        }
        List<AppendResult> answers = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            AppendPosition where = found.get(i);
            PendingAppend append = group.get(i);
            if (where != null) {
                answers.add(new AppendResult.OnRecord(where));
            } else if (append.events().isEmpty() && append.receipt() == null) {
                // there was nothing to record: it is where its neighbours are
                answers.add(new AppendResult.OnRecord(new AppendPosition(any.first(), 0, any.recordedAt())));
            } else {
                answers.add(new AppendResult.Declined(new StaleDecision()));
            }
        }
        return answers;
    }

    private static @Nullable AppendPosition event(Connection connection, PendingAppend append) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, recorded_at FROM event_store.event WHERE event_id = ?")) {
            select.setObject(1, append.events().getFirst().id());
            return appended(select, append.events().size());
        }
    }

    private static @Nullable AppendPosition receipt(Connection connection, PendingAppend append) throws SQLException {
        Receipt receipt = append.receipt();
        if (receipt == null) {
            return null;
        }
        try (PreparedStatement select = connection.prepareStatement("""
                        SELECT position + 1, created_at FROM event_store.receipt
                         WHERE client = ? AND path = ? AND key = ? AND actor = ? AND body_hash = ?
                        """)) {
            select.setString(1, receipt.key().client());
            select.setString(2, receipt.key().path());
            select.setString(3, receipt.key().key());
            select.setString(4, receipt.actor());
            select.setString(5, receipt.bodyHash());
            return appended(select, 0);
        }
    }

    private static @Nullable AppendPosition appended(PreparedStatement select, int count) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new AppendPosition(
                            row.getLong(1),
                            count,
                            row.getObject(2, OffsetDateTime.class).toInstant())
                    : null;
        }
    }
}
