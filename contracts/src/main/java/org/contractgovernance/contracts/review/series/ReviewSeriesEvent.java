package org.contractgovernance.contracts.review.series;

import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to a series of reviews. People call it {@code RS-1}. */
public sealed interface ReviewSeriesEvent extends Event {

    /**
     * A party began a series, and proposed the first version of its terms of reference.
     *
     * @param reference what people call the series in its contract: {@code RS-1}
     * @param title what it is
     * @param pace how often its reviews are held
     * @param terms the proposed terms of reference, which are version 1
     * @param by the party that proposed them
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "ReviewSeriesBegun")
    record ReviewSeriesBegun(
            String reference,
            @FreeText String title,
            ReviewPace pace,
            TermsOfReference terms,
            ContractParty by,
            @Nullable String approval)
            implements ReviewSeriesEvent {}

    /**
     * A party proposed other terms of reference. The reason is in the metadata.
     *
     * @param version the version's number
     * @param terms the whole terms
     * @param by the party that proposed them
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "TermsOfReferenceProposed")
    record TermsOfReferenceProposed(
            int version,
            TermsOfReference terms,
            ContractParty by,
            @Nullable String approval) implements ReviewSeriesEvent {}

    /**
     * The other party agreed the terms of reference: they are in force.
     *
     * @param version the version's number
     * @param by the party that agreed them
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "TermsOfReferenceAgreed")
    record TermsOfReferenceAgreed(
            int version, ContractParty by, @Nullable String approval) implements ReviewSeriesEvent {}

    /**
     * The series ended. The reason is in the metadata.
     *
     * @param before the series' status until then
     */
    @Stored(name = "ReviewSeriesEnded")
    record ReviewSeriesEnded(ReviewSeriesStatus before) implements ReviewSeriesEvent {}
}
