package org.contractgovernance.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that a killed application left running on its folder. Whose a process is, its working folder says, which is
 * the data folder for all processes of a server, and never a number in a file alone: numbers are used again, and folders are copied
 * with all files that are in them.
 */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    private static final Path PROC = Path.of("/proc");
    private static final Duration TO_STOP = Duration.ofMinutes(1);
    private static final long LOOK_EVERY_MILLIS = 50;

    private Leftover() {}

    /**
     * Stops the server of this folder, where one still runs. Called while the data folder is held, so that no living
     * application uses it.
     *
     * @throws UnusableDatabase where the file that names the server's process is damaged, or names one that may be the folder's
     */
    static void stop(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        Long named = Files.exists(pidFile) ? number(pidFile) : null;
        if (!Files.isDirectory(PROC.resolve("self"))) {
            stopNamed(named, pidFile, database);
            return;
        }
        Set<Long> running = processesOf(database);
        if (!running.isEmpty()) {
            log.info("stopping the database server that an earlier run left on {}", database);
            stop(running, database);
        }
        if (named != null && !running.contains(named)) {
            belongsToAnother(named, pidFile);
        }
    }

    /** The process that the file names. A crash on a full disk leaves it empty or full of NUL, and PostgreSQL then never starts. */
    private static Long number(Path pidFile) throws IOException {
        String first = new String(Files.readAllBytes(pidFile), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        if (!first.matches("[1-9][0-9]{0,9}")) {
            throw new UnusableDatabase(
                    "%s does not say which process it is about, as after a crash on a full disk".formatted(pidFile),
                    "Make sure that no postgres runs on %s and that the disk has room, delete that one file, and start again."
                            .formatted(pidFile.getParent()));
        }
        return Long.valueOf(first);
    }

    /** The number now belongs to something else, which would keep PostgreSQL from starting; where to nothing, it sees that itself. */
    private static void belongsToAnother(long named, Path pidFile) throws IOException {
        if (ProcessHandle.of(named).filter(ProcessHandle::isAlive).isPresent()) {
            Files.deleteIfExists(pidFile);
        }
    }

    /** Every process of the machine that works in this folder and is PostgreSQL, as far as the machine lets us see. */
    private static Set<Long> processesOf(Path database) {
        return ProcessHandle.allProcesses()
                .filter(each -> worksIn(each, database) && isPostgres(each))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    private static boolean worksIn(ProcessHandle process, Path database) {
        try {
            return Files.isSameFile(PROC.resolve(Long.toString(process.pid())).resolve("cwd"), database);
        } catch (IOException | SecurityException e) {
            return false; // ended, or somebody else's, who could not open our folder
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command()
                .or(info::commandLine)
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /**
     * Fast shutdown: clients are cut off, what was committed stays. Told to those that no other of them has started: the server, or, where
     * that was killed alone, what it left, which ends its statement and then, without its server, itself.
     */
    private static void stop(Set<Long> running, Path database) throws IOException {
        Set<Long> first = new HashSet<>(running);
        first.removeIf(each -> ProcessHandle.of(each)
                .flatMap(ProcessHandle::parent)
                .filter(parent -> running.contains(parent.pid()))
                .isPresent());
        for (long each : first) {
            interrupt(each);
        }
        await(database);
    }

    private static void await(Path database) throws IOException {
        long deadline = System.nanoTime() + TO_STOP.toNanos();
        Set<Long> left = processesOf(database);
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the database server left by an earlier run on %s, process %s, does not stop"
                        .formatted(database, left));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the left database server was stopping", e);
            }
            left = processesOf(database);
        }
    }

    /** Where processes' folders cannot be seen: the process that the file names, if it says itself that it is the folder's. */
    private static void stopNamed(@Nullable Long named, Path pidFile, Path database) throws IOException {
        Optional<ProcessHandle> process =
                Optional.ofNullable(named).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        ProcessHandle found = process.get();
        String[] words = found.info().arguments().orElse(new String[0]);
        Path folder = folderIn(List.of(words));
        if (folder != null && Files.exists(folder) && Files.isSameFile(folder, database)) {
            log.info("stopping the database server that an earlier run left on {}", database);
            interrupt(found.pid());
            if (!gone(found)) {
                throw new IOException(
                        "the database server left by an earlier run, process %d, does not stop".formatted(found.pid()));
            }
        } else if (folder == null && isPostgres(found)) {
            throw new UnusableDatabase(
                    "%s names process %d, a postgres, and this machine does not say which folder that one serves"
                            .formatted(pidFile, found.pid()),
                    "Stop that process if it serves %s, else delete that one file; then start again."
                            .formatted(database));
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    private static @Nullable Path folderIn(List<String> words) {
        int given = words.indexOf("-D");
        return given < 0 || given + 1 == words.size() ? null : Path.of(words.get(given + 1));
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(TO_STOP.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private static void interrupt(long process) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process))
                    .inheritIO()
                    .start();
        }
    }
}
