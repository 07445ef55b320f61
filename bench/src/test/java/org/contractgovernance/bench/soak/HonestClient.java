package org.contractgovernance.bench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.load.LostConnection;

/** One client that works as people do: it looks at lists, reads an entry, raises an issue, exports now and then, and looks whether all is well. */
final class HonestClient implements AutoCloseable {

    private static final Duration THINKS = Duration.ofMillis(100);
    private static final int EXPORTS_EVERY = 100;

    private final Application application;
    private final List<Step> steps;
    private final Step export;
    private final List<String> faults = new ArrayList<>();
    private final Thread thread;
    private long[] nanos = new long[1_024];
    private int answers;
    private long longestExport;
    private int exports;
    private volatile boolean over;

    /** What it asks, and what the answer has to be. */
    private record Step(String what, Supplier<byte[]> request, int status) {}

    HonestClient(Application application, String commissioner, String auditor, String contract) {
        this.application = application;
        this.steps = List.of(
                new Step("list", () -> LoadRequest.get(contract + "/issues?limit=5", commissioner), 200),
                new Step("entry", () -> LoadRequest.get(contract, commissioner), 200),
                new Step("trail", () -> LoadRequest.get(contract + "/audit-trail?limit=5", commissioner), 200),
                new Step("history", () -> LoadRequest.get(contract + "/history?limit=5", commissioner), 200),
                new Step(
                        "raise",
                        () -> LoadRequest.post(contract + "/issues", commissioner, Soak.ISSUE.formatted("Honest")),
                        201),
                new Step("readiness", () -> LoadRequest.get("/actuator/health/readiness", null), 200));
        this.export = new Step("export", () -> LoadRequest.get(contract + "/export", auditor), 200);
        this.thread = Thread.ofPlatform().name("honest").start(this::work);
    }

    private void work() {
        for (int round = 0; !over; round++) {
            for (Step each : steps) {
                long took = ask(each);
                synchronized (this) {
                    if (answers == nanos.length) {
                        nanos = Arrays.copyOf(nanos, answers * 2);
                    }
                    nanos[answers++] = took;
                }
                LockSupport.parkNanos(THINKS.toNanos());
            }
            if (round % EXPORTS_EVERY == 0) {
                longestExport = Math.max(longestExport, ask(export));
                exports++;
            }
        }
    }

    /** On a connection of its own each time, as many a tool does: it has to be let in each time. */
    private long ask(Step step) {
        long began = System.nanoTime();
        try (Connection connection = application.connect()) {
            int status = connection.send(step.request().get());
            if (status != step.status()) {
                fault("%s answered %d: %s".formatted(step.what(), status, connection.body()));
            }
        } catch (LostConnection e) {
            fault("%s was not answered: %s".formatted(step.what(), e.getMessage()));
        }
        return System.nanoTime() - began;
    }

    private synchronized void fault(String what) {
        faults.add(what);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized int answers() {
        return answers;
    }

    /** Within how many milliseconds such a part of the answers came. */
    synchronized long millis(double part) {
        long[] sorted = Arrays.copyOf(nanos, answers);
        Arrays.sort(sorted);
        return answers == 0 ? 0 : sorted[(int) Math.min(answers - 1L, (long) (answers * part))] / 1_000_000;
    }

    /** How it got on, on a line. */
    String told() {
        return "answers %d, p50 %d ms, p99 %d ms, longest %d ms; exports %d, longest %d ms; faults %d"
                .formatted(
                        answers(),
                        millis(0.5),
                        millis(0.99),
                        millis(1),
                        exports,
                        longestExport / 1_000_000,
                        faults().size());
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
