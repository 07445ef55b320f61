package org.contractgovernance.api.risktool;

import java.time.Duration;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.RiskEventPage;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskEvents;
import org.jspecify.annotations.Nullable;

/** Somebody who follows what the corporate risk tool is told, from a position on, and waits for what is not there yet. */
final class Following {

    /**
     * However much is recorded, nobody is answered more often: each look is a question, and on record as one. However little is, whoever
     * waits looks so often whether the application is about to stop, and whether anybody still listens.
     */
    private static final Duration BREATH = Duration.ofMillis(500);

    private final Queries queries;
    private final Registers registers;
    private final Followers.Follower follower;
    private final Caller caller;
    private final @Nullable String contract;
    private long after;

    Following(
            Queries queries,
            Registers registers,
            Followers.Follower follower,
            Caller caller,
            @Nullable String contract,
            long after) {
        this.queries = queries;
        this.registers = registers;
        this.follower = follower;
        this.caller = caller;
        this.contract = contract;
        this.after = after;
    }

    /** What comes next; where nothing is there, what comes within that time, or until there is no point in waiting: it may be nothing. */
    RiskEventPage next(int limit, Moment moment, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        RiskEventPage page = ask(limit, moment);
        while (page.events().isEmpty() && more(deadline)) {
            page = ask(limit, Moment.NOW);
            if (page.events().isEmpty() && !pause(deadline)) {
                return page;
            }
        }
        return page;
    }

    /** Waits until the registers have gone on; answers whether they have. */
    private boolean more(long deadline) {
        long left = deadline - System.nanoTime();
        while (left > 0 && !follower.isToGo() && !Thread.currentThread().isInterrupted()) {
            if (registers.await(after + 1, Duration.ofNanos(Math.min(left, BREATH.toNanos())))) {
                return true;
            }
            left = deadline - System.nanoTime();
        }
        return false;
    }

    private RiskEventPage ask(int limit, Moment moment) {
        RiskEventPage page = queries.ask(new RiskEvents(contract, after, limit, moment), caller);
        after = page.next();
        return page;
    }

    /** Answers whether there is time left, and nobody wants it to end. */
    private static boolean pause(long deadline) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        try {
            Thread.sleep(Duration.ofNanos(Math.min(left, BREATH.toNanos())));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
