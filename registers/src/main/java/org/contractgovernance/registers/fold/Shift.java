package org.contractgovernance.registers.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with folds, on a thread of its own, so that it can be given up where a fold does not end. Its connections are then broken
 * off, which rolls its work back and releases every lock, and its thread is abandoned.
 *
 * <p>The duration of a fold is counted in looks, not by a clock: while the whole machine stands still, there are no looks.
 */
public final class Shift {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final List<Connection> held = new ArrayList<>();
    private boolean givenUp;

    private Shift() {}

    /** Work that folds. */
    public interface FoldingWork<T> {
        T go() throws SQLException;
    }

    /** A shift was given up: an event is known now that a register's fold does not end with. */
    public static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private GivenUp(FoldThread.Folded folded) {
            super("%s does not end with position %d: a thread is left alone with it"
                    .formatted(folded.register().code(), folded.position()));
        }
    }

    private static final class OwnThread extends FoldThread {

        private final Shift shift;

        OwnThread(String name, Shift shift, Runnable work) {
            super(name, work);
            this.shift = shift;
        }
    }

    /** The shift that this thread works in; none where it works in none. */
    static @Nullable Shift current() {
        return Thread.currentThread() instanceof OwnThread own ? own.shift : null;
    }

    /**
     * Does some work, and waits for it.
     *
     * @throws GivenUp where a fold did not end; doing the work once more leaves that event out
     */
    public static <T> T over(String name, FoldingWork<T> work) throws SQLException {
        if (current() != null) {
            return work.go();
        }
        Shift shift = new Shift();
        CompletableFuture<T> result = new CompletableFuture<>();
        OwnThread thread = new OwnThread(name, shift, () -> {
            try {
                result.complete(work.go());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        thread.start();
        shift.watch(thread);
        return ended(result);
    }

    private static <T> T ended(CompletableFuture<T> result) throws SQLException {
        try {
            return result.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SQLException sql) {
                throw sql;
            } else if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    private void watch(OwnThread thread) {
        boolean interrupted = false;
        long seen = 0;
        int looks = 0;
        while (true) {
            try {
                if (thread.join(LOOK_EVERY)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
            long at = thread.fold();
            looks = at == seen && at % 2 == 1 ? looks + 1 : 0;
            seen = at;
            FoldThread.Folded folded = looks == 0 ? null : thread.at(at);
            if (folded != null && looks >= folded.looks()) {
                giveUp(thread, folded);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp(OwnThread thread, FoldThread.Folded folded) {
        folded.overdue().add(folded.position(), folded.event(), thread);
        synchronized (held) {
            givenUp = true;
            held.forEach(Shift::breakOff);
            held.clear();
        }
        throw new GivenUp(folded);
    }

    private static void breakOff(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // it was broken off already
        }
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was closed already
        }
    }

    /** The connection, which is broken off with the shift that this thread works in, if it is given up. */
    public static Connection holds(Connection connection) throws SQLException {
        Shift shift = current();
        if (shift != null) {
            shift.hold(connection);
        }
        return connection;
    }

    private void hold(Connection connection) throws SQLException {
        synchronized (held) {
            if (givenUp) {
                close(connection);
                throw new SQLException("this was given up", "57014");
            }
            held.removeIf(Shift::isClosed);
            held.add(connection);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
