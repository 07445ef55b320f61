package org.contractgovernance.contracts.kpi.sample;

import org.contractgovernance.contracts.term.Coded;

/** What a record's source says about it. */
public enum SampleFinding implements Coded {
    /** The source says what was returned. */
    AGREES,
    /** The source says something else. */
    DIFFERS,
    /** The source has no such record. */
    NOT_FOUND
}
