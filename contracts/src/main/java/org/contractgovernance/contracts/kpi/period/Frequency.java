package org.contractgovernance.contracts.kpi.period;

import org.contractgovernance.contracts.term.Coded;

/** How often a KPI is measured. */
public enum Frequency implements Coded {
    /** Monday to Sunday. */
    WEEKLY,
    MONTHLY,
    /** Three months of the contract's year. */
    QUARTERLY,
    /** A term of the contract's term dates. */
    TERMLY,
    /** The contract's year. */
    ANNUAL
}
