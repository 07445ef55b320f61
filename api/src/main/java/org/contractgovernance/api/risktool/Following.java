package org.contractgovernance.api.risktool;

import java.time.Duration;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.RiskEventPage;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskEvents;
import org.jspecify.annotations.Nullable;

/** A reader who follows the corporate risk tool's events from a position on, and waits for new ones. */
final class Following {

    /**
     * The time between two looks. A reader gets no answer more often, however much is recorded, because each look is a question in the
     * access log. A waiting reader checks at least this often whether the application stops and whether the client is still there.
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

    /**
     * The next events. Where there are none yet, the page waits for that time, or until waiting has no point; the page may then be empty.
     */
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

    /** Waits until the registers have advanced; answers whether they have. */
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

    /** Pauses; answers whether there is time left and no reason to end. */
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
