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
@BesideTheOthers
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
                "--contract-governance.trusted-clients=case-system",
                "--server.forward-headers-strategy=framework");
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

    private static Answer ask(String token, String method, String address, String body) {
        return application.send(application
                .to(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
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
    void aTokenIsTakenAsItsIssuerCallsAccessTokens() {
        for (String type : List.of("JWT", "at+jwt", "application/at+jwt")) {
            expect(200, get(issuer.tokenOfType(type), ALL));
        }
        Answer refused = expect(401, get(issuer.tokenOfType("logout+jwt"), ALL));
        assertThat(refused.code()).isEqualTo("unauthenticated");
    }

    @Test
    void claimsOfTheWrongTypeAreRefusedOrGrantNothing() {
        OddTokens.all().forEach(odd -> {
            String claim = odd.get()[0].toString();
            String value = odd.get()[1].toString();
            String token = issuer.tokenWith(Map.of(claim, value));
            for (Answer answer : List.of(get(token, ONE), post(token, ONE + "/issues", Sample.issue("")))) {
                assertThat(answer.status())
                        .as("%s: %.40s %s", claim, value, answer.body())
                        .isIn(200, 201, 401, 403, 404, 431);
                assertThat(answer.status() == 401
                                && answer.header("WWW-Authenticate").isEmpty())
                        .isFalse();
            }
        });
    }

    @Test
    void whatIsNotOfOneContractNeedsATokenForAll() {
        String person = "/api/v1/people/"
                + expect(201, post(token(claims -> {}), "/api/v1/people", "{\"name\":\"Ann Other\"}"))
                        .json()
                        .get("person")
                        .asString();
        String limited = token(claims -> claims.claim("roles", "administrator").claim("contracts", List.of("one")));
        String none = token(claims -> claims.claim("roles", "administrator").claim("contracts", null));
        for (String token : List.of(limited, none)) {
            for (Answer refused : List.of(
                    post(token, person + "/erase", "{\"reason\":\"asked for\"}"),
                    get(token, "/api/v1/people/erasures"),
                    get(token, "/api/v1/registers"),
                    post(token, "/api/v1/registers/mend", "{\"entity\":\"contract:two\"}"),
                    post(token, "/api/v1/registers/replay", "{\"registers\":[\"issues-log\"]}"),
                    ask(
                            token,
                            "PUT",
                            "/api/v1/risk-tool/mappings/ours",
                            Bodies.of("PUT", "/api/v1/risk-tool/mappings/{mapping}")),
                    ask(token, "DELETE", "/api/v1/risk-tool/mappings/example-scores", ""))) {
                assertThat(expect(403, refused).code()).isEqualTo("limited-to-contracts");
            }
            expect(200, get(token, "/actuator/prometheus"));
            expect(200, get(token, "/api/v1/risk-tool/mappings"));
        }
        expect(200, get(limited, "/api/v1/contracts/one"));
        expect(202, post(limited, "/api/v1/registers/check", "{\"contracts\":[\"one\"]}"));
        expect(404, post(limited, "/api/v1/registers/check", "{\"contracts\":[\"one\",\"two\"]}"));
        assertThat(get(token(claims -> {}), person).json().get("name").asString())
                .isEqualTo("Ann Other");
        String all = token(claims -> claims.claim("roles", "administrator"));
        expect(200, post(all, person + "/erase", "{\"reason\":\"asked for\"}"));
        expect(200, get(all, "/api/v1/registers"));
        expect(
                403,
                get(
                        token(claims -> claims.claim("roles", "auditor").claim("contracts", "one")),
                        "/api/v1/people/erasures"));
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

    private static Answer behind(String method, String address, String body, String... proxys) {
        return application.send(application
                .to(address)
                .headers(proxys)
                .header("Authorization", "Bearer " + token(claims -> {}))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "behind-a-proxy")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void behindAProxyThingsAreFoundWhereTheClientSeesThem() {
        String[] proxy = {
            "X-Forwarded-Prefix", "/governance", "X-Forwarded-Host", "council.example", "X-Forwarded-Proto", "https"
        };
        Answer raised = expect(201, behind("POST", ONE + "/issues", Sample.issue(""), proxy));
        assertThat(raised.header("Location")).isEqualTo("/governance" + ONE + "/issues/" + reference(raised));
        assertThat(expect(201, behind("POST", ONE + "/issues", Sample.issue(""), "X-Odd", "none"))
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(expect(201, behind("POST", "/api/v1/people", "{\"name\":\"Ann Other\"}", proxy))
                        .header("Location"))
                .startsWith("/governance/api/v1/people/person-");
        assertThat(expect(409, behind("POST", ALL, Sample.registration("one"), proxy))
                        .json()
                        .get("existing")
                        .asString())
                .isEqualTo("/governance" + ONE);
    }

    @Test
    void whatAProxySaysIsLookedAtBeforeAnythingIsDone() {
        for (String[] odd : new String[][] {
            {"X-Forwarded-Prefix", "/a b"},
            {"X-Forwarded-Prefix", "/%zz"},
            {"X-Forwarded-Prefix", "//evil.example"},
            {"X-Forwarded-Prefix", "https://evil.example"},
            {"X-Forwarded-Prefix", "/a/../b"},
            {"X-Forwarded-Host", "a b"},
            {"X-Forwarded-Host", "[::1"},
            {"X-Forwarded-Proto", "ja va"},
            {"X-Forwarded-Port", "x"},
            {"Forwarded", "host=a:b"}
        }) {
            for (String method : List.of("GET", "POST")) {
                Answer refused = expect(400, behind(method, ONE + "/issues", Sample.issue(""), odd));
                assertThat(refused.code()).as(String.join(" ", odd)).isEqualTo("invalid-request");
                assertThat(refused.json().get("correlation").asString()).isEqualTo(refused.header("X-Correlation-Id"));
            }
        }
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
