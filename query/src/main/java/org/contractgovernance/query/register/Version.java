package org.contractgovernance.query.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a row: what was known between two positions about the days between two days. The upper ends are not included.
 *
 * @param <R> the row
 */
final class Version<R extends Record> {

    /** No end to what is known: still known. */
    static final long STILL_KNOWN = Long.MAX_VALUE;

    /** No end to the days: from then on. */
    static final LocalDate FROM_THEN_ON = LocalDate.MAX;

    /** What the row says, and which event made it say so. */
    record Content<R extends Record>(R row, long version, long madeBy, Instant madeAt) {}

    final String key;
    final String entity;
    final Audience audience;
    final Content<R> content;
    final long knownFrom;
    final LocalDate effectiveFrom;
    final LocalDate effectiveUntil;
    final boolean stored;
    long knownUntil = STILL_KNOWN;

    Version(
            String key,
            String entity,
            Audience audience,
            Content<R> content,
            long knownFrom,
            LocalDate effectiveFrom,
            LocalDate effectiveUntil,
            boolean stored) {
        this.key = key;
        this.entity = entity;
        this.audience = audience;
        this.content = content;
        this.knownFrom = knownFrom;
        this.effectiveFrom = effectiveFrom;
        this.effectiveUntil = effectiveUntil;
        this.stored = stored;
    }

    /** The same version, once it is in the table. */
    Version<R> asStored() {
        return stored
                ? this
                : new Version<>(key, entity, audience, content, knownFrom, effectiveFrom, effectiveUntil, true);
    }

    boolean isOpen() {
        return knownUntil == STILL_KNOWN;
    }

    /** Whether it says the same of the same days to the same audience. */
    boolean says(Audience who, Content<R> what, LocalDate from, LocalDate until) {
        return audience == who && effectiveFrom.equals(from) && effectiveUntil.equals(until) && content.equals(what);
    }
}
