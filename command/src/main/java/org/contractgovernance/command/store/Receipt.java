package org.contractgovernance.command.store;

import java.time.Instant;
import org.contractgovernance.contracts.Accepted;

/**
 * Proof that a request was carried out, stored with its events.
 *
 * @param key which request
 * @param actor who asked; nobody else gets the answer
 * @param bodyHash SHA-256 of its body
 * @param answer the answer as stored, its positions counted from the request's own first event
 */
public record Receipt(ReceiptKey key, String actor, String bodyHash, String answer) {

    /** Where an append stands in an answer that is stored with it: its events are the first there are. */
    private static final long FIRST = 1;

    /**
     * A client's name for one request.
     *
     * @param client the client
     * @param path method and address
     * @param key its idempotency key
     */
    public record ReceiptKey(String client, String path, String key) {}

    /** The place of the append's events as its receipt counts; what they get in the store is known only when they are in it. */
    public static AppendPosition place(int events) {
        return new AppendPosition(FIRST, events, Instant.EPOCH);
    }

    /** A receipt with this answer, in which the events are at their {@link #place}. */
    public static Receipt of(ReceiptKey key, String actor, String bodyHash, Accepted answer) {
        return new Receipt(key, actor, bodyHash, StoredJson.write(answer));
    }
}
