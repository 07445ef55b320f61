package org.contractgovernance.contracts.record;

import java.time.Instant;
import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** Checks of the record: whether what is on record is what was recorded, and the registers are what it makes them. */
public interface RecordChecks {

    /**
     * Begins a check in the background, one at a time over all copies of the application. Throws
     * {@link org.contractgovernance.contracts.rule.BrokenRule} with {@link RecordRule#CHECK_UNDER_WAY} where one is under way.
     *
     * <p>Every event of the store is held against its leaf, whatever the contracts; only theirs are told, and only their registers
     * compared.
     *
     * @param contracts references of the contracts to check; none named: all that the caller may know of
     */
    void begin(Set<String> contracts, Caller caller);

    /** How the check that is under way is getting on, and what the last one found, as far as the caller may know. */
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
     * @param check what it is called
     * @param askedAt when it was asked for
     * @param nightly whether nobody but the clock asked for it
     * @param phase what it is doing
     * @param done how far it has come, in events looked at
     * @param of how far it has to go; 0 as long as that is not known
     * @param endedAt when it ended; absent while it has not
     * @param report what it found; absent while it has not ended, and where it failed
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
