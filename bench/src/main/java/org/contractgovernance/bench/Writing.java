package org.contractgovernance.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.limit.Limit;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.Load.Done;
import org.contractgovernance.bench.measure.Gauge.Measured;
import org.contractgovernance.bench.measure.Spent;
import org.contractgovernance.bench.seed.Seeder;

/** Commands beside the limit: pgbench inserts and the application records, in turn, round by round. */
final class Writing {

    static final int[] CONNECTIONS = {32, 8, 1};

    private static final int HUNDRED_ROWS_CLIENTS = 8;

    /** Connections of the greatest load. */
    private static final int WARMING = 32;

    /** How long each kind of command takes its turn while warming up. */
    private static final Duration ONE_LOAD = Duration.ofSeconds(4);

    private final World world;
    private final Results results;
    private final Options options;
    private final Requests requests;
    private final BulkReturns returns;
    private final Database database;
    private final Application application;
    private final Limit limit;

    Writing(World world) {
        this.world = world;
        this.results = world.results();
        this.options = world.options();
        this.requests = new Requests(world);
        this.returns = new BulkReturns(world);
        this.database = world.database("writing");
        seed(database);
        this.application = world.application(database, "writing");
        RegistersView registers = new RegistersView(world, application);
        registers.awaitPosition(registers.head());
        this.limit = new Limit(world.database("limits"), world.folder());
        results.say("limit", limit.inserts().name());
    }

    /** Round 0 is for warming up. */
    private static String progressing(int round) {
        return "progressing-" + round;
    }

    private void seed(Database database) {
        Instant now = World.now();
        Instant twoYearsAgo = now.minus(730, ChronoUnit.DAYS);
        List<String> empty = new ArrayList<>(Requests.RAISING);
        IntStream.rangeClosed(0, options.rounds()).forEach(round -> empty.addAll(BulkReturns.contracts(round)));
        Seeder.seed(database, new Seeder.Plan(empty, twoYearsAgo, twoYearsAgo.plusSeconds(1), false, 0, 0));
        Seeder.seed(
                database,
                Seeder.Plan.open(
                        IntStream.rangeClosed(0, options.rounds())
                                .mapToObj(Writing::progressing)
                                .toList(),
                        twoYearsAgo.plusSeconds(2),
                        now));
        if (options.wants("aggregate", "start")) {
            Aggregates.seed(database, now);
        }
    }

    Database database() {
        return database;
    }

    Application application() {
        return application;
    }

    /** Uses everything that will be measured until that is steady. How the application does at first is a figure of its own. */
    void warmUp() {
        world.tell("the first use");
        Done first = load(201, requests.raising(WARMING), options.cold());
        results.add("cold_raise_issue_32_per_s", first.rate());
        results.add("cold_raise_issue_32_p99_ms", first.millis().percentile(99));
        if (options.wants("kpi_returns")) {
            for (int round = 0; round <= options.rounds(); round++) {
                returns.define(application, BulkReturns.contracts(round));
            }
            // each month can be returned once
            load(201, returns.returning(BulkReturns.contracts(0)), ONE_LOAD.multipliedBy(4));
        }
        new WarmUp(world, application).untilSteady("writing", this::everything);
        world.tell("measuring");
    }

    /** A while of each kind of command; answers the rate of all. */
    private double everything() {
        double rate = load(201, requests.raising(WARMING), ONE_LOAD).rate();
        if (options.wants("progress_issue", "aggregate")) {
            rate += load(200, requests.progressing(progressing(0), WARMING), ONE_LOAD)
                    .rate();
        }
        // how the application does with one connection
        return rate + load(201, requests.raising(1), ONE_LOAD.dividedBy(2)).rate();
    }

    /** Measures every part that is wanted, in turn. */
    void measure() {
        for (int round = 1; round <= options.rounds(); round++) {
            limit.empty();
            for (int connections : CONNECTIONS) {
                if (options.wants("raise_issue", "progress_issue")) {
                    insert(connections);
                }
                if (options.wants("raise_issue")) {
                    raised("raise_issue_" + connections, connections);
                }
                if (options.wants("progress_issue")) {
                    took("progress_issue_" + connections, 200, requests.progressing(progressing(round), connections));
                }
            }
            if (options.wants("kpi_returns")) {
                bulk(round);
            }
        }
        for (int connections : CONNECTIONS) {
            for (String what : List.of("raise_issue_", "progress_issue_")) {
                results.ratio(
                        what + connections, what + connections + "_per_s", "limit_insert_" + connections + "_per_s");
            }
        }
        results.ratio("kpi_returns_1000", "kpi_returns_1000_per_s", "limit_insert_100_rows_per_s");
        results.add("rss_load_mb", application.residentBytes() / 1e6);
    }

    private void insert(int clients) {
        Measured<Double> rate = world.gauge()
                .measure("limit_insert_" + clients, () -> limit.inserts().oneRow(clients, options.window()));
        results.add("limit_insert_%d_per_s".formatted(clients), rate.value());
        cpu("limit_insert_" + clients, rate.spent(), rate.value() * rate.spent().seconds());
        world.tell("limit_insert_%d: %.0f/s".formatted(clients, rate.value()));
    }

    /** Measures how issues are raised on so many connections, under this name. */
    void raised(String name, int connections) {
        took(name, 201, requests.raising(connections));
    }

    private void took(String name, int expected, List<Asker> askers) {
        Measured<Done> done = world.gauge().measure(name, () -> load(expected, askers, options.window()));
        results.add(name + "_per_s", done.value().rate());
        results.add(name + "_p50_ms", done.value().millis().median());
        results.add(name + "_p99_ms", done.value().millis().percentile(99));
        cpu(name, done.spent(), (double) done.value().requests());
        world.tell("%s: %.0f/s".formatted(name, done.value().rate()));
    }

    private void cpu(String name, Spent spent, double requests) {
        results.add("cpu_jvm_us_" + name, spent.jvm() * 1e6 / requests);
        results.add("cpu_postgres_us_" + name, spent.postgres() * 1e6 / requests);
        results.add("cpu_driver_us_" + name, spent.driver() * 1e6 / requests);
    }

    private void bulk(int round) {
        Measured<Double> rows = world.gauge()
                .measure(
                        "limit_insert_100_rows",
                        () -> limit.inserts().hundredRows(HUNDRED_ROWS_CLIENTS, options.window()));
        results.add("limit_insert_100_rows_per_s", rows.value());
        world.tell("limit_insert_100_rows: %.0f/s".formatted(rows.value()));
        List<Asker> askers = returns.returning(BulkReturns.contracts(round));
        Measured<Done> done = world.gauge().measureOnce("kpi_returns_1000", () -> load(201, askers, options.window()));
        double rate = BulkReturns.ROWS * done.value().rate();
        results.add("kpi_returns_1000_per_s", rate);
        results.add("kpi_returns_1000_p50_ms", done.value().millis().median());
        cpu("kpi_return", done.spent(), BulkReturns.ROWS * (double) done.value().requests());
        world.tell("kpi_returns_1000: %.0f/s".formatted(rate));
        Measured<Double> upserts = world.gauge().measure("limit_upserts", () -> limit.upserts(Duration.ofSeconds(2)));
        results.add("limit_upserts_per_s", upserts.value());
    }

    private Done load(int expected, List<Asker> askers, Duration time) {
        return new Load(application.port(), expected).run(askers, time);
    }
}
