package org.contractgovernance.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.figures.Results;

/** From start to ready on existing data, and the memory of an application that nobody asks anything. */
final class Starting {

    private static final long AT_REST_NANOS = Duration.ofSeconds(6).toNanos();

    private final World world;
    private final Results results;
    private final Application application;
    private final Aggregates aggregates;

    Starting(World world, Application application) {
        this.world = world;
        this.results = world.results();
        this.application = application;
        this.aggregates = new Aggregates(world, application);
    }

    void measure() {
        RegistersView registers = new RegistersView(world, application);
        registers.awaitPosition(registers.head());
        results.add("events_at_start", (double) registers.head());
        for (int round = 1; round <= world.options().rounds(); round++) {
            results.add("stop_s", application.stop().toMillis() / 1e3);
            double seconds = world.gauge()
                            .measureOnce("start", () -> {
                                application.start();
                                return application.awaitReady(World.PATIENCE);
                            })
                            .value()
                            .toMillis()
                    / 1e3;
            results.add("start_s", seconds);
            LockSupport.parkNanos(AT_REST_NANOS);
            double megabytes = application.residentBytes() / 1e6;
            results.add("rss_mb", megabytes);
            aggregates.measureCold();
            world.tell("start: %.1f s, %.0f MB".formatted(seconds, megabytes));
        }
    }
}
