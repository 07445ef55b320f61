package org.contractgovernance.command.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.contractgovernance.contracts.Accepted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Answers that were given to requests with an idempotency key, kept for 7 days. */
public class Receipts {

    private static final int BATCH = 5_000;
    private static final int REMEMBERED = 20_000;

    private final JdbcClient database;

    /** Requests that this copy has carried out of late, or has been asked again. */
    private final Cache<Receipt.ReceiptKey, Boolean> recent = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(REMEMBERED)
            .build();

    public Receipts(JdbcClient database) {
        this.database = database;
    }

    /**
     * A receipt as stored.
     *
     * @param actor who asked
     * @param bodyHash SHA-256 of the body
     * @param answer the answer given
     */
    public record StoredReceipt(String actor, String bodyHash, Accepted answer) {}

    /**
     * Whether a look is worth while before a request is carried out: most have never been seen, and what has been is refused when
     * it is to be recorded.
     */
    public boolean mayHave(Receipt.ReceiptKey key) {
        return recent.getIfPresent(key) != null;
    }

    /** Keeps in mind that there is a receipt for this request. */
    public void remember(Receipt.ReceiptKey key) {
        recent.put(key, true);
    }

    /** The receipt of this request, where it has been carried out. */
    public Optional<StoredReceipt> find(Receipt.ReceiptKey key) {
        return database.sql("""
                        SELECT r.actor, r.body_hash, r.answer, e.position, coalesce(e.recorded_at, r.created_at), r.position
                          FROM event_store.receipt r LEFT JOIN event_store.event e USING (event_id)
                         WHERE r.client = :client AND r.path = :path AND r.key = :key
                        """)
                .param("client", key.client())
                .param("path", key.path())
                .param("key", key.key())
                .query(Receipts::stored)
                .optional();
    }

    private static StoredReceipt stored(ResultSet row, int number) throws SQLException {
        Accepted answer = StoredJson.read(Accepted.class, row.getString(3));
        Long first = row.getObject(4, Long.class);
        if (first != null) {
            answer = at(
                    first - Receipt.place(0).first(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    answer);
        } else if (answer.events().isEmpty()) {
            answer = at(
                    row.getLong(6) - answer.position(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    answer);
        }
        return new StoredReceipt(row.getString(1), row.getString(2), answer);
    }

    private static Accepted at(long further, Instant recordedAt, Accepted answer) {
        return new Accepted(
                answer.entity(),
                answer.reference(),
                answer.version(),
                answer.position() + further,
                recordedAt,
                answer.events().stream()
                        .map(each -> new Accepted.Happened(each.position() + further, each.event(), each.reference()))
                        .toList(),
                answer.repeated());
    }

    /** Removes receipts older than 7 days, so many at a time that nobody waits for it. Any copy may do it, at any time. */
    @Scheduled(
            initialDelayString = "${contract-governance.receipts.first-removal:PT10M}",
            fixedDelayString = "${contract-governance.receipts.removal:PT1H}")
    public void removeOld() {
        int removed;
        do {
            removed = database.sql("""
                            DELETE FROM event_store.receipt WHERE ctid = ANY (ARRAY(
                                SELECT ctid FROM event_store.receipt WHERE created_at < now() - interval '7 days'
                                 LIMIT :batch))
                            """).param("batch", BATCH).update();
        } while (removed == BATCH);
    }
}
