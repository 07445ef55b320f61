package org.contractgovernance.contracts.access;

import org.contractgovernance.contracts.term.Coded;

/** A caller's part in a contract. The council's own roles see what is council only; the provider never does. */
public enum Role implements Coded {
    COMMISSIONER,
    PROVIDER,
    REVIEWER,
    AUDITOR,
    RISK_TOOL,
    ADMINISTRATOR;

    /** Whether the role is one of the council's own. */
    public boolean isOfTheCouncil() {
        return this != PROVIDER;
    }
}
