package org.contractgovernance.deliveries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.contractgovernance.contracts.risktool.DeliveryEntry;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deliveries of each subscription. Each method is part of the caller's transaction. */
final class DeliveryRows {

    private final JdbcClient database;

    DeliveryRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Moves a subscription's cursor from where it was to where it is now.
     *
     * @return whether the cursor was still there and the subscription is active; otherwise another copy has moved it
     */
    boolean move(Subscription from, long to) {
        return database.sql("""
                        UPDATE risk_tool.subscription SET cursor = :to
                         WHERE subscription = :id AND cursor = :from AND state = 'active'
                        """)
                        .param("id", from.id())
                        .param("from", from.cursor())
                        .param("to", to)
                        .update()
                == 1;
    }

    /** Whether so many deliveries are queued that no more are added for now. */
    boolean isFull(UUID subscription, int most) {
        return database.sql("""
                        SELECT count(*) >= :most FROM (
                            SELECT 1 FROM risk_tool.delivery WHERE subscription = :id AND state = 'queued' LIMIT :most) AS waiting
                        """)
                .param("id", subscription)
                .param("most", most)
                .query(Boolean.class)
                .single();
    }

    /** Queues events in their order, with the next numbers in each contract; events that are already in the list are left alone. */
    void queue(UUID subscription, List<RiskEvent> events) {
        Map<String, List<Long>> positions = new TreeMap<>();
        for (RiskEvent each : events) {
            positions
                    .computeIfAbsent(each.risk().contract(), contract -> new ArrayList<>())
                    .add(each.position());
        }
        // lanes in one order, so that two copies do not wait for each other
        positions.forEach((contract, some) -> queue(subscription, contract, some));
    }

    private void queue(UUID subscription, String contract, List<Long> positions) {
        long before = database.sql("""
                        INSERT INTO risk_tool.lane AS l (subscription, contract, last_sequence, due_at)
                        VALUES (:id, :contract, :more, now())
                        ON CONFLICT (subscription, contract) DO UPDATE
                           SET last_sequence = l.last_sequence + :more, due_at = coalesce(l.due_at, now())
                        RETURNING last_sequence
                        """)
                        .param("id", subscription)
                        .param("contract", contract)
                        .param("more", positions.size())
                        .query(Long.class)
                        .single()
                - positions.size();
        database.sql("""
                        INSERT INTO risk_tool.delivery (subscription, contract, sequence, position, state)
                        SELECT :id, :contract, :before + place, position, 'queued'
                          FROM unnest(CAST(:positions AS bigint[])) WITH ORDINALITY AS t (position, place)
                        """)
                .param("id", subscription)
                .param("contract", contract)
                .param("before", before)
                .param("positions", positions.toArray(Long[]::new))
                .update();
    }

    /** Queues skipped deliveries of these positions again, because the register has them now. */
    void requeueSkipped(UUID subscription, List<Long> positions) {
        holdLanes(subscription);
        int again = database.sql("""
                        UPDATE risk_tool.delivery SET state = 'queued', reason = NULL, queued_at = now()
                         WHERE subscription = :id AND state = 'skipped' AND position = ANY (CAST(:positions AS bigint[]))
                        """)
                .param("id", subscription)
                .param("positions", positions.toArray(Long[]::new))
                .update();
        if (again > 0) {
            lookAtOnce(subscription);
        }
    }

    /** Which of these positions are in the list. */
    List<Long> known(UUID subscription, List<Long> positions) {
        return database.sql("""
                        SELECT position FROM risk_tool.delivery
                         WHERE subscription = :id AND position = ANY (CAST(:positions AS bigint[]))
                        """)
                .param("id", subscription)
                .param("positions", positions.toArray(Long[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Queues deliveries in the list again: one position, all from one position on, or the parked ones. */
    long requeue(UUID subscription, long from, long to, boolean parkedAlone) {
        holdLanes(subscription);
        long queued = database.sql("""
                        UPDATE risk_tool.delivery
                           SET state = 'queued', attempts = 0, first_attempt_at = NULL, next_attempt_at = NULL, queued_at = now()
                         WHERE subscription = :id AND position BETWEEN :from AND :to AND (NOT :parked OR state = 'parked')
                        """)
                .param("id", subscription)
                .param("from", from)
                .param("to", to)
                .param("parked", parkedAlone)
                .update();
        lookAtOnce(subscription);
        return queued;
    }

    /** Makes queued deliveries due as if they had not been tried yet. */
    void beginAnew(UUID subscription) {
        holdLanes(subscription);
        database.sql("""
                        UPDATE risk_tool.delivery SET attempts = 0, first_attempt_at = NULL, next_attempt_at = NULL
                         WHERE subscription = :id AND state = 'queued'
                        """).param("id", subscription).update();
        lookAtOnce(subscription);
    }

    /** Locks lanes before their deliveries, as senders do, and one after the other; otherwise two might wait for each other. */
    private void holdLanes(UUID subscription) {
        database.sql("SELECT contract FROM risk_tool.lane WHERE subscription = :id ORDER BY contract FOR NO KEY UPDATE")
                .param("id", subscription)
                .query(String.class)
                .list();
    }

    private void lookAtOnce(UUID subscription) {
        database.sql("""
                        UPDATE risk_tool.lane l SET due_at = now()
                         WHERE subscription = :id AND EXISTS (
                             SELECT 1 FROM risk_tool.delivery d
                              WHERE d.subscription = l.subscription AND d.contract = l.contract AND d.state = 'queued')
                        """).param("id", subscription).update();
    }

    /** The deliveries after one, in the order in which they were queued first. */
    List<Numbered> page(UUID subscription, @Nullable DeliveryState state, long after, int limit) {
        return database.sql("""
                        SELECT delivery, contract, sequence, position, state, attempts, queued_at, next_attempt_at, delivered_at, reason
                          FROM risk_tool.delivery
                         WHERE subscription = :id AND delivery > :after AND (:state = '' OR state = :state)
                         ORDER BY delivery LIMIT :limit
                        """)
                .param("id", subscription)
                .param("after", after)
                .param("state", state == null ? "" : state.code())
                .param("limit", limit)
                .query((row, number) -> new Numbered(row.getLong(1), entry(row)))
                .list();
    }

    /** @param number where the list goes on after it */
    record Numbered(long number, DeliveryEntry entry) {}

    private static DeliveryEntry entry(ResultSet row) throws SQLException {
        OffsetDateTime queued = row.getObject(7, OffsetDateTime.class);
        return new DeliveryEntry(
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                Coded.of(DeliveryState.class, row.getString(5)),
                row.getInt(6),
                queued.toInstant(),
                moment(row, 8),
                moment(row, 9),
                row.getString(10));
    }

    /** @param oldest since when the oldest that is queued has been waiting; absent where none is */
    record Counts(long queued, long parked, @Nullable Instant oldest) {}

    Counts counts(UUID subscription) {
        return database.sql("""
                        SELECT count(*) FILTER (WHERE state = 'queued'), count(*) FILTER (WHERE state = 'parked'),
                               min(queued_at) FILTER (WHERE state = 'queued')
                          FROM risk_tool.delivery WHERE subscription = :id AND state IN ('queued', 'parked')
                        """)
                .param("id", subscription)
                .query((row, number) -> new Counts(row.getLong(1), row.getLong(2), moment(row, 3)))
                .single();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Takes the next part of looking for what is in no delivery, if it is due; another copy then does not take it. */
    Optional<Long> takeLook(UUID subscription, Duration every) {
        return database.sql("""
                        UPDATE risk_tool.subscription SET look_next = now() + CAST(:every AS interval)
                         WHERE subscription = :id AND state = 'active' AND look_next <= now()
                        RETURNING looked_at
                        """)
                .param("id", subscription)
                .param("every", every.toString())
                .query(Long.class)
                .optional();
    }

    /** Where the next part begins, at once; at the beginning again, and later, where the cursor is reached. */
    void looked(UUID subscription, long through) {
        database.sql("""
                        UPDATE risk_tool.subscription
                           SET looked_at = CASE WHEN :through >= cursor THEN since ELSE :through END,
                               look_next = CASE WHEN :through >= cursor THEN look_next ELSE now() END
                         WHERE subscription = :id
                        """).param("id", subscription).param("through", through).update();
    }

    /** Looks from an earlier position on, at once. */
    void lookFrom(UUID subscription, long after) {
        database.sql("""
                        UPDATE risk_tool.subscription
                           SET since = least(since, :after), looked_at = least(since, :after), look_next = now()
                         WHERE subscription = :id
                        """).param("id", subscription).param("after", after).update();
    }
}
