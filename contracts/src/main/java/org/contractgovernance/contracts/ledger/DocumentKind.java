package org.contractgovernance.contracts.ledger;

import org.contractgovernance.contracts.term.Coded;

/** A document to which a line of the payment ledger is applied. */
public enum DocumentKind implements Coded {
    INVOICE,
    CREDIT_NOTE
}
