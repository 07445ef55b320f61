package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/** Why a service is delivered: the law requires it, it makes the difference, or it is sold (Oxfordshire 2015, paragraph 22 and Annex 2). */
public enum ServiceKind implements Coded {
    STATUTORY,
    STRATEGIC,
    TRADED
}
