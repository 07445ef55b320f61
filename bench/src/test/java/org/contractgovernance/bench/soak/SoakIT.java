package org.contractgovernance.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Await;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.PostgreSql;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * For as long as {@code -Dsoak.minutes} says, three hundred connections of one client are slow, greedy or gone, while another client works.
 * That one is answered; and when all have gone, nothing of theirs is left.
 */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "[0-9.]+", disabledReason = "it takes long: -Psoak")
class SoakIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);

    /** Whoever is honest is answered within it, 99 times in 100; one more in a hundred may meet the collector, or a slow disk. */
    private static final Duration HONEST = Duration.ofSeconds(2);

    /** Beside what was open at first: connections of the application's own that have been opened since. */
    private static final int FILES_MORE = 60;

    private static final int THREADS_MORE = 30;

    /** What the heap may have, what lies beside it included. */
    private static final int MOST_MEGABYTES = 1_100;

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whoIsHonestIsAnsweredAndNothingIsLeftOfTheOthers() throws IOException {
        Duration lasts = Duration.ofMillis((long) (Double.parseDouble(System.getProperty("soak.minutes")) * 60_000));
        Path logs = Path.of("target", "soak").toAbsolutePath();
        Files.createDirectories(logs);
        Files.deleteIfExists(logs.resolve("application.log"));
        try (PostgreSql postgres = PostgreSql.start(folder.resolve("database"));
                BenchIssuer issuer = BenchIssuer.start();
                Application application = Application.on(postgres.database(), issuer, logs)
                        .withJavaOptions("-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")) {
            application.start();
            application.awaitReady(PATIENCE);
            String administrator = issuer.token(Role.ADMINISTRATOR, "administrator", "monitor");
            String commissioner = issuer.token(Role.COMMISSIONER, "commissioner", "honest");
            String auditor = issuer.token(Role.AUDITOR, "auditor", "auditors");
            String contract = Soak.contract(application, administrator, commissioner);
            Looks before = Looks.at(application, administrator);
            say("before: %s".formatted(before));

            HonestClient honest = new HonestClient(application, commissioner, auditor, contract);
            BadClients bad = new BadClients(application, issuer.token(Role.COMMISSIONER, "greedy", "greedy"), contract);
            try (honest;
                    bad) {
                bad.begin();
                watch(application, administrator, honest, bad, lasts);
            }
            say("honest: %s".formatted(honest.told()));
            Await.until(
                    PATIENCE,
                    Duration.ofSeconds(1),
                    "every place is free",
                    () -> Looks.at(application, administrator).isAtRest());
            Await.until(
                    PATIENCE,
                    Duration.ofSeconds(1),
                    "files are closed",
                    () -> Looks.at(application, administrator).files() <= before.files() + FILES_MORE);
            Looks after = Looks.at(application, administrator);
            say("after: %s".formatted(after));
            Files.write(Path.of("target", "soak.txt"), told);

            assertThat(honest.faults()).isEmpty();
            assertThat(honest.millis(0.99)).as(honest.told()).isLessThan(HONEST.toMillis());
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + THREADS_MORE);
            assertThat(after.residentMegabytes()).isLessThan(MOST_MEGABYTES);
            assertThat(Files.readAllLines(application.log()))
                    .noneMatch(line -> line.contains("Unexpected") || line.contains("nobody thought of"));
        }
    }

    private void watch(
            Application application, String administrator, HonestClient honest, BadClients bad, Duration lasts) {
        long end = System.nanoTime() + lasts.toNanos();
        long began = System.nanoTime();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(Math.min(LOOKS_EVERY.toNanos(), end - System.nanoTime()));
            say("%d s: %s; %d bad connections begun by %d clients; honest: %s"
                    .formatted(
                            Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                            Looks.at(application, administrator),
                            bad.began(),
                            bad.size(),
                            honest.told()));
        }
    }

    private void say(String what) {
        told.add(what);
        System.out.println(what);
    }
}
