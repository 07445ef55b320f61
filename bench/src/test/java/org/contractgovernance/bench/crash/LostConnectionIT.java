package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.contractgovernance.bench.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** PostgreSQL runs, and the application cannot reach it: connections are ended, cut off, or go silent. */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(600)
class LostConnectionIT {

    /** How long anybody waits for an answer where connections are refused. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    /** Where nobody is told that a connection is lost, what is under way waits until it is given up. */
    private static final Duration LONGEST_ANSWER_OUT_OF_SILENCE = Duration.ofSeconds(35);

    private final Ground ground = Ground.shared();

    @Test
    void whoeverAsksIsToldSoonAndWorkGoesOnByItself() throws Exception {
        try (Line line = new Line(Ground.postgres().port());
                Application application = ground.copy("connection-lost", line.to(ground.database()))) {
            application.start();
            application.awaitReady(Ground.PATIENCE);
            try (Load load = ground.load("lost-connection", application)) {
                during(
                        "connections were ended",
                        application,
                        load,
                        LONGEST_ANSWER,
                        () -> endConnections(Form.LONG ? 50 : 15));
                during("connections were cut", application, load, LONGEST_ANSWER, () -> {
                    line.cut();
                    awaitRefusals();
                    Patience.pause(Duration.ofSeconds(Form.LONG ? 15 : 1));
                    line.open();
                });
                if (Form.LONG) {
                    during("connections went silent", application, load, LONGEST_ANSWER_OUT_OF_SILENCE, () -> {
                        line.silence();
                        awaitRefusals();
                        Patience.pause(Duration.ofSeconds(15));
                        line.open();
                    });
                }
                ground.examineAll("connections were lost", application);
            }
            ground.assertNothingUnexpected(application);
        } finally {
            Summary.write(ground);
        }
    }

    private interface Harm {
        void come() throws SQLException, IOException;
    }

    private void during(String what, Application application, Load load, Duration longestAnswer, Harm harm)
            throws SQLException, IOException {
        load.workFor(Duration.ZERO);
        ground.sender().worst();
        ground.sender().refused();
        harm.come();
        long before = load.done();
        Duration recovery = Patience.until("work goes on", Ground.PATIENCE, () -> load.done() > before + 8);
        load.pause();
        Sender.Wait longest = ground.sender().worst();
        Summary.note("%s: %d requests told 503, longest wait %d ms, work went on after %d ms"
                .formatted(what, ground.sender().refused(), longest.time().toMillis(), recovery.toMillis()));
        assertThat(longest.time())
                .as("%s, %s. %s", longest.asked(), what, Form.said())
                .isLessThan(longestAnswer);
        ground.examine(what, application);
    }

    private void awaitRefusals() {
        Patience.until(
                "somebody is told", Ground.PATIENCE, () -> ground.sender().hasRefused());
    }

    private void endConnections(int times) throws SQLException {
        try (Connection connection = ground.database().connect(ground.database().superuser());
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                statement.execute("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                         WHERE datname = current_database() AND pid <> pg_backend_pid()
                        """);
                Patience.pause(Duration.ofMillis(200));
            }
        }
    }
}
