package org.contractgovernance.api.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The client of the present request, before the caller is known. */
public final class RequestClient {

    private static final String NOBODYS = "";

    private RequestClient() {}

    /** The issuer's name for the client, or the account where the token names no client; requests without a token share one name. */
    public static String name() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present instanceof OpenedFeed feed) {
            return feed.opened().maker().client();
        }
        return present instanceof JwtAuthenticationToken bearer
                ? Claims.client(bearer.getToken()).orElseGet(() -> Claims.subject(bearer.getToken()))
                : NOBODYS;
    }
}
