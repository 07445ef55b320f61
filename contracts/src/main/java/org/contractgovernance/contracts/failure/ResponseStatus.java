package org.contractgovernance.contracts.failure;

import org.contractgovernance.contracts.term.Coded;

/** Whether anybody has acted on what a failure set off. */
public enum ResponseStatus implements Coded {
    /** Nobody has acted on it yet. */
    WAITING,
    /** A person has acted on it, so that it escalates no further. */
    TAKEN_UP
}
