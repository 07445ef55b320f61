package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.term.Coded;

/** The status of the return of a period. The first two are computed for the moment of the question. */
public enum ReturnStatus implements Coded {
    /** There is no return, and none is due yet. */
    NOT_YET_DUE,
    /** There is no return, and the due day has passed. */
    NOT_RETURNED,
    /** Returned; its rating is provisional. */
    SUBMITTED,
    /** Quality assurance has asked; its rating is provisional. */
    QUERIED,
    /** The question was answered; its rating is provisional. */
    ANSWERED,
    /** Quality assured; its rating is final. */
    ACCEPTED,
    /** Withdrawn because it was made in error: the period counts as not returned. */
    WITHDRAWN
}
