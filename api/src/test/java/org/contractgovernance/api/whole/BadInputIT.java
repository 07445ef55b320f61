package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.api.access.AccessTable;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bad input of many kinds, over every feature: never our fault in the answer, and always the name of what is wrong. */
class BadInputIT {

    private static final String ANYBODY = "person-01890a5d-ac96-774b-bcce-b302099a8057";

    private final Running application = Running.application();

    /**
     * One bad request.
     *
     * @param what the kind of bad input
     * @param address where it is sent, below a contract's address where it begins with {@code …}
     * @param body its body; none: it is read
     * @param status the status that answers it
     * @param names the pointer, parameter or header that the problem must name; or, for what is no field, its code
     */
    record Bad(String what, String address, String body, int status, String names) {

        @Override
        public String toString() {
            return what + " at " + address;
        }
    }

    static Stream<Bad> bad() {
        List<Bad> all = new ArrayList<>();
        all.addAll(BadBodies.ofContracts());
        all.addAll(BadKpis.all());
        all.addAll(BadNumbers.all());
        all.addAll(BadBodies.ofIssues());
        all.addAll(BadEarlyWarnings.all());
        all.addAll(BadBodies.ofPeople(ANYBODY));
        all.addAll(BadSubscriptions.all());
        all.addAll(BadBodies.ofAnyKind());
        all.addAll(BadQuestions.all());
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isRefusedByName(Bad bad) {
        String address = bad.address().replace("…", Sample.providersContract());

        // whoever may not ask is told that alone
        Role role = AccessTable.askerOf(bad.body() == null ? "GET" : "POST", address.replaceFirst("\\?.*", ""));

        Answer answer =
                bad.body() == null ? application.get(role, address) : application.post(role, address, bad.body());

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(named(answer.json())).as(answer.body()).contains(bad.names());
        assertThat(answer.json().findValuesAsString("pointer")).allMatch(pointer -> pointer.startsWith("/"));
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "java.", "springframework", "SQL");
    }

    private static List<String> named(JsonNode problem) {
        List<String> names = new ArrayList<>();
        names.add(problem.path("code").asString(""));
        for (JsonNode error : problem.path("errors")) {
            for (String kind : List.of("pointer", "parameter", "header")) {
                if (error.has(kind)) {
                    names.add(error.get(kind).asString());
                }
            }
        }
        return names;
    }

    record BadHeader(String name, String value, int status, String names) {}

    static Stream<BadHeader> headers() {
        return Stream.of(
                new BadHeader("If-Match", "3", 400, "If-Match"),
                new BadHeader("If-Match", "\"-1\"", 400, "If-Match"),
                new BadHeader("If-Match", "W/\"3\"", 400, "If-Match"),
                new BadHeader("If-Match", "\"1\", \"2\"", 400, "If-Match"),
                new BadHeader("If-Match", "\"99999999999999999999\"", 400, "If-Match"),
                new BadHeader("Idempotency-Key", "", 400, "Idempotency-Key"),
                new BadHeader("Idempotency-Key", "two words", 400, "Idempotency-Key"),
                new BadHeader("Idempotency-Key", "x".repeat(129), 400, "Idempotency-Key"),
                new BadHeader("Content-Type", "text/plain", 415, "unsupported-media-type"),
                new BadHeader("Content-Type", "application/json;charset=ISO-8859-1", 415, "unsupported-media-type"),
                new BadHeader("Content-Type", "application/xml", 415, "unsupported-media-type"),
                new BadHeader("Content-Type", "nonsense", 415, "unsupported-media-type"),
                new BadHeader("Content-Type", "application/vnd.api+json", 415, "unsupported-media-type"),
                new BadHeader("Content-Type", "multipart/form-data", 415, "unsupported-media-type"),
                new BadHeader("Accept", "application/xml", 406, "not-acceptable"),
                new BadHeader("Accept", "application/vnd.api+json", 406, "not-acceptable"),
                new BadHeader("Accept", "application/problem+json", 406, "not-acceptable"),
                new BadHeader("Accept", "nonsense", 406, "not-acceptable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void aBadHeaderIsRefusedByName(BadHeader bad) {
        String address = Sample.providersContract() + "/early-warnings/EW-999999/close";
        HttpRequest.Builder request = application.to(address, Role.COMMISSIONER);
        if (!bad.name().equals("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        Answer answer = application.send(request.header(bad.name(), bad.value())
                .POST(BodyPublishers.ofString("{\"outcome\": \"Over\"}"))
                .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(named(answer.json())).contains(bad.names());
    }

    @Test
    void whatCannotBeAnsweredIsNotDone() {
        String issue = Sample.issueIn(Sample.providersContract());

        Answer refused = application.post(
                Role.COMMISSIONER, issue + "/progress", "{\"note\": \"Seen to\"}", "Accept", "application/xml");

        assertThat(refused.status()).isEqualTo(406);
        assertThat(application.get(Role.COMMISSIONER, issue).header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=utf-16", "application/json;profile=x", "text/html, */*;q=0.1"})
    void anAnswerIsCalledAsItIsDocumented(String accept) {
        Answer answer = application.get(Role.COMMISSIONER, "/api/v1/contracts", "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aBlankPartOfAnAddressIsNamed() {
        Answer answer = application.get(Role.ADMINISTRATOR, "/api/v1/risk-tool/subscriptions/%20");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(named(answer.json())).contains("subscription");
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record BadBytes(String what, byte[] body, int status, String code) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<BadBytes> bytes() {
        byte[] latin = "{\"outcome\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "{\"outcome\": \"Over\"}".getBytes(StandardCharsets.UTF_16);
        byte[] big = ("{\"outcome\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] deep = ("{\"outcome\": " + "[".repeat(5000)).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new BadBytes("Latin-1", latin, 400, "malformed-json"),
                new BadBytes("UTF-16", wide, 400, "malformed-json"),
                new BadBytes("larger than a body may be", big, 413, "body-too-large"),
                new BadBytes(
                        "a byte order mark alone",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        400,
                        "malformed-json"),
                new BadBytes("nested without end", deep, 400, "malformed-json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void badBytesAreRefused(BadBytes bad) {
        Answer answer = application.send(application
                .to(Sample.providersContract() + "/early-warnings/EW-999999/close", Role.COMMISSIONER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bad.body()))
                .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.code()).isEqualTo(bad.code());
    }

    static Stream<String> tags() {
        return Stream.of("W/\"3\"", "\"3-gzip\"", "\"3--gzip\"", "\"3;br\"", "W/\"3-gzip\"", "\"3:deflate\"");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aVersionThatAProxyHasChangedIsSaidToBe(String tag) {
        Answer answer = application.post(
                Role.COMMISSIONER,
                Sample.providersContract() + "/early-warnings/EW-999999/close",
                "{\"outcome\": \"Over\"}",
                "If-Match",
                tag);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("If-Match");
        assertThat(answer.json().at("/errors/0/detail").asString()).contains("proxy");
    }

    @Test
    void aByteOrderMarkBeforeTheBodyIsNoPartOfIt() {
        Answer answer = application.post(
                Role.COMMISSIONER, Sample.providersContract() + "/issues", "\uFEFF" + Sample.issue(""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void aPlusThatIsNotEncodedIsSaidToBe() {
        for (String parameter : List.of("issues?knownAt", "changes?from", "export?knownAt")) {
            Answer answer = application.get(
                    Role.COMMISSIONER, Sample.providersContract() + "/" + parameter + "=2016-03-31T10:00:00+01:00");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/detail").asString()).contains("%2B");
        }
        Answer encoded = application.get(
                Role.COMMISSIONER, Sample.providersContract() + "/issues?knownAt=2016-03-31T10:00:00%2B01:00");
        assertThat(encoded.status()).isEqualTo(200);
        assertThat(application
                        .get(Role.COMMISSIONER, Sample.providersContract() + "/issues?knownAt=2016-03-31")
                        .body())
                .doesNotContain("%2B");
    }

    @Test
    void aPlaceInAStreamThatIsNoneIsNamedAsTheHeaderThatItIs() {
        for (String place : List.of("x", "-1", "99999999999999999999")) {
            Answer answer = application.get(
                    Role.COMMISSIONER, "/api/v1/events", "Accept", "text/event-stream", "Last-Event-ID", place);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("Last-Event-ID");
        }
    }

    record BadAddress(String method, String address, int status) {}

    static Stream<BadAddress> addresses() {
        return Stream.of(
                new BadAddress("GET", "/nowhere", 404),
                new BadAddress("GET", "/api/v1", 404),
                new BadAddress("GET", "/api/v2/contracts", 404),
                new BadAddress("GET", "/api/v1/contracts/%00", 400),
                new BadAddress("GET", "/api/v1/contracts/a%2fb", 400),
                new BadAddress("GET", "/api/v1/contracts/" + "x".repeat(5000), 404),
                new BadAddress("GET", "/api/v1/contracts/%F0%9F%98%80", 404),
                new BadAddress("GET", "/api/v1/contracts/a;b=c", 400),
                new BadAddress("DELETE", "/api/v1/contracts", 405),
                new BadAddress("PUT", "/api/v1/contracts/w", 405),
                new BadAddress("PATCH", "/api/v1/contracts/w/issues/I-1", 405));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void aBadAddressIsAProblemToo(BadAddress bad) {
        Answer answer = application.send(application
                .to(bad.address(), Role.COMMISSIONER)
                .method(bad.method(), BodyPublishers.noBody())
                .build());

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(bad.status());
    }
}
