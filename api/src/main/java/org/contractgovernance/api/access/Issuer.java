package org.contractgovernance.api.access;

import org.jspecify.annotations.Nullable;

/**
 * The issuer of the tokens that are accepted.
 *
 * @param account name of the issuer in the table of people: an account is a subject at an issuer
 * @param uri the issuer's address; absent for the embedded issuer
 */
public record Issuer(String account, @Nullable String uri) {

    /** The embedded issuer. Its accounts do not depend on the port on which it happens to listen. */
    static final Issuer EMBEDDED = new Issuer("embedded", null);

    /** Whether it is the embedded issuer. */
    public boolean isEmbedded() {
        return uri == null;
    }
}
