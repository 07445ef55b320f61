package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the registers up to date: woken by PostgreSQL the moment that events are committed, whichever copy of the application
 * committed them, and looking for itself twice a second in case a wake-up is lost.
 */
final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int LOOK_EVERY_MILLIS = 500;

    private final DataSource dataSource;
    private final Reading live;
    private final Reading replay;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;
    private boolean running;
    private @Nullable Thread liveThread;
    private @Nullable Thread replayThread;

    Reader(DataSource dataSource, Reading live, Reading replay) {
        this.dataSource = dataSource;
        this.live = live;
        this.replay = replay;
    }

    void start() {
        lock.lock();
        try {
            running = true;
            liveThread = Thread.ofPlatform().name("registers").start(() -> keepGoing(this::listenAndRead));
            replayThread = Thread.ofPlatform().name("registers-replay").start(() -> keepGoing(this::rebuild));
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        Thread first;
        Thread second;
        lock.lock();
        try {
            running = false;
            moved.signalAll();
            first = liveThread;
            second = replayThread;
        } finally {
            lock.unlock();
        }
        join(first);
        join(second);
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    boolean await(long wanted, Duration atMost) {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted) {
                if (nanos <= 0 || !running) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void moveTo(long reached) {
        lock.lock();
        try {
            if (reached > position) {
                position = reached;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    private void pause(long millis) {
        lock.lock();
        try {
            long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (running && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private interface Work {
        void go() throws SQLException;
    }

    /** A failure loses nothing: the transaction was rolled back, and the same position is read again. */
    private void keepGoing(Work work) {
        boolean failing = false;
        while (isRunning()) {
            try {
                work.go();
                failing = false;
            } catch (SQLException | RuntimeException | Error e) {
                if (!isRunning()) {
                    return;
                }
                if (!failing) {
                    // the kind alone: a message may quote what stood in a row
                    LOG.warn(
                            "the registers cannot be brought on for the moment: {} {}",
                            e.getClass().getSimpleName(),
                            e instanceof SQLException sql ? sql.getSQLState() : "");
                }
                failing = true;
                pause(LOOK_EVERY_MILLIS);
            }
        }
    }

    private void listenAndRead() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try (Statement listen = connection.createStatement()) {
                listen.execute("LISTEN events");
                listen.execute("LISTEN registers");
            }
            try {
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (isRunning()) {
                    Reading.Step step = live.step();
                    moveTo(step.position());
                    if (step.events() > 0) {
                        continue;
                    }
                    if (step.position() == Reading.STANDING_BY) {
                        moveTo(Catalogue.position(connection, Catalogue.LIVE));
                    }
                    PGNotification[] heard = notifications.getNotifications(LOOK_EVERY_MILLIS);
                    if (heard != null) {
                        for (PGNotification each : heard) {
                            if (each.getName().equals("registers")) {
                                moveTo(Long.parseLong(each.getParameter()));
                            }
                        }
                    }
                }
            } finally {
                try (Statement unlisten = connection.createStatement()) {
                    unlisten.execute("UNLISTEN *");
                }
            }
        }
    }

    private void rebuild() throws SQLException {
        long events = 0;
        long reported = System.nanoTime();
        while (isRunning()) {
            Reading.Step step = replay.step();
            events += step.events();
            if (step.events() > 0) {
                if (System.nanoTime() - reported > TimeUnit.SECONDS.toNanos(10)) {
                    reported = System.nanoTime();
                    LOG.info("registers are being rebuilt: position {} reached", step.position());
                }
                continue;
            }
            if (step.position() >= 0 && replay.swapIfCaughtUp()) {
                LOG.info("registers rebuilt from {} events are in use", events);
                events = 0;
            }
            pause(LOOK_EVERY_MILLIS);
        }
    }
}
