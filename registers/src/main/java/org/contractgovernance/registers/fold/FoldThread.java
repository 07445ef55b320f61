package org.contractgovernance.registers.fold;

import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/** A thread that shows others what it folds, and whether it has advanced since. */
class FoldThread extends Thread {

    /** Odd while a fold is going on; another number for each. Written by the thread itself. */
    private volatile long fold;

    private long folds;
    private @Nullable Folded now;

    /**
     * What is being folded.
     *
     * @param looks so many looks that find it are enough
     * @param overdue is told where it does not end
     */
    record Folded(RegisterName register, long position, Event event, int looks, Overdue overdue) {}

    FoldThread(String name, Runnable work) {
        super(work, name);
        setDaemon(true);
    }

    /** The thread that asks, where it is such a one. */
    static @Nullable FoldThread current() {
        return currentThread() instanceof FoldThread own ? own : null;
    }

    void foldBegins(Folded begun) {
        now = begun;
        fold = ++folds;
    }

    void foldEnds() {
        fold = ++folds;
    }

    /** Which fold it is at: an even number for none. */
    long fold() {
        return fold;
    }

    /** What it folds, where it is still at this fold. */
    @Nullable Folded at(long number) {
        Folded folded = now;
        return fold == number ? folded : null;
    }
}
