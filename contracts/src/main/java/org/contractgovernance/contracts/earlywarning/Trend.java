package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/**
 * Where the current score is going. A review compares it with the score at the review before (the first review: with the first
 * score), so that the trend that the parties saw stands until the score is assessed again; an assessment after a review compares
 * with the score at that review.
 */
public enum Trend implements Coded {
    /** Not reviewed yet. */
    NEW,
    RISING,
    LEVEL,
    FALLING
}
