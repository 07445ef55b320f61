package org.contractgovernance.registers.replay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several pieces of a replay's work at the same time. */
final class ParallelRun {

    private ParallelRun() {}

    /** A piece of work, with its own connection. */
    interface Work {
        int go() throws SQLException;
    }

    /**
     * Does all works, on as many threads as there are, and adds up their answers. Ends when all have ended.
     *
     * @param tell called every second while it goes on
     * @throws SQLException what the first of them that failed threw
     */
    static int go(List<Work> works, int threads, Runnable tell) throws SQLException {
        List<Future<Integer>> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("registers-replay-", 1).factory())) {
            works.forEach(each -> results.add(pool.submit(each::go)));
            pool.shutdown();
            while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
                tell.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int sum = 0;
        for (Future<Integer> each : results) {
            sum += result(each);
        }
        return sum;
    }

    private static int result(Future<Integer> one) throws SQLException {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
