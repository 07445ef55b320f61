package org.contractgovernance.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.limit.Limit;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.Load.Done;
import org.contractgovernance.bench.measure.Gauge.Measured;
import org.contractgovernance.bench.seed.Seeder;

/**
 * Registers of a small store and of a large one: read now and as known a year ago, and rebuilt. The small store has one
 * contract (10 thousand events), the large one a hundred like it (1 million), each over two years.
 */
final class ReadingBench {

    private static final int FIRST_PART = 30;
    private static final int ALL = 100;
    private static final String NOW = "";
    private static final Duration ONE_SLICE = Duration.ofSeconds(8);

    private final World world;
    private final Results results;
    private final Options options;
    private final Requests requests;
    private final Instant now = World.now();
    private final Instant twoYearsAgo = now.minus(730, ChronoUnit.DAYS);
    private final Instant afterFirstPart = twoYearsAgo.plus(730 * FIRST_PART / ALL, ChronoUnit.DAYS);
    private final List<String> contracts = World.names("large", ALL);

    ReadingBench(World world) {
        this.world = world;
        this.results = world.results();
        this.options = world.options();
        this.requests = new Requests(world);
    }

    void measure() {
        Database largeStore = world.database("large");
        Application large = world.application(largeStore, "large");
        seed(largeStore, contracts.subList(0, FIRST_PART), twoYearsAgo, afterFirstPart);
        RegistersView registers = new RegistersView(world, large);
        build(registers, "build_300k_per_s");
        if (options.wants("replay")) {
            replay(largeStore, large, registers, "replay_300k");
        }
        if (options.wants("register") || options.isLong()) {
            seed(largeStore, contracts.subList(FIRST_PART, ALL), afterFirstPart, now);
            build(registers, "build_1m_per_s");
            if (options.wants("replay") && (options.isLong() || !options.only().isEmpty())) {
                replay(largeStore, large, registers, "replay_1m");
            }
        }
        if (options.wants("register")) {
            read(large);
        }
    }

    private void seed(Database store, List<String> some, Instant from, Instant to) {
        long events = Seeder.seed(store, Seeder.Plan.usual(some, from, to));
        world.tell("%,d events seeded".formatted(events));
    }

    /** The application takes in what was seeded beside it. */
    private void build(RegistersView registers, String name) {
        long head = registers.head();
        long from = registers.position();
        double seconds = registers.awaitPosition(head).toNanos() / 1e9;
        results.add(name, (head - from) / seconds);
        world.tell("registers built: %,.0f events/s".formatted((head - from) / seconds));
    }

    private void replay(Database store, Application application, RegistersView registers, String name) {
        long events = registers.head();
        double copied = copyOut(store);
        List<Double> worst = new ArrayList<>();
        Measured<Double> seconds = world.gauge().measureOnce(name, () -> {
            try (Background readers =
                    new Background(application, requests.reading(contracts.subList(0, FIRST_PART), ""))) {
                double took = registers.replay().toNanos() / 1e9;
                readers.stop();
                worst.add(readers.millis().greatest());
                results.add(name + "_p99_read_ms", readers.millis().percentile(99));
                return took;
            }
        });
        double rate = events / seconds.value();
        results.add(name + "_s", seconds.value());
        results.add(name + "_per_s", rate);
        results.add(name + "_worst_read_ms", worst.getFirst());
        results.add("cpu_jvm_us_" + name, seconds.spent().jvm() * 1e6 / events);
        results.add("cpu_postgres_us_" + name, seconds.spent().postgres() * 1e6 / events);
        double limit = (copied + copyOut(store)) / 2;
        results.add("limit_copy_out_per_s", limit);
        results.add("replay", rate / limit);
        results.write(options.json());
        world.tell("%s: %,.0f events/s in %.1f s, COPY out %,.0f/s, worst read %.0f ms"
                .formatted(name, rate, seconds.value(), limit, worst.getFirst()));
    }

    private double copyOut(Database store) {
        return world.gauge()
                .measure("limit_copy_out", () -> Limit.copyOut(store))
                .value();
    }

    private void read(Application large) {
        Database smallStore = world.database("small");
        seed(smallStore, World.names("small", 1), twoYearsAgo, now);
        Application small = world.application(smallStore, "small");
        RegistersView registers = new RegistersView(world, small);
        registers.awaitPosition(registers.head());
        String aYearAgo = "?knownAt=" + now.minus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        // of the contracts that were in their second half a year ago: there is something else to see then than now
        List<String> later = contracts.subList(FIRST_PART, ALL);
        Map<String, MeasuredPlace> places = new LinkedHashMap<>();
        places.put("issues_log_10k", new MeasuredPlace(small, requests.reading(World.names("small", 1), NOW)));
        places.put("issues_log_1m", new MeasuredPlace(large, requests.reading(later, NOW)));
        places.put(
                "issues_log_10k_year_ago",
                new MeasuredPlace(small, requests.reading(World.names("small", 1), aYearAgo)));
        places.put("issues_log_1m_year_ago", new MeasuredPlace(large, requests.reading(later, aYearAgo)));
        new WarmUp(world, small, large).untilSteady("reading", () -> atOnce(places));
        for (int round = 1; round <= options.rounds(); round++) {
            places.forEach((name, place) -> {
                Measured<Done> done = world.gauge()
                        .measure(name, () -> place.read(options.window().dividedBy(2)));
                results.add(name + "_ms", done.value().millis().median());
                results.add(name + "_p99_ms", done.value().millis().percentile(99));
                results.add(
                        "cpu_jvm_us_" + name,
                        done.spent().jvm() * 1e6 / done.value().requests());
                results.add(
                        "cpu_postgres_us_" + name,
                        done.spent().postgres() * 1e6 / done.value().requests());
            });
        }
        results.ratio("register_1m", "issues_log_1m_ms", "issues_log_10k_ms");
        results.ratio("known_at", "issues_log_1m_year_ago_ms", "issues_log_1m_ms");
        results.ratio("known_at_10k", "issues_log_10k_year_ago_ms", "issues_log_10k_ms");
        places.keySet()
                .forEach(name -> world.tell("%s: %.2f ms"
                        .formatted(name, results.median(name + "_ms").orElse(0.0))));
    }

    private record MeasuredPlace(Application application, Asker asker) {

        Done read(Duration time) {
            return new Load(application.port(), 200).run(List.of(asker), time);
        }
    }

    /** All at once for some seconds; answers the rate of all. */
    private static double atOnce(Map<String, MeasuredPlace> places) {
        try (ExecutorService threads = Executors.newFixedThreadPool(places.size())) {
            List<Future<Done>> reading = places.values().stream()
                    .map(place -> threads.submit(() -> place.read(ONE_SLICE)))
                    .toList();
            double rate = 0;
            for (Future<Done> each : reading) {
                rate += each.get().rate();
            }
            return rate;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
