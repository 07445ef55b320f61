package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.term.Coded;

/** What the limits of the bands are compared with, where that is not the figure itself. */
public enum BandedBy implements Coded {
    /** The figure less the target, in the KPI's unit; for a day, the days after the target. */
    DISTANCE_FROM_TARGET,
    /** The figure in percent of the target. */
    PERCENT_OF_TARGET
}
