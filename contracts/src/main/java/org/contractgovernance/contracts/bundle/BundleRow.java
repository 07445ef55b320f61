package org.contractgovernance.contracts.bundle;

import java.time.LocalDate;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of one row about the days between two days.
 *
 * @param entity what the row's events happened to
 * @param key the row
 * @param effectiveFrom the first day
 * @param effectiveUntil the first day that it says nothing of; absent: from then on
 * @param version how many of the row's events before the last are in it
 * @param madeBy position of the last event that is in it
 * @param row the row's fields
 * @param <R> the row
 */
public record BundleRow<R>(
        String entity,
        String key,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        long version,
        long madeBy,
        R row) {

    /**
     * An entity of which a register says that it could not take in an event, nor what followed it.
     *
     * @param register the register
     * @param entity the entity
     * @param since position of the event
     */
    public record Lacking(RegisterName register, String entity, long since) {}
}
