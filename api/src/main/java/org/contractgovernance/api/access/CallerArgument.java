package org.contractgovernance.api.access;

import java.util.Set;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Says who asks, from the request's access token. */
@Component
final class CallerArgument implements HandlerMethodArgumentResolver {

    private final People people;
    private final Issuer issuer;

    CallerArgument(People people, Issuer issuer) {
        this.people = people;
        this.issuer = issuer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
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
