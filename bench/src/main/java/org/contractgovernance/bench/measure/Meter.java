package org.contractgovernance.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Cpu;
import org.contractgovernance.bench.application.PostgreSql;

/** Reads who has used the machine so far. */
public final class Meter {

    private final PostgreSql postgres;
    private final List<Application> applications = new ArrayList<>();

    private record Reading(
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
        Reading before = read();
        something.run();
        return between(before, read());
    }

    private Reading read() {
        Duration jvm = applications.stream()
                .filter(Application::isAlive)
                .map(Application::cpu)
                .reduce(Duration.ZERO, Duration::plus);
        return new Reading(
                System.nanoTime(),
                jvm,
                postgres.cpu(),
                Cpu.of(ProcessHandle.current().pid()),
                Cpu.ofKernel(),
                Cpu.ofProcesses(),
                Cpu.stolen());
    }

    /** Time that the kernel's threads take belongs to nobody else: they write what was asked of them. */
    private static Spent between(Reading before, Reading after) {
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
