package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.term.Coded;

/** What a contract is mainly for; works have another limit for small changes of value than goods and services. */
public enum MainCategory implements Coded {
    WORKS,
    GOODS,
    SERVICES
}
