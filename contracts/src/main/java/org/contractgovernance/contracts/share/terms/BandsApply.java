package org.contractgovernance.contracts.share.terms;

import org.contractgovernance.contracts.term.Coded;

/** What the percentage of a band is taken of. */
public enum BandsApply implements Coded {
    /** Of the part of the difference that lies in the band: each pound has the percentage of its own band. */
    MARGINAL,
    /** Of the whole difference, by the one band that the outturn lies in; an outturn at a limit lies in the band below. */
    WHOLE
}
