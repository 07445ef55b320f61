package org.contractgovernance.contracts.kpi.figure;

import org.contractgovernance.contracts.term.Coded;

/** How the figure of a computed KPI follows from its inputs. */
public enum ComputedBy implements Coded {
    /** The figures of the inputs are added. */
    SUM,
    /** The figures of the inputs are added, and divided once by their number. */
    MEAN,
    /** The numerators are added, and so are the denominators, before the one sum is divided by the other. */
    SUM_BEFORE_DIVIDING,
    /** Each figure is multiplied by its input's weight, and the sum is divided once by the weights that count. */
    WEIGHTED_MEAN
}
