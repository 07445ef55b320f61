package org.contractgovernance.bench.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.PostgreSql;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged application starts with what the compose file sets, and with nothing else. */
@Execution(ExecutionMode.CONCURRENT) // beside the tests that share a database
@Timeout(300)
class ComposeIT {

    @TempDir(factory = QuickFolder.class)
    Path folder;

    @Test
    void whatTheComposeFileSetsIsAllThatTheApplicationNeeds() throws IOException, InterruptedException {
        MadeFolder.copyEmptyTo(folder.resolve("database"));
        try (PostgreSql postgres = PostgreSql.start(folder.resolve("database"));
                BenchIssuer issuer = BenchIssuer.start()) {
            Composed composed = new Composed(postgres.database(), issuer, folder);
            File log = folder.resolve("log").toFile();
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            Path.of(System.getProperty("bench.jar"))
                                    .toAbsolutePath()
                                    .toString()))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log);
            builder.environment().clear();
            builder.environment().putAll(composed.environment());
            builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
            Process application = builder.start();
            try {
                composed.awaitReady(application, log.toPath());
                assertThat(composed.asAuditor("/api/v1/contracts")).isEqualTo(200);
                // the container's folder can only be read
                assertThat(folder.toFile().list()).containsExactlyInAnyOrder("database", "notary-key", "notary", "log");
            } finally {
                application.destroy();
                application.waitFor(40, TimeUnit.SECONDS);
                application.destroyForcibly();
            }
        }
    }
}
