package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The nightly check, and one that another copy of the application was at when it was killed. */
class RecordCheckedByTheClockIT {

    private static final String CHECK = "/api/v1/registers/check";
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Running application = Running.application();
    private final JdbcClient database = application.superuser();

    private JsonNode made() {
        return expect(200, application.get(Role.AUDITOR, CHECK)).json();
    }

    private JsonNode last(String what) {
        return Awaitility.await(what)
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        this::made,
                        made -> made.at("/last/check").asString("").startsWith(what)
                                && made.at("/last/phase").asString("").equals("ended"))
                .get("last");
    }

    @Test
    void theCheckOfAKilledCopyIsMadeByAnotherAndTheNightlyOneComesByTheClock() {
        String reference = Sample.contract().substring("/api/v1/contracts/".length());
        String name = "of a killed copy " + UUID.randomUUID();
        String task = """
                %s
                2026-11-24T02:30:00Z
                false
                %s
                request-1
                %s""".formatted(name, somebody(), reference);
        Awaitility.await()
                .atMost(LONG)
                .until(() -> database.sql("""
                INSERT INTO audit.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by, last_heartbeat,
                                                   version)
                VALUES ('record-check', 'one at a time', :task, now(), true, 'another copy', now(), 2) ON CONFLICT DO NOTHING
                """)
                                .param("task", task.getBytes(StandardCharsets.UTF_8))
                                .update()
                        == 1);
        database.sql(
                        "INSERT INTO audit.record_check (name, asked_at, nightly, phase) VALUES (:name, now(), false, 'leaves')")
                .param("name", name)
                .update();

        // it is at work yet, as far as anybody can tell
        assertThat(made().at("/underWay/check").asString("")).isEqualTo(name);
        Answer second = application.post(Role.ADMINISTRATOR, CHECK, "{\"contracts\": [\"" + reference + "\"]}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("check-under-way");

        database.sql(
                        "UPDATE audit.scheduled_tasks SET last_heartbeat = now() - interval '10 minutes' WHERE picked_by = 'another copy'")
                .update();
        JsonNode taken = last(name);
        assertThat(taken.get("nightly").asBoolean()).isFalse();
        assertThat(taken.at("/report/contracts/0/contract").asString()).isEqualTo(reference);
        assertThat(made().has("underWay")).isFalse();

        assertThat(database.sql(
                                "UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name = 'nightly-record-check' AND NOT picked")
                        .update())
                .isOne();
        JsonNode nightly = last("nightly ");
        assertThat(nightly.get("nightly").asBoolean()).isTrue();
        assertThat(nightly.at("/report/contracts").findValuesAsString("contract"))
                .contains(reference);
        assertThat(database.sql(
                                "SELECT execution_time > now() FROM audit.scheduled_tasks WHERE task_name = 'nightly-record-check'")
                        .query(Boolean.class)
                        .single())
                .as("and again tomorrow")
                .isTrue();
    }

    private String somebody() {
        return database.sql("SELECT person_id FROM people.person LIMIT 1")
                .query(String.class)
                .single();
    }
}
