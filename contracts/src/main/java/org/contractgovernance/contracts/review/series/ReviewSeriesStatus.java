package org.contractgovernance.contracts.review.series;

import org.contractgovernance.contracts.term.Coded;

/** The status of a series of reviews. */
public enum ReviewSeriesStatus implements Coded {
    /** One party proposed its terms of reference, and no version is agreed. */
    PROPOSED,
    /** Both parties agreed a version of its terms of reference. */
    AGREED,
    /** No further review of it is planned. */
    ENDED
}
