package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contractgovernance.api.whole.Sample.expect;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contractgovernance.api.access.AccessTable;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** After people are erased nothing that the application keeps or says has their names, and what they did is still proven. */
@BesideTheOthers
class ErasureIT {

    /** Signs in with an account. */
    private static final String SIGNED_IN = "Zebediah Quillfeather";

    private static final String SUBJECT = "zquill7041@example.gov.uk";

    /** Has no account. */
    private static final String ENTERED = "Philomena Thistlewaite";

    private static final List<String> WORDS =
            List.of("Zebediah", "Quillfeather", "zquill7041", "Philomena", "Thistlewaite");

    private final Running application = Running.application();
    private final JdbcClient database = application.superuser();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void capture() {
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void letGo() {
        root.detachAppender(logged);
    }

    /** A token of the application's own issuer, for a person. */
    private String token() throws Exception {
        RSAKey key = RSAKey.parse(Files.readString(application.folder().resolve("token-signing-key.json")));
        JWTClaimsSet client =
                SignedJWT.parse(application.token(Role.COMMISSIONER)).getJWTClaimsSet();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder(client)
                        .subject(SUBJECT)
                        .jwtID(UUID.randomUUID().toString())
                        .claim("name", SIGNED_IN)
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Answer post(String token, String address, String body) {
        return application.send(application
                .to(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=10")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private Answer get(String token, String address) {
        return application.send(application
                .to(address)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private Answer did(String token, String address, String body) {
        Answer answer = post(token, address, body);
        assertThat(answer.status()).as(address + answer.body()).isIn(200, 201);
        return answer;
    }

    /** The two do and are whatever people do and are in a contract; answers the parts of the addresses of what came about. */
    private Map<String, String> acted(String contract, String token, String entered) {
        String issue = did(token, contract + "/issues", Sample.issue("")).header("Location");
        String self = expect(200, application.get(Role.AUDITOR, issue))
                .json()
                .at("/raisedBy")
                .asString();
        assertThat(self).startsWith("person-");
        String holder = "{\"post\": \"%s\", \"holder\": \"%s\", \"effectiveOn\": \"2015-10-01\"}";
        did(token, contract + "/role-holders", holder.formatted("Lead", entered));
        did(token, contract + "/role-holders", holder.formatted("Sponsor", self));
        String owner = "{\"owner\": \"%s\", \"dueOn\": \"2030-05-31\"}";
        did(token, issue + "/assign", owner.formatted(entered));
        String warning = did(token, issue + "/escalate-to-early-warning", Sample.ESCALATION)
                .header("Location");
        did(token, warning + "/assign", "{\"owner\": \"" + self + "\"}");
        did(token, warning + "/actions", owner.formatted(entered).replace("{", "{\"description\": \"Print\", "));
        String kpis = "/api/v1/contracts/{contract}/kpis";
        did(token, contract + "/kpis", Bodies.of("POST", kpis).replace("\"service\":\"ADMISSIONS\",", ""));
        did(token, contract + "/kpis/SEN-01/submissions", Bodies.of("POST", kpis + "/{code}/submissions"));
        Map<String, String> parts = new TreeMap<>(AccessTableIT.PARTS);
        parts.put("{contract}", last(contract));
        parts.put("{issue}", last(issue));
        parts.put("{earlyWarning}", last(warning));
        parts.put("{code}", "SEN-01");
        parts.put("{person}", self);
        return parts;
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Every address that can be read, as everybody who may, each with what it answers. */
    private Map<String, String> everythingRead(Map<String, String> parts, String token) {
        Map<String, String> answers = new TreeMap<>();
        for (AccessTable.Line line : AccessTable.lines()) {
            if (line.method().equals("GET")) {
                String address = line.address();
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    address = address.replace(part.getKey(), part.getValue());
                }
                for (Role role : line.allowed()) {
                    answers.put(
                            role + " " + address, application.get(role, address).body());
                }
                answers.put("own " + address, get(token, address).body());
            }
        }
        answers.put(
                "metrics",
                application.get(Role.ADMINISTRATOR, "/actuator/prometheus").body());
        answers.putAll(exports("/api/v1/contracts/" + parts.get("{contract}")));
        return answers;
    }

    /** Whatever hands out a contract as a whole. */
    private Map<String, String> exports(String contract) {
        Map<String, String> exports = new TreeMap<>();
        exports.put(
                "history as JSON Lines",
                expect(200, application.get(Role.AUDITOR, contract + "/history", "Accept", "application/x-ndjson"))
                        .body());
        try (HttpClient http = HttpClient.newHttpClient();
                ZipInputStream bundle = new ZipInputStream(http.send(
                                application
                                        .to(contract + "/export", Role.AUDITOR)
                                        .GET()
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body())) {
            for (ZipEntry each = bundle.getNextEntry(); each != null; each = bundle.getNextEntry()) {
                exports.put("bundle " + each.getName(), new String(bundle.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(exports.keySet()).contains("bundle trail.txt", "bundle events.jsonl");
        return exports;
    }

    /** The hash over all events up to a position, as a checkpoint has it. */
    private Hash root(long upTo) {
        Frontier tree = Frontier.empty();
        database.sql("""
                        SELECT event_id, name, revision, aggregate_id, sequence, recorded_at, payload::text, metadata::text
                          FROM event_store.event WHERE position <= :upTo ORDER BY position
                        """).param("upTo", upTo).query(row -> {
            tree.add(new Leaf(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            Leaf.ofText(row.getString(7)),
                            Leaf.ofText(row.getString(8)))
                    .hash());
        });
        assertThat(tree.size()).isEqualTo(upTo);
        return tree.root();
    }

    private JsonNode erased(String person) {
        return expect(
                        200,
                        application.post(
                                Role.ADMINISTRATOR,
                                "/api/v1/people/" + person + "/erase",
                                "{\"reason\": \"Request 2031\"}"))
                .json();
    }

    /** Where a search for the words hits, in what has been answered. */
    private static List<String> hits(Search search, Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(each -> search.isIn(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void afterErasingPeopleASearchFindsNothingAndProofsHold() throws Exception {
        String contract = Sample.contract();
        String token = token();
        String entered = expect(
                        201, application.post(Role.COMMISSIONER, "/api/v1/people", "{\"name\": \"" + ENTERED + "\"}"))
                .json()
                .get("person")
                .asString();
        Map<String, String> parts = acted(contract, token, entered);
        String self = parts.get("{person}");
        for (String list : List.of("/audit-trail?text=", "/issues?text=", "/history?reference=")) {
            get(token, contract + list + "Zebediah%20Quillfeather");
        }
        database.sql("ANALYZE").update();

        Search before = new Search(database, WORDS);
        Map<String, String> read = everythingRead(parts, token);
        assertThat(hits(before, read)).hasSizeGreaterThan(20);
        assertThat(before.tables()).containsExactly("people.person: 2");
        long position = database.sql("SELECT max(position) FROM event_store.event")
                .query(Long.class)
                .single();
        Hash proven = root(position);

        JsonNode first = erased(self);
        assertThat(erased(self)).isEqualTo(first);
        erased(entered);
        // whoever was erased comes again, with the token that is remembered and with a new one
        for (String each : List.of(token, token())) {
            expect(200, post(each, contract + "/issues/" + parts.get("{issue}") + "/progress", "{\"note\": \"Late\"}"));
            expect(200, get(each, contract));
        }
        await().until(() -> database.sql("SELECT count(*) FROM audit.access WHERE about ->> 'text' = '…'")
                        .query(Long.class)
                        .single()
                >= 2);
        database.sql("ANALYZE").update();

        Search after = new Search(database, WORDS);
        Map<String, String> readAgain = everythingRead(parts, token());
        assertThat(readAgain.keySet()).isEqualTo(read.keySet());
        assertThat(hits(after, readAgain)).isEmpty();
        assertThat(after.tables()).isEmpty();
        assertThat(after.files(application.folder())).isEmpty();
        assertThat(lines()).noneMatch(after::isIn);
        System.out.printf("Searched %s, %d answers, %d lines of the log%n", after, readAgain.size(), lines().size());

        assertThat(root(position)).isEqualTo(proven);
        Map<String, String> exported = exports(contract);
        for (String each : List.of("history as JSON Lines", "bundle events.jsonl")) {
            assertThat(exported.get(each)).contains(self, "Late");
        }
        assertThat(readAgain.get("AUDITOR " + contract + "/audit-trail")).contains("a person whose name is not known");
        isOnRecord(self, first);
    }

    /** That the name was erased is shown to those who answer for it. */
    private void isOnRecord(String person, JsonNode erasure) {
        assertThat(erasure.get("reason").asString()).isEqualTo("Request 2031");
        JsonNode auditor =
                application.get(Role.AUDITOR, "/api/v1/people/" + person).json();
        assertThat(auditor.get("erased")).isEqualTo(erasure);
        assertThat(auditor.has("name")).isFalse();
        assertThat(application
                        .get(Role.COMMISSIONER, "/api/v1/people/" + person)
                        .json()
                        .propertyNames())
                .containsExactly("person");
        assertThat(application
                        .get(Role.ADMINISTRATOR, "/api/v1/people/erasures")
                        .json()
                        .get("entries")
                        .valueStream())
                .contains(erasure);
    }

    /** Everything that was logged meanwhile, with what was said of the request. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent each : List.copyOf(logged.list)) {
            lines.add(each.getFormattedMessage() + each.getMDCPropertyMap() + each.getThrowableProxy());
        }
        return lines;
    }
}
