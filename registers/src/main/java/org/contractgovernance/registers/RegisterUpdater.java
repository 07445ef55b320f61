package org.contractgovernance.registers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.contractgovernance.contracts.operation.Loop;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.registers.fold.Shift;
import org.contractgovernance.registers.live.Reading;
import org.contractgovernance.registers.replay.ReplayRun;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Catalogue;
import org.contractgovernance.registers.table.Generations;
import org.contractgovernance.registers.table.Statistics;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the registers up to date: woken by PostgreSQL the moment that events are committed, whichever copy of the application
 * committed them, and looking for itself twice a second in case a wake-up is lost.
 */
final class RegisterUpdater {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterUpdater.class);

    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    /** How long another copy that reads may be silent before this one looks for itself. */
    private static final int LEAVE_MILLIS = 100;

    /** When busy, steps begin no closer together than this, unless the last one took in enough. */
    private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private static final int ENOUGH = 200;

    /** How long a replay waits, now and then, while the live reading has that much to do. */
    private static final Duration GIVES_WAY = Duration.ofMillis(20);

    private final DataSource dataSource;
    private final Reading live;
    private final ReplayRun replay;
    private final Statistics statistics;
    private final Reached reached = new Reached();
    private volatile boolean pressed;
    private final Loop reading;
    private final Loop replaying;
    private final Trouble trouble;
    private final Trouble replayTrouble;

    RegisterUpdater(DataSource dataSource, Generations generations, Reading live, ReplayRun replay, Clock clock) {
        this.dataSource = dataSource;
        this.live = live;
        this.replay = replay;
        this.trouble = new Trouble(Catalogue.LIVE, clock);
        this.replayTrouble = new Trouble(Catalogue.REPLAY, clock);
        this.statistics = new Statistics(dataSource, generations, Catalogue.LIVE);
        this.reading = new Loop("registers", () -> go(this::readWatched, trouble));
        this.replaying = new Loop("registers-replay", () -> go(this::rebuild, replayTrouble));
    }

    void start() {
        reached.begins();
        reading.start();
        replaying.start();
    }

    void stop() {
        reading.stop();
        replaying.stop();
        reached.ends();
        reading.join(STOPS_WITHIN);
        replaying.join(STOPS_WITHIN);
    }

    /** How far this copy knows that they have come. */
    Reached reached() {
        return reached;
    }

    private boolean isRunning() {
        return reading.isRunning();
    }

    private interface BringOn {
        void go() throws SQLException;
    }

    /** A failure loses nothing: the transaction was rolled back, and the same position is read again. */
    private Duration go(BringOn work, Trouble told) {
        try {
            work.go();
            return Duration.ZERO;
        } catch (SQLException | RuntimeException | Error e) {
            if (isRunning()) {
                told.fails(reached.position(), e);
            }
            return LOOKS_EVERY;
        }
    }

    /** What keeps this copy from bringing the registers on; nothing where all is well. */
    List<RegistersStatus.Failing> failing() {
        return Stream.of(trouble, replayTrouble)
                .map(Trouble::now)
                .filter(Objects::nonNull)
                .toList();
    }

    private void readWatched() throws SQLException {
        try {
            Shift.over("registers-reads", () -> {
                listenAndRead(live.afresh());
                return true;
            });
        } catch (Shift.GivenUp e) {
            LOG.error("{}; the batch is read again without it", e.getMessage());
        }
    }

    /** Reads on the listening connection: a notification during a step waits for the end of the step, and wakes nothing. */
    private void listenAndRead(Reading reading) throws SQLException {
        try (Connection connection = Shift.holds(dataSource.getConnection())) {
            Sql.of("LISTEN events").run(connection);
            Sql.of("LISTEN registers").run(connection);
            // a copy whose network is gone lets go of the reading, so that another takes it over: also one that was
            // about to copy rows, whose statement waits for them
            Sql.of("SET idle_in_transaction_session_timeout = '10s'").run(connection);
            Sql.of("SET statement_timeout = '10s'").run(connection);
            // and gives up itself what it never hears of again
            connection.setNetworkTimeout(Runnable::run, (int) Reading.ANSWERED_WITHIN.toMillis());
            try {
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (isRunning()) {
                    long began = System.nanoTime();
                    Reading.ReadStep step = reading.step(connection);
                    trouble.isOver();
                    reached.moveTo(step.position());
                    pressed = step.events() >= ENOUGH;
                    if (step.rewrote()) {
                        statistics.rewritten();
                    }
                    if (step.events() > 0) {
                        statistics.taken(step.events());
                        gather(step, began);
                        continue;
                    }
                    if (step.position() == Reading.STANDING_BY) {
                        reached.moveTo(Catalogue.position(connection, Catalogue.LIVE));
                    }
                    if (hear(notifications, (int) LOOKS_EVERY.toMillis())) {
                        leaveToOthers(notifications);
                    }
                }
            } finally {
                Sql.of("UNLISTEN *").run(connection);
                Sql.of("RESET idle_in_transaction_session_timeout").run(connection);
                Sql.of("RESET statement_timeout").run(connection);
            }
        }
    }

    /** Another copy reads: leaves it to that one until nothing has been heard of it for a while. */
    private void leaveToOthers(PGConnection notifications) throws SQLException {
        long heard = System.nanoTime();
        long silent = 0;
        while (isRunning() && silent < LEAVE_MILLIS) {
            if (hear(notifications, (int) (LEAVE_MILLIS - silent))) {
                heard = System.nanoTime();
            }
            silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heard);
        }
    }

    /** Waits for a notification; answers whether another copy has moved the registers on. */
    private boolean hear(PGConnection notifications, int atMostMillis) throws SQLException {
        PGNotification[] heard = notifications.getNotifications(atMostMillis);
        boolean others = false;
        if (heard != null) {
            for (PGNotification each : heard) {
                if (each.getName().equals("registers")) {
                    reached.moveTo(Long.parseLong(each.getParameter()));
                    others |= each.getPID() != notifications.getBackendPID();
                }
            }
        }
        return others;
    }

    /** When much is going on, lets some events come together: a transaction for a few costs nearly as much as one for many. */
    private void gather(Reading.ReadStep step, long began) {
        long taken = System.nanoTime() - began;
        if (step.events() < ENOUGH && taken < GATHER_NANOS) {
            reading.rest(Duration.ofNanos(GATHER_NANOS - taken));
        }
    }

    private void rebuild() throws SQLException {
        while (isRunning()) {
            statistics.renew();
            boolean more = replay.go(this::isRunning, this::giveWay);
            replayTrouble.isOver();
            if (!more) {
                replaying.rest(LOOKS_EVERY);
            }
        }
    }

    /** Whether the live reading has so much to do that others should wait. */
    private void giveWay() {
        if (pressed) {
            replaying.rest(GIVES_WAY);
        }
    }
}
