package org.contractgovernance.bench.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Processor time that processes of this machine have used, as Linux counts it: in hundredths of a second. */
public final class Cpu {

    /** USER_HZ, which is 100 on every architecture that we run on. */
    private static final long NANOS_A_TICK = 10_000_000;

    /** The parent of the kernel's threads. */
    private static final long KERNEL = 2;

    private static final Path PROC = Path.of("/proc");

    /** HotSpot's names of the threads that compile, as far as the kernel keeps them. */
    private static final Pattern COMPILES = Pattern.compile("\\(C[12] CompilerThre");

    /**
     * One line of {@code /proc/<pid>/stat}.
     *
     * @param parent the parent's process identifier
     * @param own time of the process itself
     * @param ended time of its children that have ended, and of theirs
     */
    public record Used(long parent, Duration own, Duration ended) {

        private static final Used NONE = new Used(0, Duration.ZERO, Duration.ZERO);

        static Used read(String stat) {
            // the name before the last bracket may hold blanks and brackets of its own
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return new Used(
                    Long.parseLong(fields[1]),
                    ticks(Long.parseLong(fields[11]) + Long.parseLong(fields[12])),
                    ticks(Long.parseLong(fields[13]) + Long.parseLong(fields[14])));
        }

        /** Its own and its ended children's. */
        public Duration sum() {
            return own.plus(ended);
        }
    }

    private Cpu() {}

    private static Duration ticks(long ticks) {
        return Duration.ofNanos(ticks * NANOS_A_TICK);
    }

    /** What every process had used at one moment. */
    public static final class Snapshot {

        private final Map<Long, Used> processes = new HashMap<>();

        private Snapshot() {}

        /** What a process has used, its ended children included; nothing where it is not there. */
        public Duration of(long pid) {
            Used used = processes.get(pid);
            return used == null ? Duration.ZERO : used.sum();
        }

        /** What a process and its children have used, living and ended. */
        public Duration ofTree(long pid) {
            return processes.entrySet().stream()
                    .filter(each -> each.getKey() == pid || each.getValue().parent() == pid)
                    .map(each -> each.getValue().sum())
                    .reduce(Duration.ZERO, Duration::plus);
        }

        /** The time of the kernel's own threads, which write to disk for other processes. */
        public Duration ofKernel() {
            return ofTree(KERNEL);
        }

        /**
         * What all have used. Summed up, since the machine's own count is made of samples at every tick, and goes wrong where processes
         * wake one another thousands of times a second.
         */
        public Duration ofAll() {
            return processes.values().stream().map(Used::sum).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * What every process has used so far. All are read in one go: a process that ends between two readings would be missed in the one
     * and be its parent's in the other.
     */
    public static Snapshot now() {
        Snapshot snapshot = new Snapshot();
        processes().forEach(each -> snapshot.processes.put(each, used(each)));
        return snapshot;
    }

    /** What the hypervisor has given to others. */
    public static Duration stolen() {
        return stolen(text(PROC.resolve("stat")));
    }

    static Duration stolen(String stat) {
        return ticks(Long.parseLong(stat.lines().findFirst().orElse("").trim().split(" +", -1)[8]));
    }

    /**
     * What some threads of a process had used at one moment.
     *
     * @param used by each thread's identifier
     */
    public record Threads(Map<Long, Duration> used) {

        /** What they have used since an earlier moment; what a thread used that has ended meanwhile is not known any more. */
        public Duration since(Threads before) {
            return used.entrySet().stream()
                    .map(each -> each.getValue().minus(before.used.getOrDefault(each.getKey(), Duration.ZERO)))
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** What the threads of a JVM that compile have used so far; there are none where the process is not there. */
    public static Threads compiler(long pid) {
        Path tasks = PROC.resolve(Long.toString(pid)).resolve("task");
        Map<Long, Duration> used = new HashMap<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks, "[0-9]*")) {
            for (Path each : threads) {
                String stat = text(each.resolve("stat"));
                if (COMPILES.matcher(stat).find()) {
                    used.put(
                            Long.parseLong(each.getFileName().toString()),
                            Used.read(stat).own());
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return new Threads(Map.of()); // ended
        }
        return new Threads(used);
    }

    /** Memory that a process has in RAM, in bytes; 0 where it is not there. */
    public static long residentBytes(long pid) {
        return status(pid, "VmRSS:") * 1024;
    }

    /** Threads of the operating system that a process has; 0 where it is not there. */
    public static long threads(long pid) {
        return status(pid, "Threads:");
    }

    /** Files, sockets and the like that a process has open; 0 where it is not there. */
    public static long openFiles(long pid) {
        try (Stream<Path> open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long status(long pid, String what) {
        return text(PROC.resolve(Long.toString(pid)).resolve("status"))
                .lines()
                .filter(line -> line.startsWith(what))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    /** The living children of a process. */
    public static List<Long> children(long pid) {
        return processes().stream().filter(each -> used(each).parent() == pid).toList();
    }

    /** Whether a process has ended, and only its parent has not looked yet. */
    static boolean isZombie(long pid) {
        String stat = text(PROC.resolve(Long.toString(pid)).resolve("stat"));
        return stat.isEmpty() || stat.startsWith(") Z", stat.lastIndexOf(')'));
    }

    /** Whether we are root, as PostgreSQL does not want to be. */
    static boolean isRoot() {
        return text(PROC.resolve("self").resolve("status")).lines().anyMatch(line -> line.matches("Uid:\\s+0\\s.*"));
    }

    /** What the processor calls itself. */
    public static String model() {
        return text(PROC.resolve("cpuinfo"))
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static Used used(long pid) {
        String stat = text(PROC.resolve(Long.toString(pid)).resolve("stat"));
        return stat.isEmpty() ? Used.NONE : Used.read(stat);
    }

    private static List<Long> processes() {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            entries.forEach(each -> found.add(Long.parseLong(each.getFileName().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException("this needs Linux's /proc", e);
        }
        return found;
    }

    /** Empty where the process has just ended. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            if (file.startsWith(PROC) && file.getNameCount() > 2) {
                return ""; // ended between opening and reading
            }
            throw new UncheckedIOException(e);
        }
    }
}
