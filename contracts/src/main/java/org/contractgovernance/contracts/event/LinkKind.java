package org.contractgovernance.contracts.event;

import org.contractgovernance.contracts.term.Coded;

/** How an event depends on an earlier one. */
public enum LinkKind implements Coded {
    /** It was recorded as following from the earlier event. */
    CAUSED_BY,
    /** It happened to the entity or part that the earlier event began: an issue, an early warning, a KPI, the return of a period. */
    HAPPENED_TO,
    /** The entity that it began is about the entity that the earlier event began. */
    ABOUT,
    /** The early warning that it began is the issue that the earlier event began, escalated. */
    ESCALATED_FROM,
    /** The entry that it withdrew repeats the entry that the earlier event began. */
    DUPLICATE_OF,
    /** It referred to the corporate risk register the early warning that the earlier event began. */
    REFERRED_TO_CORPORATE_RISK
}
