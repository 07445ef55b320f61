package org.contractgovernance.query.telling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Copies of the application that share a database and its table of tasks. Their time is the test's own. */
public final class Copies {

    private final SettableClock time = new SettableClock();
    private final List<ManualScheduler> schedulers = new ArrayList<>();

    public Copies(Instant from) {
        time.set(from);
    }

    /** Starts one more, which makes these tasks. */
    public void start(DataSource dataSource, List<RecurringTask<Void>> tasks) {
        ManualScheduler scheduler = TestHelper.createManualScheduler(dataSource)
                .clock(time)
                .tableName("audit.scheduled_tasks")
                .startTasks(tasks)
                .build();
        scheduler.start();
        schedulers.add(scheduler);
    }

    /** Starts some that are alike. */
    public void start(int many, DataSource dataSource, Supplier<List<RecurringTask<Void>>> tasks) {
        for (int i = 0; i < many; i++) {
            start(dataSource, tasks.get());
        }
    }

    /** Time passes, and all copies look at the same moment for what is due. */
    public void after(Duration passed) throws Exception {
        time.tick(passed);
        CyclicBarrier together = new CyclicBarrier(schedulers.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(schedulers.size())) {
            List<Future<?>> looks = new ArrayList<>();
            for (ManualScheduler each : schedulers) {
                looks.add(threads.submit(() -> {
                    together.await();
                    each.runAnyDueExecutions();
                    return null;
                }));
            }
            for (Future<?> each : looks) {
                each.get();
            }
        }
    }

    /** The time as the application reads it. */
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.now();
            }
        };
    }

    /** Time passes for everybody, and nobody looks. */
    public void pass(Duration passed) {
        time.tick(passed);
    }
}
