package org.contractgovernance.registers;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.registers.fold.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A register of a faulty release: its fold is the real one, but for some events, which it cannot take.
 *
 * @param <R> the row
 */
final class Faulty<R extends Record> implements Fold<R, Event> {

    private final Fold<R, Event> fold;
    private final Map<Long, Fault> faults;
    private final CountDownLatch ended;

    /** What a fold does instead of folding. */
    enum Fault {
        EXCEPTION,
        STACK,
        MEMORY,
        ASSERTION,
        LINKAGE,
        ENDLESS;

        @SuppressWarnings("InfiniteRecursion") // that is what is wanted
        private static int endlessly(int depth) {
            return endlessly(depth + 1) + 1;
        }

        /** What is said of the event. */
        String problem() {
            return switch (this) {
                case EXCEPTION -> "IllegalStateException";
                case STACK -> "StackOverflowError";
                case MEMORY -> "OutOfMemoryError";
                case ASSERTION -> "AssertionError";
                case LINKAGE -> "NoClassDefFoundError";
                case ENDLESS -> "the fold takes too long";
            };
        }
    }

    /**
     * @param faults by position of the event
     * @param ended what does not end does so once this has come to nought, so that a test leaves no thread behind
     */
    Faulty(Fold<R, Event> fold, Map<Long, Fault> faults, CountDownLatch ended) {
        this.fold = fold;
        this.faults = faults;
        this.ended = ended;
    }

    @Override
    public @Nullable R evolve(@Nullable R before, Event event, Envelope envelope) {
        Fault fault = faults.get(envelope.position());
        if (fault == null) {
            return fold.evolve(before, event, envelope);
        }
        switch (fault) {
            case EXCEPTION -> throw new IllegalStateException("made up");
            case STACK -> throw new AssertionError(Fault.endlessly(1));
            case MEMORY -> throw new OutOfMemoryError("made up");
            case ASSERTION -> throw new AssertionError("made up");
            case LINKAGE -> throw new NoClassDefFoundError("made/Up");
            case ENDLESS -> forEver();
        }
        return fold.evolve(before, event, envelope);
    }

    /** Nothing that anybody asks of the thread ends it. */
    private void forEver() {
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                // on it goes
            }
        }
    }
}
