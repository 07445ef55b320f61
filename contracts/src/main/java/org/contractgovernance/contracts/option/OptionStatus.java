package org.contractgovernance.contracts.option;

import org.contractgovernance.contracts.term.Coded;

/** The status of an option. */
public enum OptionStatus implements Coded {
    /** It may be used, now or once its window opens. */
    OPEN,
    /** A party gave notice in the window. */
    USED,
    /** Nobody gave notice against the renewal in the window, so the contract was renewed. */
    RENEWED_BY_SILENCE,
    /** A party gave notice in the window that the option is not to be used. */
    DECLINED,
    /** The window closed and nobody had given notice. */
    MISSED,
    /** It should not have been on record. */
    WITHDRAWN;

    /** Whether the parties can still change what the option says. */
    public boolean isAmendable() {
        return this == OPEN || this == MISSED;
    }
}
