package org.contractgovernance.query.register;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A register whose fold can harm nobody but the entity that it folds: an error is an exception, which parks, and a fold that does not end
 * is left alone by the {@link Shift} that it is part of.
 *
 * @param <R> the row
 */
public final class Guarded<R extends Record> implements Register<R> {

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
        return register instanceof Guarded<R> guarded ? guarded : of(register, Shift.LOOKS);
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
        Shift shift = begin(event, envelope);
        try {
            return register.key(event, envelope);
        } catch (Error e) {
            throw new FoldFailed(e);
        } finally {
            end(shift);
        }
    }

    @Override
    public @Nullable R evolve(@Nullable R before, Event event, Envelope envelope) {
        Shift shift = begin(event, envelope);
        try {
            return register.evolve(before, event, envelope);
        } catch (Error e) {
            throw new FoldFailed(e);
        } finally {
            end(shift);
        }
    }

    private @Nullable Shift begin(Event event, Envelope envelope) {
        if (overdue.has(envelope.position(), event)) {
            throw new FoldFailed(TAKES_TOO_LONG);
        }
        Shift shift = Shift.current();
        if (shift != null) {
            shift.foldBegins(new Shift.Folded(register.name(), envelope.position(), event, looks, overdue));
        }
        return shift;
    }

    private static void end(@Nullable Shift shift) {
        if (shift != null) {
            shift.foldEnds();
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
    public Set<String> kinds() {
        return register.kinds();
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
