package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** Where an action stands. Whether it is overdue is computed for the moment asked for. */
public enum ActionStatus implements Coded {
    PLANNED,
    COMPLETED,
    MISSED
}
