package org.contractgovernance.api.access;

import org.contractgovernance.contracts.access.Caller;

/** What the issuer grants a client at present, where this application can know that without a token. */
interface ClientGrants {

    /** The caller with no more than the client is granted at present; without roles where the client is granted nothing. */
    Caller narrowed(Caller caller);
}
