package org.contractgovernance.contracts.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A row of the register of reviews. Effective means: the day on which the review was planned, held or cancelled, or something was agreed
 * about it, or from which the passing of time made it so.
 *
 * @param contract reference of the contract
 * @param reference what people call the review: {@code RV-1}
 * @param number the number in the reference
 * @param course how far it has come
 */
public record ReviewEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped ReviewCourse course) {

    /** The review as it is now. */
    public ReviewEntry with(ReviewCourse now) {
        return new ReviewEntry(contract, reference, number, now);
    }
}
