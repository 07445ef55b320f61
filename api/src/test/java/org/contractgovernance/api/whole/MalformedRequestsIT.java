package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.contractgovernance.api.whole.RawRequest.Raw;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that the container, the firewall or we cannot read: each is refused in the same shape, with a token or without. */
class MalformedRequestsIT {

    private static final String ISSUES = "/api/v1/contracts/" + Sample.PROVIDERS + "/issues";
    private static final String CORRELATION = "0190f3a2-1111-7222-8333-444455556666";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Running application = Running.application();

    private Raw send(String line, String headers, boolean token, String body) {
        String all = headers + (token ? "Authorization: Bearer " + application.token(Role.COMMISSIONER) + "\r\n" : "");
        return RawRequest.send(application.base(), line, all, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void isAProblem(Raw answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsKeys("cache-control", "x-correlation-id");
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("errors").isArray()).isTrue();
        assertThat(answer.json().get("correlation").asString())
                .matches(UUID)
                .isEqualTo(answer.headers().get("x-correlation-id"));
        assertThat(answer.body()).doesNotContain("Exception", "java.", "springframework", "tomcat");
    }

    static Stream<Arguments> refused() {
        String invalid = "invalid-request";
        String get = "GET " + ISSUES;
        return Stream.of(
                Arguments.of(get + "/a%2fb HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/a%5cb HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/%00 HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/%zz HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/% HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/%C3%28 HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/a;b=c HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/../x HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "//x HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/%0a HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/%25 HTTP/1.1", "", 400, invalid),
                Arguments.of(get + "/[x] HTTP/1.1", "", 400, invalid),
                Arguments.of("FOO " + ISSUES + " HTTP/1.1", "", 400, invalid),
                Arguments.of("G{T " + ISSUES + " HTTP/1.1", "", 400, invalid),
                Arguments.of("GET " + ISSUES + " HTTP/1.1", "X-A: a\u0001b\r\n", 400, invalid),
                Arguments.of("GET " + ISSUES + " HTTP/1.1", "No Header: a\r\n", 400, invalid),
                Arguments.of("GET " + ISSUES + " HTTP/1.1", "Host: other\r\n", 400, invalid),
                Arguments.of("POST " + ISSUES + " HTTP/1.1", "Content-Length: x\r\n", 400, invalid),
                Arguments.of("TRACE " + ISSUES + " HTTP/1.1", "", 405, "method-not-allowed"),
                Arguments.of(
                        "POST " + ISSUES + " HTTP/1.1",
                        "Expect: 200-ok\r\nContent-Type: application/json\r\nContent-Length: 0\r\n",
                        417,
                        "expectation-not-met"),
                Arguments.of(
                        "GET " + ISSUES + " HTTP/1.1", "X-A: " + "a".repeat(9_000) + "\r\n", 431, "headers-too-large"),
                Arguments.of(
                        "GET " + ISSUES + " HTTP/1.1",
                        "Authorization: Bearer " + "a".repeat(9_000) + "\r\n",
                        431,
                        "headers-too-large"),
                Arguments.of(get + "?text=" + "a".repeat(9_000) + " HTTP/1.1", "", 414, "address-too-long"),
                Arguments.of(get + "/" + "a".repeat(9_000) + " HTTP/1.1", "", 414, "address-too-long"),
                Arguments.of("POST " + ISSUES + " HTTP/1.1", "Transfer-Encoding: odd\r\n", 501, "not-implemented"),
                Arguments.of("GET " + ISSUES + " HTTP/3.0", "", 505, "http-version"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatContainerOrFirewallRefusesHasTheShapeOfEveryRefusal(String line, String headers, int status, String code) {
        isAProblem(send(line, headers, false, ""), status, code);
        if (!headers.contains("Authorization")) {
            isAProblem(send(line, headers, true, ""), status, code);
        }
    }

    @Test
    void whoeverNamesACorrelationFindsItInTheRefusal() {
        String header = "X-Correlation-Id: " + CORRELATION + "\r\n";
        for (String part : new String[] {"/a%2fb", "/a;b", "?text=%"}) {
            assertThat(send("GET " + ISSUES + part + " HTTP/1.1", header, true, "")
                            .json()
                            .get("correlation")
                            .asString())
                    .as(part)
                    .isEqualTo(CORRELATION);
        }
        assertThat(send("GET " + ISSUES + "/a%2fb HTTP/1.1", "X-Correlation-Id: Ann\r\n", true, "")
                        .body())
                .doesNotContain("Ann");
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                Arguments.of("text=%", "text", "malformed"),
                Arguments.of("text=%zz", "text", "malformed"),
                Arguments.of("text=%4", "text", "malformed"),
                Arguments.of("text=%C3%28", "text", "malformed"),
                Arguments.of("text=%FF", "text", "malformed"),
                Arguments.of("text=%ED%A0%80", "text", "malformed"),
                Arguments.of("%zz=1", "", "malformed"),
                Arguments.of("=1", "", "unknown"),
                Arguments.of("=", "", "unknown"),
                Arguments.of("status=open&=1", "", "unknown"),
                Arguments.of("status=open&" + "status=open&".repeat(600), "status", "malformed-not"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void aParameterThatIsNoneIsRefusedByName(String query, String name, String code) {
        if (code.equals("malformed-not")) {
            // many, and no more than the server reads
            assertThat(send("GET " + ISSUES + "?" + query + " HTTP/1.1", "", true, "")
                            .status())
                    .isIn(200, 404);
            return;
        }
        for (String address : new String[] {ISSUES, "/openapi", "/actuator/health", "/nowhere"}) {
            Raw answer = send("GET " + address + "?" + query + " HTTP/1.1", "", true, "");
            isAProblem(answer, 400, "invalid-request");
            assertThat(answer.json().at("/errors/0/parameter").asString())
                    .as(address)
                    .isEqualTo(name);
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        }
        isAProblem(send("GET " + ISSUES + "?" + query + " HTTP/1.1", "", false, ""), 400, "invalid-request");
    }

    @Test
    void moreThanAThousandParametersAreRefused() {
        String many = "GET " + ISSUES + "?" + "a&".repeat(1_001) + " HTTP/1.1";
        for (boolean token : new boolean[] {true, false}) {
            Raw answer = send(many, "", token, "");
            isAProblem(answer, 400, "invalid-request");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("too-many");
        }
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("*/*", "Content-Type"),
                Arguments.of("application/*", "Content-Type"),
                Arguments.of("application/*+json", "Content-Type"),
                Arguments.of("text/*", "Content-Type"),
                Arguments.of("application/x-www-form-urlencoded", "Content-Type"),
                Arguments.of("multipart/form-data", "Content-Type"),
                Arguments.of("multipart/form-data; boundary=x", "Content-Type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aBodyOfNoOneTypeIsRefusedByName(String type, String header) {
        for (String body : new String[] {"{}", "a=%", "=%&=", "--x\r\n\r\n--x--"}) {
            Raw answer = send(
                    "POST " + ISSUES + " HTTP/1.1",
                    "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n",
                    true,
                    body);
            isAProblem(answer, 415, "unsupported-media-type");
            assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo(header);
        }
        isAProblem(
                send("GET " + ISSUES + " HTTP/1.1", "Content-Type: " + type + "\r\n", true, ""),
                415,
                "unsupported-media-type");
    }

    @Test
    void aHeaderIsLookedAtBeforeAnythingIsDone() {
        String contract = Sample.contract();
        int before = total(contract);
        for (String name :
                new String[] {"Prefer", "Idempotency-Key", "If-Match", "Accept", "Last-Event-ID", "Content-Type"}) {
            for (String value : new String[] {"a\u0099b", "Preu\u00c3\u009f", "\u00e9"}) {
                String body = Sample.issue("");
                Raw answer = send(
                        "POST " + contract + "/issues HTTP/1.1",
                        name + ": " + value + "\r\n"
                                + (name.equals("Content-Type") ? "" : "Content-Type: application/json\r\n")
                                + "Content-Length: " + body.length() + "\r\n",
                        true,
                        body);
                isAProblem(answer, 400, "invalid-request");
                assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo(name);
            }
        }
        assertThat(total(contract)).isEqualTo(before);
        assertThat(send("GET " + contract + " HTTP/1.1", "X-Remote-User: Zo\u00eb\r\n", true, "")
                        .status())
                .isEqualTo(200);
    }

    private int total(String contract) {
        return application
                .get(Role.COMMISSIONER, contract + "/issues?limit=1")
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void whatTheIssuerIsSentMayBeMalformedToo() {
        for (String body : new String[] {"grant_type=%", "=%", "grant_type=client_credentials&scope=%FF"}) {
            Raw answer = send(
                    "POST /oauth2/token HTTP/1.1",
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n",
                    false,
                    body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.headers()).containsKey("x-correlation-id");
        }
    }

    @Test
    void aCompressedBodyIsRefusedAndToldHowItIsTaken() {
        for (String coding : new String[] {"gzip", "br", "identity, gzip", "x-odd"}) {
            Raw answer = send(
                    "POST " + ISSUES + " HTTP/1.1",
                    "Content-Type: application/json\r\nContent-Encoding: " + coding + "\r\nContent-Length: 2\r\n",
                    true,
                    "{}");
            isAProblem(answer, 415, "unsupported-media-type");
            assertThat(answer.headers()).containsEntry("accept-encoding", "identity");
            assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("Content-Encoding");
        }
        assertThat(send(
                                "POST " + ISSUES + " HTTP/1.1",
                                "Content-Type: application/json\r\nContent-Encoding: identity\r\nContent-Length: 2\r\n",
                                true,
                                "{}")
                        .status())
                .isEqualTo(400);
    }
}
