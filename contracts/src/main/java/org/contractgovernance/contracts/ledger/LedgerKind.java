package org.contractgovernance.contracts.ledger;

import org.contractgovernance.contracts.term.Coded;

/** What a line of the payment ledger is for. */
public enum LedgerKind implements Coded {
    /** What is charged for a period, before any indexation. */
    CHARGE,
    /** What indexation adds to a charge, or takes from it. */
    INDEXATION,
    /** What a decided deduction takes where nothing stood before. */
    CREDIT,
    /** What changes of a charge or a credit that the ledger has already. */
    ADJUSTMENT,
    /** What a claim of results comes to that was accepted. */
    RESULT,
    /** What is paid back of a claim. */
    CLAWBACK,
    /** The share of a year that both parties certified. */
    SHARE
}
