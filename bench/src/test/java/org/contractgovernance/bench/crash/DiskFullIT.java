package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.PostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The disk that PostgreSQL writes to is full, until somebody makes room. It needs to be root, to have a small disk. */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(600)
class DiskFullIT {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=250m", "tmpfs", disk.toString()) == 0,
                "no small disk can be mounted by this user");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void whoeverAsksIsToldAndWorkGoesOnOnceThereIsRoom() throws Exception {
        try (PostgreSql postgres = PostgreSql.start(disk.resolve("database"));
                Ground ground = new Ground(postgres::database)) {
            work(postgres, ground);
        }
    }

    private void work(PostgreSql postgres, Ground ground) throws IOException {
        try (Application application = ground.started("disk-full");
                Load load = ground.load("disk-full", application)) {
            load.workFor(Duration.ZERO);
            ground.sender().worst();
            ground.sender().refused();

            Path ballast = disk.resolve("ballast");
            fill(ballast);
            Patience.until(
                    "somebody is told", Ground.PATIENCE, () -> ground.sender().hasRefused());
            Patience.pause(Duration.ofSeconds(Form.LONG ? 20 : 2));
            boolean reads = !ground.sender()
                    .read(Ground.address(application), ground.tokens().commissioner(), "/api/v1/contracts")
                    .isEmpty();

            Files.delete(ballast);
            boolean goesOn = comesBack(ground);
            if (!goesOn) {
                postgres.recover();
            }
            long before = load.done();
            Duration recovery = Patience.until("work goes on", Ground.PATIENCE, () -> load.done() > before + 8);
            load.pause();
            Sender.Wait longest = ground.sender().worst();
            Summary.note(
                    "disk full: %d requests told 503, longest wait %d ms, reads %s meanwhile, PostgreSQL %s, work went on after %d ms"
                            .formatted(
                                    ground.sender().refused(),
                                    longest.time().toMillis(),
                                    reads ? "answered" : "told 503",
                                    goesOn ? "went on by itself" : "had to be started again",
                                    recovery.toMillis()));
            assertThat(longest.time()).as(longest.asked() + Form.said()).isLessThan(LONGEST_ANSWER);
            ground.examine("the disk was full", application);
            ground.examineAll("the disk was full", application);
            ground.assertNothingUnexpected(application);
        } finally {
            Summary.write(ground);
        }
    }

    /** PostgreSQL gives itself up where its log does not fit on the disk, and some of the time it cannot start again either. */
    private static boolean comesBack(Ground ground) {
        try {
            Patience.until("PostgreSQL lets somebody in", Duration.ofSeconds(10), () -> {
                try (Connection connection =
                        ground.database().connect(ground.database().superuser())) {
                    return connection.isValid(5);
                } catch (SQLException e) {
                    return false;
                }
            });
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (int size = 1 << 20; size > 0; size >>= 4) {
                fill(out, new byte[size]);
            }
        }
    }

    private static void fill(OutputStream out, byte[] piece) {
        try {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            // no room for another
        }
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
