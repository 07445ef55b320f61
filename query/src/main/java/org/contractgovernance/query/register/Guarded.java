package org.contractgovernance.query.register;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A register whose fold can harm nobody but the entity that it folds: an error is an exception, which parks, and a fold that does not end
 * is left alone by whoever watches its {@link FoldThread}.
 *
 * @param <R> the row
 */
public final class Guarded<R extends Record> implements Register<R> {

    /** A fold that so many looks find at the same event takes too long: 5 s, for what usually takes microseconds. */
    private static final int LOOKS = 100;

    static final String TAKES_TOO_LONG = "the fold takes too long";

    private final Register<R> register;
    private final int looks;
    private final Overdue overdue = new Overdue();

    private Guarded(Register<R> register, int looks) {
        this.register = register;
        this.looks = looks;
    }

    /** The register, guarded. */
    public static <R extends Record> Guarded<R> of(Register<R> register) {
        return register instanceof Guarded<R> guarded ? guarded : of(register, LOOKS);
    }

    /**
     * @param looks so many looks at a fold that goes on are enough
     */
    static <R extends Record> Guarded<R> of(Register<R> register, int looks) {
        return new Guarded<>(register, looks);
    }

    /** How many threads were left alone with its fold, and are still at it. */
    int leftAlone() {
        return overdue.threads();
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        FoldThread thread = begin(event, envelope);
        try {
            return register.key(event, envelope);
        } catch (Error e) {
            throw new FoldFailed(e);
        } finally {
            end(thread);
        }
    }

    @Override
    public @Nullable R evolve(@Nullable R before, Event event, Envelope envelope) {
        FoldThread thread = begin(event, envelope);
        try {
            return register.evolve(before, event, envelope);
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
            thread.foldBegins(new FoldThread.Folded(register.name(), envelope.position(), event, looks, overdue));
        }
        return thread;
    }

    private static void end(@Nullable FoldThread thread) {
        if (thread != null) {
            thread.foldEnds();
        }
    }

    @Override
    public RegisterName name() {
        return register.name();
    }

    @Override
    public Class<R> row() {
        return register.row();
    }

    @Override
    public int revision() {
        return register.revision();
    }

    @Override
    public Set<EntityKind> kinds() {
        return register.kinds();
    }

    @Override
    public String keyInSql() {
        return register.keyInSql();
    }

    @Override
    public String reference(R row) {
        return register.reference(row);
    }

    @Override
    public boolean appendsOnly() {
        return register.appendsOnly();
    }

    @Override
    public List<List<String>> indexes() {
        return register.indexes();
    }

    @Override
    public List<String> counted() {
        return register.counted();
    }

    @Override
    public boolean follows(String entity) {
        return register.follows(entity);
    }
}
