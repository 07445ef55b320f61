package org.contractgovernance.contracts.occurrence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of occurrences. Effective means: the day from which the occurrence was recorded, corrected, disputed or decided, as
 * the person who recorded it said. The day on which it happened is said beside it.
 *
 * @param contract reference of the contract
 * @param reference what people call the occurrence: {@code OC-1}
 * @param number the number in the reference
 * @param status its status
 * @param facts what happened
 * @param origin who recorded it
 * @param outcome what became of it; empty while nobody disputed, corrected or withdrew it
 */
public record OccurrenceEntry(
        String contract,
        String reference,
        long number,
        OccurrenceStatus status,
        @JsonUnwrapped OccurrenceFacts facts,
        @JsonUnwrapped OccurrenceOrigin origin,
        @JsonUnwrapped OccurrenceOutcome outcome) {

    /** An occurrence that was just recorded. */
    public static OccurrenceEntry recorded(
            String contract, String reference, long number, OccurrenceFacts facts, OccurrenceOrigin origin) {
        return new OccurrenceEntry(
                contract, reference, number, OccurrenceStatus.RECORDED, facts, origin, OccurrenceOutcome.NONE);
    }

    /** The occurrence as it is known now. */
    public OccurrenceEntry with(OccurrenceFacts now) {
        return new OccurrenceEntry(contract, reference, number, status, now, origin, outcome);
    }

    /** The occurrence in another status. */
    public OccurrenceEntry in(OccurrenceStatus now, OccurrenceOutcome after) {
        return new OccurrenceEntry(contract, reference, number, now, facts, origin, after);
    }

    /** The occurrence, mended. */
    public OccurrenceEntry mended(Instant at) {
        return with(facts.mended(at));
    }

    /**
     * Who recorded an occurrence.
     *
     * @param recordedBy the person who recorded it
     * @param recordedAs the role in which that person acted
     * @param recordedOn the day from which it was recorded
     */
    public record OccurrenceOrigin(PersonId recordedBy, Role recordedAs, LocalDate recordedOn) {}

    /**
     * What became of an occurrence.
     *
     * @param disputedOn the day on which the other party last disputed it
     * @param disputedBecause why
     * @param changedOn the day on which it was last corrected, upheld or withdrawn
     * @param changedBecause why
     */
    public record OccurrenceOutcome(
            @Nullable LocalDate disputedOn,
            @Nullable String disputedBecause,
            @Nullable LocalDate changedOn,
            @Nullable String changedBecause) {

        static final OccurrenceOutcome NONE = new OccurrenceOutcome(null, null, null, null);

        /** It was disputed. */
        public OccurrenceOutcome disputed(LocalDate on, @Nullable String because) {
            return new OccurrenceOutcome(on, because, changedOn, changedBecause);
        }

        /** It was corrected, upheld or withdrawn. */
        public OccurrenceOutcome changed(LocalDate on, @Nullable String because) {
            return new OccurrenceOutcome(disputedOn, disputedBecause, on, because);
        }
    }
}
