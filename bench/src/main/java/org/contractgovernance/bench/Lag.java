package org.contractgovernance.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.figures.Sample;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.Load;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long after its 201 an issue is in the register, while issues are raised at half of the greatest rate. The bench raises one and at
 * once asks for it with {@code minPosition}; the answer comes when the register has it. So the answer's own way counts as lag.
 */
final class Lag {

    private static final int CONNECTIONS = 16;
    private static final int WATCHERS = 4;
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final World world;
    private final Results results;
    private final Application application;
    private final Requests requests;

    Lag(World world, Application application) {
        this.world = world;
        this.results = world.results();
        this.application = application;
        this.requests = new Requests(world);
    }

    void measure() {
        Load load = new Load(application.port(), 201);
        double greatest = greatest(load);
        Duration time = world.options().window().multipliedBy(3);
        // until now the application has written much and read little
        during(load, world.options().window(), greatest / 2);
        Watched watched = world.gauge()
                .measure("lag", () -> during(load, time, greatest / 2))
                .value();
        Sample sample = watched.lags();
        results.add("lag_load_per_s", watched.load());
        results.add("lag_p50_ms", sample.median());
        results.add("lag_p99_ms", sample.percentile(99));
        results.add("lag_max_ms", sample.greatest());
        world.tell("lag at %.0f/s: p50 %.1f ms, p99 %.1f ms"
                .formatted(greatest / 2, sample.median(), sample.percentile(99)));
    }

    private double greatest(Load load) {
        return Arrays.stream(Writing.CONNECTIONS)
                .mapToObj(each -> results.median("raise_issue_%d_per_s".formatted(each)))
                .flatMap(Optional::stream)
                .max(Double::compare)
                .orElseGet(() ->
                        load.run(requests.raising(32), world.options().window()).rate());
    }

    private record Watched(Sample lags, double load) {}

    private Watched during(Load load, Duration time, double perSecond) {
        try (ExecutorService threads = Executors.newFixedThreadPool(WATCHERS)) {
            long deadline = System.nanoTime() + time.toNanos();
            List<Future<List<Double>>> watching = new ArrayList<>();
            for (Asker asker : requests.raising(WATCHERS)) {
                watching.add(threads.submit(() -> watch(asker, deadline)));
            }
            Load.Done done = load.paced(requests.raising(CONNECTIONS), time, perSecond);
            List<Double> lags = new ArrayList<>();
            for (Future<List<Double>> each : watching) {
                lags.addAll(each.get());
            }
            return new Watched(Sample.of(lags), done.rate());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<Double> watch(Asker asker, long deadline) {
        List<Double> lags = new ArrayList<>();
        try (Connection connection = application.connect()) {
            while (System.nanoTime() < deadline) {
                byte[] raise = asker.next();
                if (raise == null || connection.send(raise) != 201) {
                    throw new IllegalStateException(connection.body());
                }
                long answered = System.nanoTime();
                JsonNode accepted = JSON.readTree(connection.body());
                String location = connection.header("Location").orElseThrow();
                byte[] read =
                        requests.readingOnce(location, accepted.get("position").asLong());
                if (connection.send(read) != 200) {
                    throw new IllegalStateException(connection.body());
                }
                lags.add((System.nanoTime() - answered) / 1e6);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return lags;
    }
}
