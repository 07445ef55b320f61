package org.contractgovernance.contracts.kpi.figure;

import org.contractgovernance.contracts.term.Coded;

/** The figure of a return that gives the volume on which its bands hang. */
public enum VolumeFigure implements Coded {
    /** The denominator: how many cases there were. */
    DENOMINATOR,
    /** The sample. */
    SAMPLE
}
