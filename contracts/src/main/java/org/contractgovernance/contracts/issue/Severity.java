package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.Coded;

/** How bad an issue is, from the mildest up. */
public enum Severity implements Coded {
    MINOR,
    MODERATE,
    SERIOUS,
    SEVERE
}
