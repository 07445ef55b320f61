package org.contractgovernance.bench.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // beside the tests that share a database
class ApplicationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CONTRACTS = "/api/v1/contracts";

    @TempDir(factory = QuickFolder.class)
    Path folder;

    @Test
    void itRunsBesideAPostgresThatBothCanBeKilledAndComeBack() throws IOException, SQLException {
        MadeFolder.copyEmptyTo(folder.resolve("database"));
        try (PostgreSql postgres = PostgreSql.start(folder.resolve("database"));
                BenchIssuer issuer = BenchIssuer.start();
                Application application = Application.on(postgres.another("shared"), issuer, folder.resolve("one"))
                        .withJavaOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")) {
            application.start();
            application.awaitReady(PATIENCE);
            assertThat(answers(application, issuer)).isEqualTo(200);
            Cpu.Snapshot used = Cpu.now();
            assertThat(used.of(application.pid())).isPositive();
            assertThat(application.residentBytes()).isPositive();
            assertThat(used.ofTree(postgres.pid())).isGreaterThan(used.of(postgres.pid()));

            long before = postgres.pid();
            postgres.kill();
            Await.until(PATIENCE, "the loss is noticed", () -> !application.isReady());
            postgres.recover();
            assertThat(postgres.pid()).isNotEqualTo(before);
            Await.until(PATIENCE, "ready again", application::isReady);
            assertThat(answers(application, issuer)).isEqualTo(200);

            application.kill();
            assertThat(application.isReady()).isFalse();
            application.start();
            application.awaitReady(PATIENCE);
            application.stop();
            assertThat(application.isAlive()).isFalse();
        }
    }

    private static int answers(Application application, BenchIssuer issuer) {
        try (Connection connection = application.connect()) {
            return connection.send(LoadRequest.get(CONTRACTS, issuer.token(Role.AUDITOR)));
        }
    }
}
