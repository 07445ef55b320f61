package org.contractgovernance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.figures.Sample;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Connection;

/** A reader that asks fifty times a second during other work, and notes how long each answer took. */
final class Background implements AutoCloseable {

    private static final long PAUSE_NANOS = 20_000_000;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<List<Double>> reading;
    private volatile boolean stopped;

    Background(Application application, Asker asker) {
        this.reading = thread.submit(() -> read(application, asker));
    }

    private List<Double> read(Application application, Asker asker) {
        List<Double> millis = new ArrayList<>();
        try (Connection connection = application.connect()) {
            while (!stopped) {
                byte[] request = asker.next();
                long begun = System.nanoTime();
                if (request == null || connection.send(request) != 200) {
                    throw new IllegalStateException("a read failed meanwhile: " + connection.body());
                }
                millis.add((System.nanoTime() - begun) / 1e6);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return millis;
    }

    void stop() {
        stopped = true;
    }

    /** How long each took, once it was stopped. */
    Sample millis() {
        try {
            return Sample.of(reading.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        stop();
        thread.close();
    }
}
