package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.contractgovernance.api.whole.Running.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The application with an issuer of the council's own, which it knows by its address alone. */
class ExternalIssuerIT {

    private static final String ALL = "/api/v1/contracts";
    private static final String ONE = ALL + "/one";
    private static final String TWO = ALL + "/two";

    private static CouncilsIssuer issuer;
    private static Running application;

    @BeforeAll
    static void start() {
        issuer = new CouncilsIssuer();
        application = Running.startedWith(
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                "--contract-governance.audience=" + CouncilsIssuer.AUDIENCE,
                "--contract-governance.trusted-clients=case-system");
        for (String each : List.of("one", "two")) {
            expect(201, post(token(claims -> {}), ALL, Sample.registration(each)));
            expect(200, post(token(claims -> {}), ALL + "/" + each + "/start", "{\"effectiveOn\":\"2015-10-01\"}"));
        }
    }

    @AfterAll
    static void stop() {
        application.stop();
        issuer.stop();
    }

    private static String token(Consumer<JWTClaimsSet.Builder> otherwise) {
        return issuer.token(otherwise);
    }

    private static Answer get(String token, String address) {
        return application.send(application
                .to(address)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private static Answer post(String token, String address, String body) {
        return application.send(application
                .to(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=10")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static int status(Consumer<JWTClaimsSet.Builder> otherwise) {
        return get(token(otherwise), ALL).status();
    }

    @Test
    void aTokenOfTheIssuerForThisAudienceIsBelieved() {
        assertThat(status(claims -> {})).isEqualTo(200);
        assertThat(status(claims -> claims.audience(List.of("another", CouncilsIssuer.AUDIENCE))))
                .isEqualTo(200);
    }

    @Test
    void anyOtherIsNot() {
        assertThat(status(claims -> claims.issuer("https://elsewhere.example"))).isEqualTo(401);
        assertThat(status(claims -> claims.issuer(null))).isEqualTo(401);
        assertThat(status(claims -> claims.audience("contract-governance"))).isEqualTo(401);
        assertThat(status(claims -> claims.audience((String) null))).isEqualTo(401);
        assertThat(status(claims -> claims.subject(null))).isEqualTo(401);
        assertThat(status(claims -> claims.expirationTime(Date.from(Instant.EPOCH))))
                .isEqualTo(401);
        assertThat(status(claims -> claims.notBeforeTime(Date.from(Instant.parse("2999-01-01T00:00:00Z")))))
                .isEqualTo(401);
        assertThat(status(claims -> claims.claim("roles", List.of("provider", "auditor"))))
                .isEqualTo(401);
        for (String forged : List.of(issuer.forged(), issuer.signedWithThePublicKey(), issuer.unsigned(), "rubbish")) {
            Answer refused = get(forged, ALL);
            assertThat(refused.status()).as(forged).isEqualTo(401);
            assertThat(refused.code()).isEqualTo("unauthenticated");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void rolesDecideWhatMayBeAskedFor() {
        String auditor = token(claims -> claims.claim("roles", List.of("auditor", "Global Reader")));
        expect(200, get(auditor, ONE + "/issues"));
        expect(403, post(auditor, ONE + "/issues", Sample.issue("")));
        expect(403, get(auditor, "/actuator/prometheus"));
        expect(200, get(token(claims -> claims.claim("roles", "administrator")), "/actuator/prometheus"));
        expect(403, get(token(claims -> claims.claim("roles", List.of("Global Administrator"))), ONE));
        expect(403, get(token(claims -> claims.claim("roles", null)), ONE));
    }

    @Test
    void contractsDecideWhatMayBeKnownOf() {
        String limited = token(claims -> claims.claim("contracts", List.of("one")));
        expect(200, get(limited, ONE));
        expect(404, get(limited, TWO));
        expect(404, post(limited, TWO + "/issues", Sample.issue("")));
        assertThat(get(limited, ALL).json().get("total").asInt()).isEqualTo(1);
        expect(404, get(token(claims -> claims.claim("contracts", null)), ONE));
    }

    @Test
    void aTrustedClientActsForAPersonAndTheTrailNamesBoth() {
        String acting = token(claims -> claims.claim("act", Map.of("sub", "case-system")));
        Answer raised = expect(201, post(acting, ONE + "/issues", Sample.issue("")));

        JsonNode trail = expect(200, get(token(claims -> {}), ONE + "/audit-trail?reference=" + reference(raised)))
                .json();
        assertThat(trail.at("/entries/0/client").asString()).isEqualTo("case-system");
        String actor = trail.at("/entries/0/actor").asString();
        assertThat(trail.get("people").get(actor).asString()).isEqualTo("Ann Other");

        expect(401, post(token(claims -> claims.claim("act", Map.of("sub", "web-portal"))), ONE + "/issues", "{}"));
    }

    private static String reference(Answer accepted) {
        return accepted.json().get("reference").asString();
    }

    @Test
    void ourOwnIssuerIsAway() {
        Answer own = application.send(application
                .to("/oauth2/token")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        assertThat(own.status()).isEqualTo(401);
        assertThat(application.folder().resolve("demo-clients.json")).doesNotExist();
        assertThat(application
                        .send(application.to("/openapi").GET().build())
                        .json()
                        .at("/components/securitySchemes/issuer/openIdConnectUrl")
                        .asString())
                .isEqualTo(issuer.uri() + "/.well-known/openid-configuration");
    }
}
