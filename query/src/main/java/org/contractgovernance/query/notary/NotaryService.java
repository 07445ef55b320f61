package org.contractgovernance.query.notary;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.contractgovernance.contracts.operation.Loop;
import org.contractgovernance.contracts.proof.Notarisation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the notary as long as the application runs: signs, and copies what was signed out of the database. */
public final class NotaryService implements Notarisation, SmartLifecycle {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(NotaryService.class);

    /** The failures of a minute, at one look every two seconds. */
    private static final int MOST_FAILURES = 30;

    private final Notary notary;
    private final TileMirror mirror;
    private final @Nullable TimeStamps timeStamps;
    private final Duration every;
    private final Clock clock;
    private volatile State state = new State(0, null, null);
    private final Loop loop = new Loop("notary", this::work);
    private int failures;

    /**
     * @param timeStamps the service that dates checkpoints; none where none is configured
     * @param every the rest between two looks
     */
    public NotaryService(
            Notary notary, TileMirror mirror, @Nullable TimeStamps timeStamps, Duration every, Clock clock) {
        this.notary = notary;
        this.mirror = mirror;
        this.timeStamps = timeStamps;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void start() {
        loop.start();
    }

    @Override
    public void stop() {
        loop.stop();
        loop.join(STOPS_WITHIN);
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private Duration work() {
        try {
            boolean more = notary.step() == notary.batch();
            state = new State(mirror.follow(), clock.instant(), null);
            if (timeStamps != null) {
                timeStamps.keepUp();
            }
            failures = 0;
            return more ? Duration.ZERO : every;
        } catch (Altered e) {
            fault(e);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            fails(e);
        }
        return every;
    }

    /** Handles a failure. After so many failures in a row it will not pass by itself, and an operator has to act. */
    private void fails(Throwable e) {
        failures++;
        // the kind alone: a message may quote what stood in a row
        String kind = e.getClass().getSimpleName() + (e instanceof SQLException sql ? " " + sql.getSQLState() : "");
        if (failures == 1) {
            LOG.warn("the notary cannot go on for the moment: {}", kind);
        }
        State before = state;
        if (failures >= MOST_FAILURES && before.fault() == null) {
            LOG.error("the notary has failed {} times and does not go on: {}", failures, kind);
            state = new State(before.witnessed(), before.at(), "the notary does not go on: " + kind);
        }
    }

    private void fault(Altered found) {
        State before = state;
        if (!String.valueOf(found.getMessage()).equals(before.fault())) {
            LOG.error("The record is not what was signed: {}. Nothing more is signed until it is.", found.getMessage());
        }
        state = new State(before.witnessed(), before.at(), found.getMessage());
    }
}
