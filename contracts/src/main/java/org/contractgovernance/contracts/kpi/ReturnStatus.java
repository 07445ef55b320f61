package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.term.Coded;

/** Where the return of a period stands. The first two are computed for the moment asked for. */
public enum ReturnStatus implements Coded {
    /** Nothing returned, and not due yet. */
    NOT_YET_DUE,
    /** Nothing returned, and the day it was due has passed. */
    NOT_RETURNED,
    /** Returned; its rating is provisional. */
    SUBMITTED,
    /** Quality assurance has asked; its rating is provisional. */
    QUERIED,
    /** The question was answered; its rating is provisional. */
    ANSWERED,
    /** Quality assured; its rating is final. */
    ACCEPTED,
    /** Taken back as made in error: the period counts as not returned. */
    WITHDRAWN
}
