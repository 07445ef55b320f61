package org.contractgovernance.registers.fold;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A fold that can affect only its own entity: an error becomes an exception, which parks the entity, and the watcher of the
 * {@link FoldThread} abandons a fold that does not end.
 *
 * @param <R> the row
 */
final class GuardedFold<R extends Record> {

    /** A fold that so many looks find at the same event takes too long: 5 s, for what usually takes microseconds. */
    static final int LOOKS = 100;

    static final String TAKES_TOO_LONG = "the fold takes too long";

    private final RegisterName register;
    private final RowKey key;
    private final Fold<R, Event> fold;
    private final int looks;
    private final Overdue overdue = new Overdue();

    /**
     * @param register whose fold it is
     * @param key the row that an event belongs to
     * @param looks so many looks at a fold that goes on are enough
     */
    GuardedFold(RegisterName register, RowKey key, Fold<R, Event> fold, int looks) {
        this.register = register;
        this.key = key;
        this.fold = fold;
        this.looks = looks;
    }

    /** How many threads were left alone with the fold, and are still at it. */
    int leftAlone() {
        return overdue.threads();
    }

    @Nullable String key(Event event, Envelope envelope) {
        FoldThread thread = begin(event, envelope);
        try {
            return key.of(event, envelope);
        } catch (Error e) {
            throw new FoldFailed(e);
        } finally {
            end(thread);
        }
    }

    @Nullable R evolve(@Nullable R before, Event event, Envelope envelope) {
        FoldThread thread = begin(event, envelope);
        try {
            return fold.evolve(before, event, envelope);
        } catch (Error e) {
            throw new FoldFailed(e);
        } finally {
            end(thread);
        }
    }

    private @Nullable FoldThread begin(Event event, Envelope envelope) {
        if (overdue.has(envelope.position(), event)) {
            throw new FoldFailed(TAKES_TOO_LONG);
        }
        FoldThread thread = FoldThread.current();
        if (thread != null) {
            thread.foldBegins(new FoldThread.Folded(register, envelope.position(), event, looks, overdue));
        }
        return thread;
    }

    private static void end(@Nullable FoldThread thread) {
        if (thread != null) {
            thread.foldEnds();
        }
    }
}
