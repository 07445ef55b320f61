package org.contractgovernance.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The conditions under which a request is carried out, and how a repetition of the request is recognised.
 *
 * @param ifMatch the version of the entity that the caller has seen (the number in its {@code ETag}); a stale version is refused
 * @param idempotency recognises a repetition of the same request; without it every request is new
 */
public record Conditions(@Nullable Long ifMatch, @Nullable Idempotency idempotency) {

    /** Nothing besides the command's own rules. */
    public static final Conditions NONE = new Conditions(null, null);

    /**
     * A request that the client may repeat: the application carries it out only once.
     *
     * @param path method and address of the request; the same key at another address is another request
     * @param key what the client sent as {@code Idempotency-Key}
     * @param bodyHash SHA-256 of the body, lower-case hexadecimal: the same key with another body is refused
     */
    public record Idempotency(String path, String key, String bodyHash) {}
}
