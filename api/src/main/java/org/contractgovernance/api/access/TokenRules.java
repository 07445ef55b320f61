package org.contractgovernance.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.api.request.PostgresText;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** The rules that every token must meet. */
final class TokenRules {

    /** The longest name of a client; longer than any issuer's. */
    private static final int CLIENT = 255;

    private static final int NAME = 1_000;

    private static final Map<String, Integer> KEPT = Map.of(
            "sub", NAME, "name", NAME, "preferred_username", NAME, "client_id", CLIENT, "azp", CLIENT, "appid", CLIENT);

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer, AccessProperties access) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                types(),
                timestamps(),
                new JwtIssuerValidator(issuer),
                audience(access),
                TokenRules::hasSubject,
                TokenRules::isStorable,
                TokenRules::isOfAnother,
                TokenRules::isOfOneSide,
                actor(access)));
    }

    /** The type of a token: the one of RFC 9068, the one of issuers before that RFC, or none. */
    private static OAuth2TokenValidator<Jwt> types() {
        JwtTypeValidator validator = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        validator.setAllowEmpty(true);
        return validator;
    }

    /** A token must expire, because a token without an expiry could never be taken back. */
    private static OAuth2TokenValidator<Jwt> timestamps() {
        JwtTimestampValidator validator = new JwtTimestampValidator();
        validator.setAllowEmptyExpiryClaim(false);
        return validator;
    }

    private static OAuth2TokenValidator<Jwt> audience(AccessProperties access) {
        return token -> token.getAudience() != null && token.getAudience().contains(access.audience())
                ? OAuth2TokenValidatorResult.success()
                : refused("The token is for another audience");
    }

    private static OAuth2TokenValidatorResult hasSubject(Jwt token) {
        return token.getSubject() == null || token.getSubject().isBlank()
                ? refused("The token names no subject")
                : OAuth2TokenValidatorResult.success();
    }

    /**
     * The claims that go into the record with the bearer's acts must be text that the database can keep, within the lengths that it can
     * keep.
     */
    private static OAuth2TokenValidatorResult isStorable(Jwt token) {
        for (Map.Entry<String, Integer> each : KEPT.entrySet()) {
            if (token.getClaim(each.getKey()) instanceof String text
                    && (text.length() > each.getValue() || PostgresText.isNot(text))) {
                return refused("The token's %s is longer than %d characters, or holds U+0000 or half a character"
                        .formatted(each.getKey(), each.getValue()));
            }
        }
        return Claims.actor(token)
                        .filter(client -> client.length() > CLIENT || PostgresText.isNot(client))
                        .isPresent()
                ? refused("The token's act claim names no client that can be kept on record")
                : OAuth2TokenValidatorResult.success();
    }

    /** The application knows its own acts by its client, so nobody else may be called so. */
    private static OAuth2TokenValidatorResult isOfAnother(Jwt token) {
        return Claims.client(token).filter(Caller.OWN_CLIENT::equals).isPresent()
                ? refused("The token's client has the name of the application itself")
                : OAuth2TokenValidatorResult.success();
    }

    /** A token has roles of only one side. With roles of the provider and the council, nobody could say what the bearer may see. */
    private static OAuth2TokenValidatorResult isOfOneSide(Jwt token) {
        Set<Role> roles = Claims.roles(token);
        return roles.contains(Role.PROVIDER) && roles.size() > 1
                ? refused("The token has the provider's role and one of the council's")
                : OAuth2TokenValidatorResult.success();
    }

    /** Only a client that an administrator trusts may act for a person. */
    private static OAuth2TokenValidator<Jwt> actor(AccessProperties access) {
        return token -> {
            if (!token.hasClaim(Claims.ACT)) {
                return OAuth2TokenValidatorResult.success();
            }
            Optional<String> client = Claims.actor(token);
            return client.isPresent() && access.trustedClients().contains(client.get())
                    ? OAuth2TokenValidatorResult.success()
                    : refused("The client may not act for a person");
        };
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
