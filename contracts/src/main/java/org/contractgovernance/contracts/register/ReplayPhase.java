package org.contractgovernance.contracts.register;

import org.contractgovernance.contracts.term.Coded;

/** What a replay is doing: folding the record entity by entity, indexing the tables, and then taking in the events since. */
public enum ReplayPhase implements Coded {
    FOLDING,
    INDEXING,
    CATCHING_UP
}
