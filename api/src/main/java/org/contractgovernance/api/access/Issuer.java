package org.contractgovernance.api.access;

import org.jspecify.annotations.Nullable;

/**
 * Who issues the tokens that we believe.
 *
 * @param account name of the issuer in the table of people: an account is a subject at an issuer
 * @param uri the issuer's address, where it is not our own
 */
public record Issuer(String account, @Nullable String uri) {

    /** Our own, in embedded mode. Its accounts do not depend on the port that it happens to listen on. */
    static final Issuer EMBEDDED = new Issuer("embedded", null);

    /** Whether it is our own. */
    public boolean isEmbedded() {
        return uri == null;
    }
}
