package org.contractgovernance.contracts.share.terms;

import org.contractgovernance.contracts.term.Coded;

/** What becomes of a year that is worse than its target. */
public enum LossTreatment implements Coded {
    /** It is shared by the bands, as a gain is. */
    SHARED,
    /** Nothing is shared, and later gains are shared only after it is made good. */
    CARRIED,
    /** Nothing is shared, and it is forgotten. */
    IGNORED
}
