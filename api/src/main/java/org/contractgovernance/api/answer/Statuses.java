package org.contractgovernance.api.answer;

import org.contractgovernance.contracts.rule.Rule;

/** The HTTP status of each kind of refusal. */
final class Statuses {

    private Statuses() {}

    static int of(Rule.Answer answer) {
        return switch (answer) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case REUSED -> 422;
            case UNAVAILABLE -> 503;
        };
    }
}
