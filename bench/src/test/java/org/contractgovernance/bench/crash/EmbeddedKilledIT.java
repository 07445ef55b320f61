package org.contractgovernance.bench.crash;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The application with a PostgreSQL of its own is killed: its server is left behind, and found at the next start. */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(600)
class EmbeddedKilledIT {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    private final Random random = Form.random("embedded killed");

    @Test
    void theServerLeftBehindIsTakenOverAndNothingIsLost() {
        try (Ground ground = new Ground(this::database)) {
            Application application = ground.copy(
                            "embedded-killed",
                            new Database("", new Login("", ""), new Login("", ""), new Login("", "")))
                    .with("CONTRACT_GOVERNANCE_DATA_FOLDER", data().toString());
            application.start();
            application.awaitReady(Ground.PATIENCE);
            try (Load load = ground.load("embedded-killed", application)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    load.workFor(Form.between(random, 0, 2_500));
                    application.kill();
                    load.pause();
                    application.start();
                    Duration recovery = application.awaitReady(Ground.PATIENCE);
                    ground.examine("kill %d of the application with its own database".formatted(kill), application);
                    Summary.killed("application with its own PostgreSQL", recovery);
                }
                ground.examineAll("every kill of the application with its own database", application);
                ground.assertNothingUnexpected(application);
            } finally {
                Summary.write(ground);
                if (application.isAlive()) {
                    // with its server
                    application.stop();
                }
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Its port changes at each start. */
    private Database database() {
        try (Reader reader = Files.newBufferedReader(data().resolve("database-logins.properties"))) {
            Properties logins = new Properties();
            logins.load(reader);
            List<String> running = Files.readAllLines(data().resolve("postgres/postmaster.pid"));
            return new Database(
                    "jdbc:postgresql://127.0.0.1:%s/contract_governance".formatted(running.get(3)),
                    login(logins, "contract_governance"),
                    login(logins, "contract_governance_owner"),
                    login(logins, "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Login login(Properties logins, String user) {
        return new Login(user, logins.getProperty(user));
    }
}
