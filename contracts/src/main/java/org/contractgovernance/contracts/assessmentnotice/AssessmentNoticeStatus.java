package org.contractgovernance.contracts.assessmentnotice;

import org.contractgovernance.contracts.term.Coded;

/** The status of a notice of the assessment of performance. */
public enum AssessmentNoticeStatus implements Coded {
    AWAITING_COMMENT,
    COMMENTED,
    RELEASED,
    WITHDRAWN;

    /** Whether its ratings are neither released nor withdrawn. */
    public boolean isOpen() {
        return this == AWAITING_COMMENT || this == COMMENTED;
    }
}
