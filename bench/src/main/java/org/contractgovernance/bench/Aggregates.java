package org.contractgovernance.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.figures.Sample;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.seed.Seeder;

/** A command on an issue with a long history beside one on an issue with a short one, on one connection, in turn. */
final class Aggregates {

    private static final String LONG = "long-history-1";
    private static final String SHORT = "short-history-1";
    private static final int ISSUES = 2;
    private static final int LONG_HISTORY = 10_000;
    private static final int COMMANDS = 150;

    private final World world;
    private final Results results;
    private final Application application;
    private final Requests requests;

    Aggregates(World world, Application application) {
        this.world = world;
        this.results = world.results();
        this.application = application;
        this.requests = new Requests(world);
    }

    static void seed(Database database, Instant now) {
        Seeder.seed(
                database,
                new Seeder.Plan(List.of(LONG), now.plusMillis(1), now.plusMillis(2), false, ISSUES, LONG_HISTORY));
        Seeder.seed(
                database,
                new Seeder.Plan(List.of(SHORT), now.plusMillis(3), now.plusMillis(4), false, ISSUES, Seeder.EVENTS));
    }

    /** The first command ever, and many more. */
    void measure() {
        try (Connection connection = application.connect()) {
            LoadRequest longOne = requests.progress(LONG, 1);
            LoadRequest shortOne = requests.progress(SHORT, 1);
            millis(connection, shortOne);
            results.add("aggregate_10000_first_ms", millis(connection, longOne));
            for (int round = 1; round <= world.options().rounds(); round++) {
                Both both = world.gauge()
                        .measure("aggregate", () -> alternate(connection, longOne, shortOne))
                        .value();
                results.add("aggregate_10000_ms", both.longOnes().median());
                results.add("aggregate_10_ms", both.shortOnes().median());
            }
        }
        results.ratio("aggregate_10000", "aggregate_10000_ms", "aggregate_10_ms");
        world.tell("aggregate_10000: %.2f"
                .formatted(results.median("aggregate_10000").orElse(0.0)));
    }

    private record Both(Sample longOnes, Sample shortOnes) {}

    private Both alternate(Connection connection, LoadRequest longOne, LoadRequest shortOne) {
        List<Double> longs = new ArrayList<>();
        List<Double> shorts = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            longs.add(millis(connection, longOne));
            shorts.add(millis(connection, shortOne));
        }
        return new Both(Sample.of(longs), Sample.of(shorts));
    }

    /** The first commands after a start: no aggregate is in memory, and only stored snapshots help. */
    void measureCold() {
        try (Connection connection = application.connect()) {
            millis(connection, requests.progress(SHORT, 2));
            results.add("aggregate_10_cold_ms", millis(connection, requests.progress(SHORT, 1)));
            results.add("aggregate_10000_cold_ms", millis(connection, requests.progress(LONG, 1)));
        }
    }

    private double millis(Connection connection, LoadRequest request) {
        byte[] bytes = request.with(world.key());
        long begun = System.nanoTime();
        int status = connection.send(bytes);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (status != 200) {
            throw new IllegalStateException("%d: %s".formatted(status, connection.body()));
        }
        return millis;
    }
}
