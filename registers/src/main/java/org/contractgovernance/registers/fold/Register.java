package org.contractgovernance.registers.fold;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A register: a record and a pure fold, declared by a {@link RegisterBuilder}. A register needs no other code: the engine makes its table
 * from the record's components, loads, folds, keeps the history, parks failures and replays.
 *
 * <p>A row belongs to one key, and a key's events all happen to one entity. The fold is guarded: what it throws concerns its own row alone.
 *
 * @param <R> the row; its components become columns ({@code raisedOn} the column {@code raised_on}), and one of them is {@code contract}
 */
public final class Register<R extends Record> {

    private final RegisterBuilder<R> declared;
    private final GuardedFold<R> fold;

    Register(RegisterBuilder<R> declared) {
        this.declared = declared;
        this.fold = new GuardedFold<>(declared.name, declared.key, declared.fold, declared.looks);
    }

    /**
     * Begins the declaration of a register.
     *
     * @param name what it is called
     * @param row the row
     * @param kinds the kinds of entity whose events it folds
     */
    public static <R extends Record> RegisterBuilder<R> of(RegisterName name, Class<R> row, EntityKind... kinds) {
        return new RegisterBuilder<>(name, row, Set.of(kinds));
    }

    /** The same register folded by another function. */
    public Register<R> foldedBy(UnaryOperator<Fold<R, Event>> other) {
        return new Register<>(declared.copy().foldedBy(other.apply(declared.fold)));
    }

    /** The same register in another revision. */
    public Register<R> inRevision(int other) {
        return new Register<>(declared.copy().revision(other));
    }

    /** The same register, whose folds so many looks find at the same event before they take too long. */
    public Register<R> lookedAt(int looks) {
        return new Register<>(declared.copy().lookedAt(looks));
    }

    /** What the register is called. */
    public RegisterName name() {
        return declared.name;
    }

    /** The row. */
    public Class<R> row() {
        return declared.row;
    }

    /** Counts up whenever {@link #evolve} or {@link #key} answers differently, so that the register is rebuilt. */
    public int revision() {
        return declared.revision;
    }

    /** The kinds of entity whose events it folds. */
    public Set<EntityKind> kinds() {
        return declared.kinds;
    }

    /** The row that an event belongs to; none where the event does not concern the register. */
    public @Nullable String key(Event event, Envelope envelope) {
        return fold.key(event, envelope);
    }

    /** Where in their payload events say to which of an entity's rows they belong; none where an entity or an event has the one row. */
    public @Nullable String component() {
        return declared.key.component();
    }

    /**
     * The row after an event.
     *
     * @param before the row so far; absent before the first event
     * @return the row; absent while there is nothing to show
     */
    public @Nullable R evolve(@Nullable R before, Event event, Envelope envelope) {
        return fold.evolve(before, event, envelope);
    }

    /** How many threads were left alone with a fold that does not end, and are still at it. */
    public int leftAlone() {
        return fold.leftAlone();
    }

    /** What people call a row. */
    public String reference(R row) {
        return declared.reference.apply(row);
    }

    /** Whether every key has one event only, so that nothing is ever looked up before writing. */
    public boolean appendsOnly() {
        return declared.appendsOnly;
    }

    /**
     * Columns by which rows of a contract are listed, each list an index beside the engine's own. Those after the first leave out the
     * rows that have nothing in the last column.
     */
    public List<List<String>> indexes() {
        return declared.indexes;
    }

    /** Columns of words by which rows are counted. The first index holds them, so that counting reads no rows. */
    public List<String> counted() {
        return declared.counted;
    }

    /** Whether events of this entity can concern the register, judged by the identifier. */
    public boolean follows(String entity) {
        for (EntityKind each : declared.kinds) {
            if (each.isOf(entity)) {
                return true;
            }
        }
        return false;
    }
}
