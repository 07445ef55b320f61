package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** The kinds of risk that a council's project papers tell apart (Worcestershire 2014, Risks and impacts). */
public enum RiskKind implements Coded {
    FINANCIAL,
    POLITICAL,
    REPUTATIONAL,
    LEGAL,
    EQUALITY,
    /** The service itself: its quality, continuity or staff. */
    DELIVERY
}
