package org.contractgovernance.contracts.bundle;

import java.time.LocalDate;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * One version of a row in a register, for a range of days.
 *
 * @param entity the entity of the row's events
 * @param key the row
 * @param effectiveFrom the first day
 * @param effectiveUntil the first day after the version; absent: the version has no end
 * @param version how many of the row's events come before the last event in the version
 * @param madeBy position of the last event in the version
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
     * An entity of which a register could not take in one event, nor the events after it.
     *
     * @param register the register
     * @param entity the entity
     * @param since position of the event
     */
    public record Lacking(RegisterName register, String entity, long since) {}
}
