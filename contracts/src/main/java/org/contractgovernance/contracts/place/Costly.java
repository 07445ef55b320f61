package org.contractgovernance.contracts.place;

import java.time.Duration;
import java.util.Locale;

/**
 * What costs so much that only so much of it is under way at once. One client never has all the places of a kind: whoever else
 * comes finds one.
 */
public enum Costly {
    /** A question that reads from the database; how many depends on how many connections there are. */
    READINGS(PlaceRule.READINGS_AT_ONCE, 8, 4, Duration.ofSeconds(2)),
    /** Any other request, once its body is there, until its answer has been taken. */
    ANSWERS(PlaceRule.ANSWERS_AT_ONCE, 400, 100, Duration.ofSeconds(2)),
    /** An answer that may be long, or long in the making, until it has been taken. */
    LONG(PlaceRule.LONG_ANSWERS_AT_ONCE, 16, 4, Duration.ofSeconds(2)),
    /** A bundle of evidence, which holds a connection to the database until it has been taken. */
    EXPORTS(PlaceRule.EXPORTS_AT_ONCE, 4, 2, Duration.ZERO),
    /** A request that stays open and waits for what comes. */
    STREAMS(PlaceRule.STREAMS_AT_ONCE, 200, 20, Duration.ZERO),
    /** A request with a body of some length, which is in memory while it arrives and until it has been answered. */
    BODIES(PlaceRule.BODIES_AT_ONCE, 24, 8, Duration.ofSeconds(2)),
    /** A request that does many things at once, when its body is there; the body is in memory several times over then. */
    LARGE(PlaceRule.LARGE_REQUESTS_AT_ONCE, 6, 4, Duration.ofSeconds(2));

    private final PlaceRule rule;
    private final int most;
    private final int mostOfClient;
    private final Duration patience;

    Costly(PlaceRule rule, int most, int mostOfClient, Duration patience) {
        this.rule = rule;
        this.most = most;
        this.mostOfClient = mostOfClient;
        this.patience = patience;
    }

    /** The word that settings and metrics have for it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What refuses one too many. */
    public PlaceRule rule() {
        return rule;
    }

    /** How many at once where the operator does not say. */
    public int most() {
        return most;
    }

    /** How many of one client at once where the operator does not say. */
    public int mostOfClient() {
        return mostOfClient;
    }

    /** For how long one too many waits for a place before it is refused. */
    public Duration patience() {
        return patience;
    }
}
