package org.contractgovernance.contracts.term;

/** Why an entry should not count. */
public enum Withdrawal implements Coded {
    RAISED_IN_ERROR,
    DUPLICATE
}
