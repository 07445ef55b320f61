package org.contractgovernance.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.bench.figures.Sample;

/** Several connections that ask at once, each as soon as it has its answer, or at a pace. A thread each. */
public final class Load {

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param seconds until the last answer
     * @param millis how long each took
     */
    public record Done(long requests, double seconds, Sample millis) {

        /** Requests a second. */
        public double rate() {
            return requests / seconds;
        }
    }

    private final int port;
    private final int expected;

    /** Asks the application on this port, and takes any other status than this for a failure of the whole measurement. */
    public Load(int port, int expected) {
        this.port = port;
        this.expected = expected;
    }

    /** As fast as the answers come. */
    public Done run(List<? extends Asker> askers, Duration time) {
        return run(askers, time, 0);
    }

    /** So many a second, all connections together; less where the application cannot keep up. */
    public Done paced(List<? extends Asker> askers, Duration time, double perSecond) {
        return run(askers, time, (long) (1e9 * askers.size() / perSecond));
    }

    private Done run(List<? extends Asker> askers, Duration time, long pauseNanos) {
        try (ExecutorService threads = Executors.newFixedThreadPool(askers.size())) {
            long begun = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < askers.size(); i++) {
                Asker asker = askers.get(i);
                // spread over the first pause, so that they do not ask in step
                long first = begun + pauseNanos * i / askers.size();
                running.add(threads.submit(() -> ask(asker, first, begun + time.toNanos(), pauseNanos)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> each : running) {
                all.add(each.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double[] millis = all.stream()
                    .flatMapToLong(Arrays::stream)
                    .mapToDouble(nanos -> nanos / 1e6)
                    .toArray();
            return new Done(millis.length, seconds, Sample.of(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load did not get through: " + e.getCause(), e.getCause());
        }
    }

    private long[] ask(Asker asker, long first, long deadline, long pauseNanos) {
        long[] nanos = new long[1024];
        int count = 0;
        Connection connection = Connection.to(port);
        try {
            long due = first;
            while (System.nanoTime() < deadline) {
                if (pauseNanos > 0) {
                    awaitTurn(due);
                    due += pauseNanos;
                }
                byte[] request = asker.next();
                if (request == null) {
                    break;
                }
                long begun = System.nanoTime();
                int status = connection.send(request);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = System.nanoTime() - begun;
                if (status != expected) {
                    throw new IllegalStateException(
                            "%d instead of %d: %s".formatted(status, expected, connection.body()));
                }
                if (connection.isLast()) {
                    connection.close();
                    connection = Connection.to(port);
                }
            }
        } finally {
            connection.close();
        }
        return Arrays.copyOf(nanos, count);
    }

    private static void awaitTurn(long due) {
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }
}
