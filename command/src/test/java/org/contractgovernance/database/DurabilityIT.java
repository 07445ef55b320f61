package org.contractgovernance.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DurabilityIT {

    private static TestDatabase database;

    @BeforeAll
    static void anEventIsOnRecord() {
        database = TestDatabase.create();
        database.as(database.application()).sql("""
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence,
                                                       name, revision, payload, metadata)
                        VALUES (1, now(), gen_random_uuid(), 'Test', 'test:1', 0, 'Tested', 1, '{}', '{"contract": "c"}')
                        """).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsCommittedIsOnDisk(String setting) {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void theServerIsReachedOnTheLoopbackOnlyAndByPassword() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
        assertThat(database.as(database.superuser())
                        .sql("SELECT DISTINCT auth_method FROM pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
        assertThatThrownBy(
                        () -> database.connect(new Login(database.application().user(), "guessed")))
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_store.event SET name = 'Forged'",
                "UPDATE event_store.event SET name = 'Forged' WHERE false",
                "DELETE FROM event_store.event",
                "TRUNCATE event_store.event"
            })
    void nobodyChangesWhatWasRecorded(String change) {
        for (Login each : List.of(database.application(), database.owner(), database.superuser())) {
            JdbcClient client = database.as(each);
            assertThatThrownBy(() -> client.sql(change).update())
                    .as(each.user())
                    .satisfies(refusal -> assertThat(refusal.getCause().getMessage())
                            .containsAnyOf("permission denied", "events are never changed"));
        }
        assertThat(database.as(database.application())
                        .sql("SELECT name FROM event_store.event")
                        .query(String.class)
                        .list())
                .containsExactly("Tested");
    }

    @Test
    void notEvenInASessionThatClaimsToReplicate() throws Exception {
        try (var connection = database.connect(database.superuser(), "-c session_replication_role=replica");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM event_store.event"))
                    .hasMessageContaining("events are never changed");
        }
    }

    @Test
    void theApplicationsRoleIsAccepted() {
        new StoreRights(database.as(database.application())).check();
    }

    @Test
    void aRoleThatOwnsTheTableOrIsSuperuserIsRefused() {
        StoreRights asOwner = new StoreRights(database.as(database.owner()));
        StoreRights asSuperuser = new StoreRights(database.as(database.superuser()));
        assertThatThrownBy(asOwner::check)
                .hasMessageContaining("owns the table")
                .hasMessageContaining("may update it");
        assertThatThrownBy(asSuperuser::check).hasMessageContaining("is a superuser");
    }

    @Test
    void aDatabaseThatConfirmsBeforeItHasWrittenIsRefused() {
        TestDatabase hasty = TestDatabase.create();
        hasty.as(hasty.superuser())
                .sql("ALTER DATABASE %s SET synchronous_commit = off"
                        .formatted(hasty.url().replaceAll(".*/", "")))
                .update();

        assertThatThrownBy(() -> new StoreRights(hasty.as(hasty.application())).check())
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void aServerThatDoesNotWriteThroughIsRefused() throws Exception {
        // zonky's own settings, which are for tests
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder().start()) {
            StoreRights check = new StoreRights(JdbcClient.create(careless.getPostgresDatabase()));
            assertThatThrownBy(check::requireDurable).hasMessageContaining("Set fsync, synchronous_commit to on");
        }
    }

    private static String show(String setting) {
        return database.as(database.superuser())
                .sql("SHOW " + setting)
                .query(String.class)
                .single();
    }
}
