package org.contractgovernance.command.store;

import java.util.Optional;
import org.contractgovernance.contracts.Accepted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Answers that were given to requests with an idempotency key, kept for 7 days. */
public class Receipts {

    private static final int BATCH = 5_000;

    private final JdbcClient database;

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
    public record Stored(String actor, String bodyHash, Accepted answer) {}

    /** The receipt of this request, where it has been carried out. */
    public Optional<Stored> find(Receipt.Key key) {
        return database.sql("""
                        SELECT actor, body_hash, answer FROM event_store.receipt
                         WHERE client = :client AND path = :path AND key = :key
                        """)
                .param("client", key.client())
                .param("path", key.path())
                .param("key", key.key())
                .query((row, number) -> new Stored(
                        row.getString(1), row.getString(2), StoredJson.read(Accepted.class, row.getString(3))))
                .optional();
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
