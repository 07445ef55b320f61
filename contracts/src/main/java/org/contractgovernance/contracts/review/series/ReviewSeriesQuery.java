package org.contractgovernance.contracts.review.series;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** Questions to the register of review series. */
public sealed interface ReviewSeriesQuery<A> extends Query<A> {

    /**
     * The series of reviews of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param pace only these paces; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReviewSeriesRegister(
            String contract, Set<ReviewSeriesStatus> status, Set<ReviewPace> pace, Moment moment, Paging paging)
            implements ReviewSeriesQuery<Page<ReviewSeriesLine>> {}

    /**
     * One series of reviews.
     *
     * @param contract reference of the contract
     * @param reviewSeries reference of the series
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneReviewSeries(String contract, String reviewSeries, Moment moment)
            implements ReviewSeriesQuery<Single<ReviewSeriesLine>> {}
}
