package org.contractgovernance.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Cpu;
import org.contractgovernance.bench.application.PostgreSql;

/** Reads who has used the machine so far. */
public final class Meter {

    /** The time of an ended process counts for its parent; a process ends a little after its caller has the answer. */
    private static final long TO_END_NANOS = Duration.ofMillis(20).toNanos();

    private final PostgreSql postgres;
    private final List<Application> applications = new ArrayList<>();

    private record MeterReading(
            long nanos,
            Duration jvm,
            Duration postgres,
            Duration driver,
            Duration kernel,
            Duration processes,
            Duration stolen) {}

    public Meter(PostgreSql postgres) {
        this.postgres = postgres;
    }

    /** Counts this application as ours too. */
    public void add(Application application) {
        applications.add(application);
    }

    /** Does something and says who used the machine meanwhile. */
    public Spent during(Runnable something) {
        MeterReading before = read(System.nanoTime());
        something.run();
        long ended = System.nanoTime();
        LockSupport.parkNanos(TO_END_NANOS);
        return between(before, read(ended));
    }

    private MeterReading read(long nanos) {
        Cpu.Snapshot used = Cpu.now();
        return new MeterReading(
                nanos,
                applications.stream()
                        .filter(Application::isAlive)
                        .map(each -> used.of(each.pid()))
                        .reduce(Duration.ZERO, Duration::plus),
                used.ofTree(postgres.pid()),
                used.of(ProcessHandle.current().pid()),
                used.ofKernel(),
                used.ofAll(),
                Cpu.stolen());
    }

    /** Time that the kernel's threads take belongs to nobody else: they write what was asked of them. */
    private static Spent between(MeterReading before, MeterReading after) {
        double jvm = seconds(before.jvm, after.jvm);
        double postgres = seconds(before.postgres, after.postgres);
        double driver = seconds(before.driver, after.driver);
        double ours = jvm + postgres + driver + seconds(before.kernel, after.kernel);
        return new Spent(
                (after.nanos - before.nanos) / 1e9,
                jvm,
                postgres,
                driver,
                Math.max(0, seconds(before.processes, after.processes) - ours),
                seconds(before.stolen, after.stolen));
    }

    private static double seconds(Duration from, Duration to) {
        return to.minus(from).toNanos() / 1e9;
    }
}
