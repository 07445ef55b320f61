package org.contractgovernance.contracts.review;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.jspecify.annotations.Nullable;

/** Questions to the registers of reviews. */
public sealed interface ReviewQuery<A> extends Query<A> {

    /**
     * The reviews of a contract: its calendar of meetings.
     *
     * @param contract reference of the contract
     * @param series only reviews of this series
     * @param status only these statuses; all where none is named
     * @param from only reviews planned for this day or later
     * @param to only reviews planned for this day or earlier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReviewRegister(
            String contract,
            @Nullable String series,
            Set<ReviewStatus> status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Moment moment,
            Paging paging)
            implements ReviewQuery<Page<ReviewLine>> {}

    /**
     * One review.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneReview(String contract, String review, Moment moment) implements ReviewQuery<Single<ReviewLine>> {}

    /**
     * The agenda of a review: as it was issued, or as the registers give it.
     *
     * @param contract reference of the contract
     * @param review reference of the review
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReviewAgenda(String contract, String review, Moment moment) implements ReviewQuery<Single<AgendaShown>> {}
}
