package org.contractgovernance.contracts.place;

import org.contractgovernance.contracts.rule.Rule;

/** Rules about how much may be under way at once. */
public enum PlaceRule implements Rule {
    READINGS_AT_ONCE("As many questions as may be read from the database at once, in all or of one client, are"),
    ANSWERS_AT_ONCE("As many requests as may be answered at once, in all or of one client, are"),
    LONG_ANSWERS_AT_ONCE("As many long answers as may be given at once, in all or of one client, are"),
    EXPORTS_AT_ONCE("As many bundles as may be made at once, in all or of one client, are being made"),
    STREAMS_AT_ONCE("As many requests as may wait for events, in all or of one client, do"),
    BODIES_AT_ONCE("As many bodies of some length as may be sent at once, in all or of one client, are"),
    LARGE_REQUESTS_AT_ONCE("As many large requests as may be carried out at once, in all or of one client, are");

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
