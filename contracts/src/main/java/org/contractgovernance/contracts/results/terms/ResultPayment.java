package org.contractgovernance.contracts.results.terms;

import org.contractgovernance.contracts.term.Coded;

/** The two payments for a case. */
public enum ResultPayment implements Coded {
    /** For a case that is taken on. */
    ATTACHMENT,
    /** For the result of a case. */
    RESULT
}
