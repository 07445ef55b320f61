package org.contractgovernance.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for a request to be carried out, and how its repetition is recognised.
 *
 * @param ifMatch the version of the entity that the caller has seen (the number in its {@code ETag}); stale: refused
 * @param idempotency recognises a repetition of the same request; none: every request is a new one
 */
public record Conditions(@Nullable Long ifMatch, @Nullable Idempotency idempotency) {

    /** Nothing besides the command's own rules. */
    public static final Conditions NONE = new Conditions(null, null);

    /**
     * A request that its client may repeat without its being done twice.
     *
     * @param path method and address of the request; the same key at another address is another request
     * @param key what the client sent as {@code Idempotency-Key}
     * @param bodyHash SHA-256 of the body, lower-case hexadecimal: the same key with another body is refused
     */
    public record Idempotency(String path, String key, String bodyHash) {}
}
