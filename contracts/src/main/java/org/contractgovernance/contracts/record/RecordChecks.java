package org.contractgovernance.contracts.record;

import java.time.Instant;
import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** Checks of the record: whether the record is still as it was recorded, and whether the registers follow from it. */
public interface RecordChecks {

    /**
     * Begins a check in the background, one at a time over all copies of the application. Throws
     * {@link org.contractgovernance.contracts.rule.BrokenRule} with {@link RecordRule#CHECK_UNDER_WAY} where one is under way.
     *
     * <p>A check compares every event of the store with its leaf, whatever the contracts. It reports faults, and compares registers, only
     * for the given contracts.
     *
     * @param contracts references of the contracts to check; none: all that the caller may know of
     */
    void begin(Set<String> contracts, Caller caller);

    /** The progress of the check that is under way and the findings of the last one, within what the caller may know. */
    ChecksMade status(Caller caller);

    /**
     * Checks of the record.
     *
     * @param underWay the one that is under way or about to begin; absent where none is
     * @param last the last one that has ended; absent where none has
     */
    record ChecksMade(
            @Nullable MadeCheck underWay, @Nullable MadeCheck last) {}

    /**
     * One check.
     *
     * @param check its identifier
     * @param askedAt when it was requested
     * @param nightly whether the nightly schedule started it
     * @param phase what it is doing
     * @param done its progress, in events examined
     * @param of the number of events to examine; 0 while that is not known
     * @param endedAt when it ended; absent while it is under way
     * @param report its findings; absent while it is under way, and where it failed
     */
    record MadeCheck(
            String check,
            Instant askedAt,
            boolean nightly,
            CheckPhase phase,
            long done,
            long of,
            @Nullable Instant endedAt,
            @Nullable RecordReport report) {}

    /** What a check is doing, or how it ended. */
    enum CheckPhase implements Coded {
        WAITING,
        LEAVES,
        REGISTERS,
        RECORDING,
        ENDED,
        FAILED
    }
}
