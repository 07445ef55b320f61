package org.contractgovernance.api.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Which client the present request is of, before anybody has looked who asks. */
public final class RequestClient {

    private static final String NOBODYS = "";

    private RequestClient() {}

    /** The issuer's name for the client, or the account where the token names none; one name for all without a token. */
    public static String name() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken bearer
                ? Claims.client(bearer.getToken()).orElseGet(() -> Claims.subject(bearer.getToken()))
                : NOBODYS;
    }
}
