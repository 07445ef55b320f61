package org.contractgovernance.contracts.place;

import java.time.Duration;
import java.util.Locale;

/**
 * Kinds of work that cost so much that the number under way at once is limited. One client never has all the places of a kind, so other
 * clients find a place.
 */
public enum Costly {
    /** A question that reads from the database; the limit depends on the number of connections. */
    READINGS(PlaceRule.READINGS_AT_ONCE, 8, 4, Duration.ofSeconds(2)),
    /** Any other request, once its body is there, until its answer has been taken. */
    ANSWERS(PlaceRule.ANSWERS_AT_ONCE, 400, 100, Duration.ofSeconds(2)),
    /** An answer that may be long, or long in the making, until it has been taken. */
    LONG(PlaceRule.LONG_ANSWERS_AT_ONCE, 16, 4, Duration.ofSeconds(2)),
    /** A bundle of evidence, which holds a connection to the database until it has been taken. */
    EXPORTS(PlaceRule.EXPORTS_AT_ONCE, 4, 2, Duration.ZERO),
    /** A request that stays open and waits for events. */
    STREAMS(PlaceRule.STREAMS_AT_ONCE, 200, 20, Duration.ZERO),
    /** A request with a long body. The body is in memory while it arrives and until the request has been answered. */
    BODIES(PlaceRule.BODIES_AT_ONCE, 24, 8, Duration.ofSeconds(2)),
    /** A request that does many things at once, after its body has arrived; the body is then in memory several times over. */
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

    /** The kind's word in settings and metrics. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rule that refuses work beyond the limit. */
    public PlaceRule rule() {
        return rule;
    }

    /** The limit in all, unless the operator sets another. */
    public int most() {
        return most;
    }

    /** The limit for one client, unless the operator sets another. */
    public int mostOfClient() {
        return mostOfClient;
    }

    /** How long work beyond the limit waits for a place before it is refused. */
    public Duration patience() {
        return patience;
    }
}
