package org.contractgovernance.contracts.option;

import org.contractgovernance.contracts.term.Coded;

/** What an option is for. */
public enum OptionKind implements Coded {
    /** The contract goes on after its last day. */
    EXTENSION,
    /** The contract is renewed; by silence, where the contract says so. */
    RENEWAL,
    /** The contract ends before its last day. */
    BREAK,
    /** The council buys further services. */
    FURTHER_SERVICES
}
