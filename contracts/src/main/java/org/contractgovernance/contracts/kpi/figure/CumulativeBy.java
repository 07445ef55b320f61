package org.contractgovernance.contracts.kpi.figure;

import org.contractgovernance.contracts.term.Coded;

/** What is added up where a KPI counts cumulatively in the contract's year. */
public enum CumulativeBy implements Coded {
    /** The values of the periods. */
    VALUES,
    /** The numerators and the denominators, before the one sum is divided by the other. */
    PARTS
}
