package org.contractgovernance.contracts.failure.policy;

import org.contractgovernance.contracts.term.Coded;

/** What a failure sets off. */
public enum ResponseKind implements Coded {
    /** An issue is raised. */
    ISSUE,
    /** An early warning is proposed. */
    EARLY_WARNING,
    /** A rectification plan is required. */
    RECTIFICATION_PLAN
}
