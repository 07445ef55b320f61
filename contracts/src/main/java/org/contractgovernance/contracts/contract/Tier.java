package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/** How closely a contract is managed, gold the closest. */
public enum Tier implements Coded {
    GOLD,
    SILVER,
    BRONZE
}
