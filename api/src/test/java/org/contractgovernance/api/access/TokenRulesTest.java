package org.contractgovernance.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** Whose tokens are believed, and what they are taken to say. */
class TokenRulesTest {

    private static final String ISSUER = "https://issuer.example.gov.uk";
    private static final AccessProperties ACCESS = new AccessProperties("contract-governance", Set.of("case-system"));

    private static Jwt token(Consumer<Jwt.Builder> more) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .subject("subject-1")
                .audience(List.of("contract-governance"))
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.parse("2999-01-01T00:00:00Z"));
        more.accept(token);
        return token.build();
    }

    private static boolean believed(Consumer<Jwt.Builder> more) {
        return !TokenRules.of(ISSUER, ACCESS).validate(token(more)).hasErrors();
    }

    @Test
    void noClientHasTheNameOfTheApplicationItself() {
        assertThat(believed(token -> token.claim("azp", "case-system"))).isTrue();
        assertThat(believed(token -> token.claim("azp", "contract-governance"))).isFalse();
        assertThat(believed(token -> token.claim("client_id", "contract-governance")))
                .isFalse();
    }

    @Test
    void aTokenOfTheIssuerForThisAudienceIsBelieved() {
        assertThat(believed(token -> {})).isTrue();
    }

    @Test
    void anyOtherIsNot() {
        assertThat(believed(token -> token.issuer("https://elsewhere.example"))).isFalse();
        assertThat(believed(token -> token.audience(List.of("another")))).isFalse();
        assertThat(believed(token -> token.expiresAt(Instant.parse("2001-01-01T00:00:00Z"))))
                .isFalse();
        assertThat(believed(token -> token.subject(" "))).isFalse();
        assertThat(believed(token -> token.claims(claims -> claims.remove("exp"))))
                .isFalse();
    }

    @Test
    void aTokenIsOfATypeThatAccessTokensHave() {
        for (String type : List.of("JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt")) {
            assertThat(believed(token -> token.header("typ", type))).as(type).isTrue();
        }
        for (String type : List.of("JWS", "id+jwt", "dpop+jwt", "secevent+jwt", "at+jwt;x")) {
            assertThat(believed(token -> token.header("typ", type))).as(type).isFalse();
        }
    }

    @Test
    void whatGoesOnRecordIsTextThatCanBeKept() {
        for (String claim : List.of("sub", "name", "preferred_username", "client_id", "azp", "appid")) {
            for (String text : List.of("a\0b", "\0", "half \ud800", "\udc00", "x".repeat(1_001))) {
                assertThat(believed(token -> token.claim(claim, text)))
                        .as("%s %s", claim, text.length())
                        .isFalse();
            }
            assertThat(believed(token -> token.claim(claim, "Zoë \ud83d\ude00")))
                    .as(claim)
                    .isTrue();
        }
        assertThat(believed(token -> token.claim("client_id", "x".repeat(256)))).isFalse();
        AccessProperties trusting = new AccessProperties("contract-governance", Set.of("case\0system"));
        assertThat(TokenRules.of(ISSUER, trusting)
                        .validate(token(token -> token.claim("act", Map.of("sub", "case\0system"))))
                        .hasErrors())
                .isTrue();
    }

    @Test
    void nobodyIsOfTheProviderAndOfTheCouncilAtOnce() {
        assertThat(believed(token -> token.claim("roles", List.of("provider")))).isTrue();
        assertThat(believed(token -> token.claim("roles", List.of("commissioner", "reviewer"))))
                .isTrue();
        assertThat(believed(token -> token.claim("roles", List.of("provider", "auditor"))))
                .isFalse();
        assertThat(believed(token -> token.claim("roles", "auditor provider"))).isFalse();
    }

    @Test
    void onlyATrustedClientActsForAPerson() {
        assertThat(believed(token -> token.claim("act", Map.of("sub", "case-system"))))
                .isTrue();
        assertThat(believed(token -> token.claim("act", Map.of("sub", "somebody"))))
                .isFalse();
        assertThat(believed(token -> token.claim("act", "case-system"))).isFalse();
        assertThat(Claims.client(token(token -> token.claim("act", Map.of("sub", "case-system")))))
                .contains("case-system");
    }

    @Test
    void anAccountIsNeverTakenForAClient() {
        assertThat(Claims.client(token(token -> {}))).isEmpty();
        assertThat(Claims.client(token(token -> token.claim("azp", "case-system"))))
                .contains("case-system");
    }

    @Test
    void wordsThatAreNoRolesGrantNothing() {
        assertThat(Claims.roles(token(token -> token.claim("roles", List.of("auditor", "root", 7)))))
                .containsExactly(Role.AUDITOR);
        assertThat(Claims.roles(token(token -> {}))).isEmpty();
        assertThat(Claims.roles(token(token -> token.claim("roles", Map.of("auditor", true)))))
                .isEmpty();
    }

    @Test
    void aTokenThatNamesNoContractIsLimitedToNone() {
        assertThat(Claims.contracts(token(token -> {}))).isEmpty();
        assertThat(Claims.contracts(token(token -> token.claim("contracts", "one two"))))
                .containsExactly("one", "two");
        assertThat(Claims.contracts(token(token -> token.claim("contracts", List.of("*")))))
                .containsExactly("*");
    }

    @Test
    void aPersonIsCalledByNameAndAClientByItsOwn() {
        assertThat(Claims.name(token(token -> token.claim("name", "Ann Other"))))
                .isEqualTo("Ann Other");
        assertThat(Claims.name(token(token -> token.subject("case-system").claim("azp", "case-system"))))
                .isEqualTo("case-system");
        assertThat(Claims.name(token(token -> token.claim("azp", "case-system"))))
                .isNull();
        assertThat(Claims.name(token(token -> {}))).isNull();
    }
}
