package org.contractgovernance.contracts.review.series;

import org.contractgovernance.contracts.term.Coded;

/** How often the reviews of a series are held. */
public enum ReviewPace implements Coded {
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    ANNUAL
}
