package org.contractgovernance.contracts.review.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A row of the register of review series. Effective means: the day on which terms were proposed or agreed, or the series ended.
 *
 * @param contract reference of the contract
 * @param reference what people call the series: {@code RS-1}
 * @param number the number in the reference
 * @param course how far it has come
 */
public record ReviewSeriesEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped ReviewSeriesCourse course) {

    /** The series as it is now. */
    public ReviewSeriesEntry with(ReviewSeriesCourse now) {
        return new ReviewSeriesEntry(contract, reference, number, now);
    }
}
