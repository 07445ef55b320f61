package org.contractgovernance.contracts.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A review in the register of reviews.
 *
 * @param review the review as the register holds it
 * @param standing which events made the row what it is
 */
public record ReviewLine(@JsonUnwrapped ReviewEntry review, Standing standing) implements Versioned {}
