package org.contractgovernance.api.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims of a token about its bearer. */
final class Claims {

    static final String ROLES = "roles";
    static final String CONTRACTS = "contracts";
    static final String ACT = "act";
    static final String EVERY_CONTRACT = "*";

    private Claims() {}

    /** Every role that the token grants; unknown words grant nothing. */
    static Set<Role> roles(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> words = words(token, ROLES);
        for (Role role : Role.values()) {
            if (words.contains(role.code())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The contracts that the token is limited to; none where it names none. */
    static Set<String> contracts(Jwt token) {
        return words(token, CONTRACTS);
    }

    /**
     * The client that holds the token: where a client acts for a person, that client. It is never the account, because the account would
     * name a person in events that are kept for ever.
     */
    static Optional<String> client(Jwt token) {
        return actor(token).or(() -> Optional.ofNullable(clientOf(token)));
    }

    /** The client that acts for the token's person. */
    static Optional<String> actor(Jwt token) {
        return token.getClaim(ACT) instanceof Map<?, ?> act && act.get("sub") instanceof String client
                ? Optional.of(client)
                : Optional.empty();
    }

    /** The account at the issuer; every accepted token has one. */
    static String subject(Jwt token) {
        return Objects.requireNonNull(token.getSubject(), "the token rules let a token without a subject through");
    }

    /** The bearer's name, where the token gives it. A client that acts for itself has its identifier as its name. */
    static @Nullable String name(Jwt token) {
        String name = text(token, "name");
        String called = name != null ? name : text(token, "preferred_username");
        if (called != null) {
            // the issuer chooses the name, and this application shows it to people
            return VisibleText.shown(called);
        }
        return subject(token).equals(clientOf(token)) ? clientOf(token) : null;
    }

    private static @Nullable String clientOf(Jwt token) {
        for (String claim : List.of("client_id", "azp", "appid")) {
            String client = text(token, claim);
            if (client != null) {
                return client;
            }
        }
        return null;
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text && !VisibleText.isBlank(text) ? text : null;
    }

    private static Set<String> words(Jwt token, String claim) {
        Set<String> words = new LinkedHashSet<>();
        Object said = token.getClaims().get(claim);
        if (said == null) {
            return words;
        }
        switch (said) {
            case String text -> words.addAll(Arrays.asList(text.strip().split("\\s+")));
            case Iterable<?> many ->
                many.forEach(each -> {
                    if (each instanceof String word) {
                        words.add(word);
                    }
                });
            default -> {}
        }
        return words;
    }
}
