package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** The status of an action. Whether an action is overdue is computed for the moment of the question. */
public enum ActionStatus implements Coded {
    PLANNED,
    COMPLETED,
    MISSED
}
