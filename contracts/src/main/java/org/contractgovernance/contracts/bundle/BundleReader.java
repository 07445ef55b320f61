package org.contractgovernance.contracts.bundle;

import org.contractgovernance.contracts.term.Coded;

/** The reader of a bundle. A bundle that the provider may have contains nothing that is council only. */
public enum BundleReader implements Coded {
    COUNCIL,
    PROVIDER
}
