package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.term.Coded;

/** What an assessment waits for. */
public enum AssessmentStatus implements Coded {
    /** The provider may respond to a deduction. */
    AWAITING_PROVIDER,
    /** The provider was heard on everything that is open; a person has to decide a deduction. */
    AWAITING_DECISION,
    /** Every deduction is decided, or there is none. */
    SETTLED
}
