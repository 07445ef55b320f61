package org.contractgovernance.deliveries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides which copy sends which lane next. A lease claims a lane and ends by itself, so that another copy sends what a killed copy held.
 * Only the present holder of the lease records the result of a delivery. Times come from the database, because the clocks of copies differ.
 */
final class LaneRows {

    private static final int CANDIDATES = 200;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    /** How far the clocks of copies, from which some of these times come, may differ from the database's. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final Duration lease;
    private final Duration longest;

    /**
     * @param lease the length of a lease, much longer than a call may take; a lease is renewed at every delivery
     * @param longest the longest delay
     */
    LaneRows(JdbcClient database, TransactionOperations transactions, Duration lease, Duration longest) {
        this.longest = longest.plus(CLOCKS_DIFFER_BY);
        this.database = database;
        this.transactions = transactions;
        this.lease = lease;
    }

    /**
     * Lanes that are due and free, those that have waited longest first.
     *
     * @param full subscriptions that have senders enough
     * @param mostOfSubscription so many of each subscription at most
     */
    List<Lane> due(Collection<UUID> full, int mostOfSubscription) {
        return database.sql("""
                        SELECT subscription, contract FROM (
                            SELECT l.subscription, l.contract, l.due_at,
                                   row_number() OVER (PARTITION BY l.subscription ORDER BY l.due_at, l.contract) AS place
                              FROM risk_tool.lane l JOIN risk_tool.subscription s USING (subscription)
                             WHERE l.due_at <= now() AND (l.leased_until IS NULL OR l.leased_until < now())
                               AND s.state = 'active' AND (s.not_before IS NULL OR s.not_before <= now())
                               AND l.subscription <> ALL (CAST(:full AS uuid[]))) AS due
                         WHERE place <= :each ORDER BY due_at LIMIT :most
                        """)
                .param("full", full.toArray(UUID[]::new))
                .param("each", mostOfSubscription)
                .param("most", CANDIDATES)
                .query((row, number) -> new Lane(row.getObject(1, UUID.class), row.getString(2), UUID.randomUUID()))
                .list();
    }

    /** Claims a lane; answers whether no other copy was faster. */
    boolean claim(Lane lane) {
        return of(lane, """
                UPDATE risk_tool.lane SET lease = :lease, leased_until = now() + CAST(:for AS interval)
                 WHERE subscription = :subscription AND contract = :contract
                   AND due_at <= now() AND (leased_until IS NULL OR leased_until < now())
                """).param("for", lease.toString()).update() == 1;
    }

    /** The next delivery, if it is due now and the receiver may be called. */
    Optional<Delivery> next(Lane lane) {
        return of(lane, """
                SELECT delivery, sequence, position, attempts, first_attempt_at
                  FROM (SELECT * FROM risk_tool.delivery
                         WHERE subscription = :subscription AND contract = :contract AND state = 'queued'
                         ORDER BY sequence LIMIT 1) AS d
                  JOIN risk_tool.lane l USING (subscription, contract) JOIN risk_tool.subscription s USING (subscription)
                 WHERE (d.next_attempt_at IS NULL OR d.next_attempt_at <= now()) AND l.lease = :lease
                   AND s.state = 'active' AND (s.not_before IS NULL OR s.not_before <= now())
                """).query((row, number) -> delivery(row)).optional();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime first = row.getObject(5, OffsetDateTime.class);
        return new Delivery(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                first == null ? null : first.toInstant());
    }

    /**
     * Records the result of a delivery, and renews the lease.
     *
     * @param reason what was in the way; absent where nothing was
     * @param next when the delivery is tried again; absent where it is not tried again
     * @return whether the lease was still held; otherwise nothing is recorded, and the delivery will be sent again
     */
    boolean record(
            Lane lane,
            Delivery delivery,
            DeliveryState state,
            @Nullable String reason,
            @Nullable Instant firstAttemptAt,
            @Nullable Instant next) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean held = of(lane, """
                    UPDATE risk_tool.lane SET leased_until = now() + CAST(:for AS interval)
                     WHERE subscription = :subscription AND contract = :contract AND lease = :lease
                    """).param("for", lease.toString()).update() == 1;
            if (held) {
                database.sql("""
                                UPDATE risk_tool.delivery
                                   SET state = :state, reason = :reason, next_attempt_at = :next,
                                       first_attempt_at = coalesce(first_attempt_at, :first),
                                       attempts = attempts + CASE WHEN :state = 'skipped' THEN 0 ELSE 1 END,
                                       delivered_at = CASE WHEN :state = 'delivered' THEN now() ELSE delivered_at END
                                 WHERE delivery = :delivery
                                """)
                        .param("state", state.code())
                        .param("reason", reason)
                        .param("next", at(next), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("first", at(firstAttemptAt), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("delivery", delivery.delivery())
                        .update();
            }
            return held;
        }));
    }

    /**
     * Releases a lane; it is due when its next delivery is.
     *
     * @param notBefore the earliest time of the next delivery in any case; absent where there is none
     */
    void release(Lane lane, @Nullable Instant notBefore) {
        transactions.executeWithoutResult(status -> {
            boolean held = of(lane, """
                    UPDATE risk_tool.lane SET lease = NULL, leased_until = NULL
                     WHERE subscription = :subscription AND contract = :contract AND lease = :lease
                    """).update() == 1;
            if (held) {
                // another statement, which sees what was queued while the one before waited for the row
                database.sql("""
                                UPDATE risk_tool.lane l SET due_at = (
                                    SELECT greatest(coalesce(d.next_attempt_at, now()), CAST(:before AS timestamptz))
                                      FROM risk_tool.delivery d
                                     WHERE d.subscription = l.subscription AND d.contract = l.contract AND d.state = 'queued'
                                     ORDER BY d.sequence LIMIT 1)
                                 WHERE subscription = :subscription AND contract = :contract
                                """)
                        .param("before", at(notBefore), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("subscription", lane.subscription())
                        .param("contract", lane.contract())
                        .update();
            }
        });
    }

    /**
     * Makes due what waits for a time further away than any delay, or is held for longer than any lease. Such times come from a clock that
     * was ahead; waiting for them would take too long.
     */
    void bringBack() {
        for (String each : new String[] {
            "UPDATE risk_tool.lane SET leased_until = now() + CAST(:lease AS interval)"
                    + " WHERE leased_until > now() + CAST(:lease AS interval) * 2",
            "UPDATE risk_tool.delivery SET next_attempt_at = now()"
                    + " WHERE state = 'queued' AND next_attempt_at > now() + CAST(:longest AS interval)",
            "UPDATE risk_tool.delivery SET first_attempt_at = now()"
                    + " WHERE state = 'queued' AND first_attempt_at > now() + CAST(:longest AS interval)",
            "UPDATE risk_tool.lane SET due_at = now() WHERE due_at > now() + CAST(:longest AS interval)",
            "UPDATE risk_tool.subscription SET not_before = NULL WHERE not_before > now() + CAST(:longest AS interval)",
            "UPDATE risk_tool.subscription SET look_next = now() WHERE look_next > now() + CAST(:longest AS interval)"
        }) {
            database.sql(each)
                    .param("lease", lease.toString())
                    .param("longest", longest.toString())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(Lane lane, String statement) {
        return database.sql(statement)
                .param("subscription", lane.subscription())
                .param("contract", lane.contract())
                .param("lease", lane.lease());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
