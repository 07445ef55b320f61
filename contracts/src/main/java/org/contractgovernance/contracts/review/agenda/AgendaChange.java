package org.contractgovernance.contracts.review.agenda;

import org.contractgovernance.contracts.term.Coded;

/** What has changed about an item since the last review of the series. */
public enum AgendaChange implements Coded {
    /** It was not there at the last review. */
    NEW,
    /** It has changed since. */
    CHANGED,
    /** It is as it was. */
    UNCHANGED,
    /** It was there at the last review, and is settled since. */
    SETTLED
}
