package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.term.Coded;

/** How bad an issue is, from the mildest up. */
public enum Severity implements Coded {
    MINOR,
    MODERATE,
    SERIOUS,
    SEVERE
}
