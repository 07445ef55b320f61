package org.contractgovernance.registers.fold;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a row: what was known between two positions about the days between two days. The upper ends are not included.
 *
 * @param <R> the row
 */
public final class Version<R extends Record> {

    /** No end to what is known: still known. */
    public static final long STILL_KNOWN = Long.MAX_VALUE;

    /** No end to the days: from then on. */
    public static final LocalDate FROM_THEN_ON = LocalDate.MAX;

    /** What the row says, and which event made it say so. */
    public record Content<R extends Record>(R row, long version, long madeBy, Instant madeAt) {}

    final String key;
    final String entity;
    final Audience audience;
    final Content<R> content;
    final long knownFrom;
    final LocalDate effectiveFrom;
    final LocalDate effectiveUntil;
    final boolean stored;
    long knownUntil = STILL_KNOWN;

    /**
     * One that is known from a position on.
     *
     * @param stored whether the table has it
     */
    public Version(
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

    /** One that the table has, with the position from which it was no more known. */
    public static <R extends Record> Version<R> stored(
            String key,
            String entity,
            Audience audience,
            Content<R> content,
            long knownFrom,
            long knownUntil,
            LocalDate effectiveFrom,
            LocalDate effectiveUntil) {
        Version<R> version =
                new Version<>(key, entity, audience, content, knownFrom, effectiveFrom, effectiveUntil, true);
        version.knownUntil = knownUntil;
        return version;
    }

    /** The key of the row. */
    public String key() {
        return key;
    }

    /** The entity whose events make the row. */
    public String entity() {
        return entity;
    }

    /** Who is told it. */
    public Audience audience() {
        return audience;
    }

    /** What the row says. */
    public Content<R> content() {
        return content;
    }

    /** Position of the event from which it was known. */
    public long knownFrom() {
        return knownFrom;
    }

    /** Position of the event from which it was no more known. */
    public long knownUntil() {
        return knownUntil;
    }

    /** The first day that it is about. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The day after the last that it is about. */
    public LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    /** Whether the table has it. */
    public boolean isStored() {
        return stored;
    }

    /** The same version, once it is in the table. */
    public Version<R> asStored() {
        return stored
                ? this
                : new Version<>(key, entity, audience, content, knownFrom, effectiveFrom, effectiveUntil, true);
    }

    /** Whether it is still known. */
    public boolean isOpen() {
        return knownUntil == STILL_KNOWN;
    }

    /** Whether it says the same of the same days to the same audience. */
    boolean says(Audience who, Content<R> what, LocalDate from, LocalDate until) {
        return audience == who && effectiveFrom.equals(from) && effectiveUntil.equals(until) && content.equals(what);
    }
}
