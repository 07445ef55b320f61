package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.term.Coded;

/** An answer that rests on what is stated. Where nothing is stated the answer is that it cannot be told, never no. */
public enum Certainty implements Coded {
    YES,
    NO,
    CANNOT_TELL
}
