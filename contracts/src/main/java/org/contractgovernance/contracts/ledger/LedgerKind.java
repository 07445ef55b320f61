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
    /** What changes of a charge, a credit, a result or a penalty that the ledger has already. */
    ADJUSTMENT,
    /** What a claim of results comes to that was accepted and that the council pays. */
    RESULT,
    /** What is paid back of a claim. */
    CLAWBACK,
    /** The share of a year that both parties certified. */
    SHARE,
    /** What an accepted claim or a recorded penalty comes to that the provider pays. */
    PENALTY
}
