package org.contractgovernance.contracts.event;

import org.contractgovernance.contracts.term.Coded;

/** How an event hangs on an earlier one. */
public enum LinkKind implements Coded {
    /** It was recorded as following from the earlier event. */
    CAUSED_BY,
    /** It happened to what the earlier event began: an issue, an early warning, a KPI, the return of a period. */
    HAPPENED_TO,
    /** What it began is about what the earlier event began. */
    ABOUT,
    /** What it began is what the earlier event began, escalated. */
    ESCALATED_FROM,
    /** What it withdrew says the same as what the earlier event began. */
    DUPLICATE_OF,
    /** It referred what the earlier event began to the corporate risk register. */
    REFERRED_TO_CORPORATE_RISK
}
