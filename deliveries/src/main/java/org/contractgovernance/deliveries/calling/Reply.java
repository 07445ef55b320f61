package org.contractgovernance.deliveries.calling;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver answered.
 *
 * @param status HTTP status
 * @param retryAfter its header {@code Retry-After}, as it was written; absent where there was none
 * @param text the beginning of the body
 */
public record Reply(int status, @Nullable String retryAfter, String text) {

    /** How much of an answer's body is read, in bytes; it is only for people to look at. */
    static final int READ = 1_000;

    /** Whether the receiver has taken the delivery. */
    public boolean isTaken() {
        return status >= 200 && status < 300;
    }

    /** Whether the receiver has gone for good. */
    public boolean isGone() {
        return status == 410;
    }

    /** Whether the receiver may say when it can be called again. */
    public boolean isBusy() {
        return status == 429 || status == 503;
    }
}
