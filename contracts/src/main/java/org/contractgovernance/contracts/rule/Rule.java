package org.contractgovernance.contracts.rule;

import org.contractgovernance.contracts.term.Coded;

/**
 * A rule that can refuse a command or a query, by a code that never changes. Each feature lists its own in an enum named
 * {@code …Rule}; each constant's sentence says what holds, not what went wrong.
 */
public interface Rule extends Coded {

    /** What holds, as one sentence. */
    String sentence();

    /** How the refusal is answered. */
    Answer answer();

    /** How a refusal is answered over HTTP. */
    enum Answer {
        /** 400: what was sent is not well formed or contradicts itself. */
        INVALID,
        /** 403: not in this role. */
        FORBIDDEN,
        /** 404: unknown, or not the caller's to know. */
        UNKNOWN,
        /** 409: well formed, but not now. */
        CONFLICT,
        /** 412: the caller had seen an older version. */
        STALE,
        /** 422: an idempotency key was used again for something else. */
        REUSED,
        /** 503: not at this moment; trying again later may succeed. */
        UNAVAILABLE
    }
}
