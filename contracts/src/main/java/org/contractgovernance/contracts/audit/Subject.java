package org.contractgovernance.contracts.audit;

import org.contractgovernance.contracts.Coded;

/** What kind of thing a line of the audit trail is about. */
public enum Subject implements Coded {
    CONTRACT,
    KPI,
    ISSUE,
    EARLY_WARNING,
    UNMATCHED_RISK,
    RECORD
}
