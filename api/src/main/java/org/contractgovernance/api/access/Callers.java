package org.contractgovernance.api.access;

import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.term.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Finds the caller from the request's access token, or from its secret address. */
@Component
final class Callers {

    private final People people;
    private final Issuer issuer;

    Callers(People people, Issuer issuer) {
        this.people = people;
        this.issuer = issuer;
    }

    /** The caller of the present request. */
    Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof OpenedFeed feed) {
            return feed.opened().maker();
        }
        if (!(authentication instanceof JwtAuthenticationToken bearer)) {
            throw new IllegalStateException("the security filters let a request without a token through");
        }
        Jwt token = bearer.getToken();
        PersonId person = people.ofAccount(issuer.account(), Claims.subject(token), Claims.name(token));
        Set<String> contracts = Claims.contracts(token);
        return new Caller(
                person,
                Claims.client(token).orElse(person.value()),
                Claims.roles(token),
                contracts,
                contracts.contains(Claims.EVERY_CONTRACT));
    }
}
