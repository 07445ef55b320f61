package org.contractgovernance.command.store;

import java.util.function.Function;
import org.contractgovernance.contracts.Accepted;

/**
 * Proof that a request was carried out, stored with its events.
 *
 * @param key which request
 * @param actor who asked; nobody else gets the answer
 * @param bodyHash SHA-256 of its body
 * @param answer makes the answer, once the events have their positions
 */
public record Receipt(Key key, String actor, String bodyHash, Function<Appended, Accepted> answer) {

    /**
     * A client's name for one request.
     *
     * @param client the client
     * @param path method and address
     * @param key its idempotency key
     */
    public record Key(String client, String path, String key) {}
}
