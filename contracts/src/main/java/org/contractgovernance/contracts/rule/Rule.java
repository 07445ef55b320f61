package org.contractgovernance.contracts.rule;

import org.contractgovernance.contracts.term.Coded;

/**
 * A rule that can refuse a command or a query, with a code that never changes. Each feature lists its rules in an enum named {@code …Rule}.
 * The sentence of each constant states the rule, not what went wrong.
 */
public interface Rule extends Coded {

    /** The rule, as one sentence. */
    String sentence();

    /** How the refusal is answered. */
    Answer answer();

    /** How a refusal is answered over HTTP. */
    enum Answer {
        /** 400: the request is not well formed or contradicts itself. */
        INVALID,
        /** 403: the caller's role may not ask for this. */
        FORBIDDEN,
        /** 404: there is no such thing, or the caller may not know of it. */
        UNKNOWN,
        /** 409: the request is well formed, but the rule does not allow it now. */
        CONFLICT,
        /** 412: the caller had seen an older version. */
        STALE,
        /** 422: an idempotency key was used again for something else. */
        REUSED,
        /** 503: the request cannot be carried out at this moment; trying again later may succeed. */
        UNAVAILABLE
    }
}
