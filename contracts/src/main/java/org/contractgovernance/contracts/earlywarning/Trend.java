package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/**
 * The trend of the current score. A review compares the score with the score at the review before; the first review compares it with the
 * first score. So the trend that the parties saw holds until the score is assessed again. An assessment after a review compares with the
 * score at that review.
 */
public enum Trend implements Coded {
    /** Not reviewed yet. */
    NEW,
    RISING,
    LEVEL,
    FALLING
}
