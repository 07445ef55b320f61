package org.contractgovernance.contracts.place;

import org.contractgovernance.contracts.rule.Rule;

/** Rules about the work that may be under way at once. */
public enum PlaceRule implements Rule {
    READINGS_AT_ONCE("The limit on questions read from the database at once, in all or for one client, is reached"),
    ANSWERS_AT_ONCE("The limit on requests answered at once, in all or for one client, is reached"),
    LONG_ANSWERS_AT_ONCE("The limit on long answers given at once, in all or for one client, is reached"),
    EXPORTS_AT_ONCE("The limit on bundles made at once, in all or for one client, is reached"),
    STREAMS_AT_ONCE("The limit on requests that wait for events at once, in all or for one client, is reached"),
    BODIES_AT_ONCE("The limit on long bodies sent at once, in all or for one client, is reached"),
    LARGE_REQUESTS_AT_ONCE("The limit on large requests carried out at once, in all or for one client, is reached");

    private final String sentence;

    PlaceRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return Answer.UNAVAILABLE;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
