package org.contractgovernance.contracts.bundle;

import org.contractgovernance.contracts.term.Coded;

/** For whom a bundle is made: what is the council's alone is in none that the provider may have. */
public enum BundleReader implements Coded {
    COUNCIL,
    PROVIDER
}
