package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a release before took in, and nobody can read: it harms nobody else, is shown as it stands, and can be mended. */
class UnreadableRecordIT {

    private static final String NUMBER = "1e2147483647";

    private final Running application = Running.application();

    /** Amends a contract as it was once possible; answers the position. */
    private long amended(String contract, String pounds) {
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        return application
                .superuser()
                .sql("""
                        WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(0x636f6e7472616374)),
                             told AS (SELECT pg_notify('events', '') FROM locked)
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name,
                                                       revision, payload, metadata)
                        SELECT (SELECT max(position) + 1 FROM event_store.event), clock_timestamp(), uuidv7(), last.aggregate_type,
                               last.aggregate_id, last.sequence + 1, 'ContractAmended', 1,
                               ('{"before":' || (first.payload -> 'details')::text || ',"after":'
                                || replace((first.payload -> 'details')::text, '"tier"', '"value":{"pounds":' || :pounds || '},"tier"')
                                || '}')::json,
                               last.metadata
                          FROM told, event_store.event first, event_store.event last
                         WHERE first.aggregate_id = 'contract:' || :reference AND first.sequence = 0
                           AND last.aggregate_id = first.aggregate_id
                           AND last.sequence = (SELECT max(sequence) FROM event_store.event WHERE aggregate_id = first.aggregate_id)
                        RETURNING position
                        """)
                .param("pounds", pounds)
                .param("reference", reference)
                .query(Long.class)
                .single();
    }

    private Answer get(String address) {
        return application.get(Role.COMMISSIONER, address);
    }

    private Answer amend(String contract) {
        String details = Sample.registration("x").replaceAll("(?s).*\"details\": (\\{.*\\})\\}", "$1");
        return application.post(
                Role.COMMISSIONER,
                contract + "/amend",
                "{\"reason\": \"The value was wrong\", \"details\": %s}"
                        .formatted(details.replace("\"tier\"", "\"value\": {\"pounds\": 12.50}, \"tier\"")),
                "Prefer",
                "wait=10");
    }

    private JsonNode event(String contract, long position) {
        return expect(200, get(contract + "/history?limit=1&after=" + (position - 1)))
                .json()
                .get("events")
                .get(0);
    }

    private JsonNode parked(String contract) {
        String entity = "contract:" + contract.substring(contract.lastIndexOf('/') + 1);
        JsonNode status = expect(200, application.get(Role.ADMINISTRATOR, "/api/v1/registers"))
                .json();
        for (JsonNode register : status.get("registers")) {
            if (register.get("register").asString().equals("contracts")) {
                for (JsonNode each : register.get("parked")) {
                    if (each.get("entity").asString().equals(entity)) {
                        return each;
                    }
                }
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    private record Said(int status, String out, String problems) {}

    private Said redact(long position, String by, String... more) {
        OperatorCommand command = ServiceLoader.load(OperatorCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("redact"))
                .findFirst()
                .orElseThrow();
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "--position=" + position,
                "--reason=A value that nobody can read",
                "--by=" + by,
                "--contract-governance.data-folder=" + application.folder()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = command.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Said(status, out.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }

    @Test
    void itHarmsNobodyElseIsShownAsItStandsAndIsMended() {
        String contract = Sample.contract();
        long position = amended(contract, NUMBER);

        // others go on, and the copy says what is so
        Sample.issueIn(contract);
        Sample.issueIn(Sample.contract());
        assertThat(parked(contract).path("position").asLong()).isEqualTo(position);
        assertThat(parked(contract).path("problem").asString())
                .contains("the number at /after/value/pounds is out of bounds")
                .doesNotContain(NUMBER);
        expect(200, application.get(Role.COMMISSIONER, "/actuator/health/readiness"));
        assertThat(expect(200, application.get(Role.ADMINISTRATOR, "/actuator/health"))
                        .json()
                        .at("/components/registers/details/parked")
                        .asInt())
                .isPositive();

        // whoever asks is told, and shown the text
        JsonNode event = event(contract, position);
        assertThat(event.get("unreadable").asString()).contains("/after/value/pounds");
        assertThat(event.get("payloadText").asString()).contains("\"pounds\":" + NUMBER);
        assertThat(event.has("payload")).isFalse();
        assertThat(expect(200, get(contract))
                        .json()
                        .at("/standing/incompleteSince")
                        .asLong())
                .isEqualTo(position);
        for (String each : List.of(
                "/history",
                "/audit-trail",
                "/changes?fromPosition=0",
                "/derivation",
                "/issues",
                "/kpi-scorecard",
                "/export")) {
            expect(200, get(contract + each));
        }

        // nothing is decided upon it
        Answer refused = amend(contract);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("record-unreadable");

        mended(contract, position, event.get("actor").asString());
    }

    private void mended(String contract, long position, String by) {
        assertThat(redact(position, by, "--field=/after/title").problems()).contains("/after/value/pounds");
        Said dry = redact(position, by, "--field=/after/value/pounds", "--dry-run");
        assertThat(dry.out()).as(dry.problems()).contains("/payload/after/value: 1E+2147483647", "Nothing was changed");
        Said done = redact(position, by, "--field=/after/value/pounds");
        assertThat(done.status()).as(done.problems()).isZero();

        JsonNode redacted = event(contract, position);
        assertThat(redacted.at("/payload/after/value").isNull()).isTrue();
        assertThat(redacted.at("/redacted/0/fields/0").asString()).isEqualTo("/payload/after/value");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> parked(contract).isMissingNode());
        JsonNode shown = expect(200, get(contract)).json();
        assertThat(shown.at("/standing").has("incompleteSince")).isFalse();
        assertThat(shown.has("value")).isFalse();

        expect(200, amend(contract));
        assertThat(expect(200, get(contract)).json().get("value").decimalValue())
                .isEqualByComparingTo("12.5");
        assertThat(expect(200, get(contract + "/derivation")).body()).contains("\"agrees\":true");
    }

    /** Nought is nought, however it was written. */
    @Test
    void aNoughtOfAnyExponentIsNought() {
        String contract = Sample.contract();
        long position = amended(contract, "0e2147483647");
        Sample.issueIn(contract);

        assertThat(parked(contract).isMissingNode()).isTrue();
        assertThat(event(contract, position).at("/payload/after/value/pounds").decimalValue())
                .isZero();
        assertThat(expect(200, get(contract)).json().get("value").decimalValue())
                .isZero();
        expect(200, amend(contract));
        assertThat(redact(position, event(contract, position).get("actor").asString(), "--field=/after/value/pounds")
                        .problems())
                .contains("Nothing was changed");
    }
}
