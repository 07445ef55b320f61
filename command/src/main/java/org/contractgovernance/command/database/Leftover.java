package org.contractgovernance.command.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that a killed application left running on its folder. */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    private Leftover() {}

    /**
     * Stops the server of this folder, where one still runs. Called while the data folder is held, so that no living
     * application uses it.
     */
    static void stop(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty() || !process.get().isAlive()) {
            return; // PostgreSQL itself sees that the file is stale, and looks for orphans of its own
        }
        if (isPostgres(process.get())) {
            log.info("stopping the database server that an earlier run left on {}", database);
            stop(process.get());
        } else {
            // the number now belongs to something else, which would keep PostgreSQL from starting
            Files.delete(pidFile);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command()
                .or(info::commandLine)
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** Fast shutdown: clients are cut off, what was committed stays. */
    private static void stop(ProcessHandle process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start();
        }
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the left database server was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "the database server left by an earlier run, process %d, does not stop".formatted(process.pid()),
                    e);
        }
    }
}
