package org.contractgovernance.registers.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;

/**
 * Declares a register: how events become its rows, what people call one, and by what rows are listed and counted.
 *
 * @param <R> the row
 */
public final class RegisterBuilder<R extends Record> {

    final RegisterName name;
    final Class<R> row;
    final Set<EntityKind> kinds;
    int revision = 1;
    RowKey key = RowKey.ofEntities(Event.class);
    Fold<R, Event> fold = (before, event, envelope) -> before;
    Function<R, String> reference = any -> "";
    boolean appendsOnly;
    List<List<String>> indexes = List.of();
    List<String> counted = List.of();
    int looks = GuardedFold.LOOKS;

    RegisterBuilder(RegisterName name, Class<R> row, Set<EntityKind> kinds) {
        this.name = name;
        this.row = row;
        this.kinds = kinds;
    }

    /** Counts up whenever the fold answers differently, so that the register is rebuilt. */
    public RegisterBuilder<R> revision(int counted) {
        revision = counted;
        return this;
    }

    /**
     * Each entity has a row.
     *
     * @param events what concerns the register
     */
    public <E extends Event> RegisterBuilder<R> rowForEachEntity(Class<E> events, Fold<R, E> folding) {
        key = RowKey.ofEntities(events);
        return foldedBy(of(events, folding));
    }

    /**
     * Each part of an entity has a row.
     *
     * @param events what concerns the register
     * @param component where in their payload events say which part they are about
     * @param part the same, of an event
     */
    public <E extends Event> RegisterBuilder<R> rowForEachPart(
            Class<E> events, String component, Function<E, String> part, Fold<R, E> folding) {
        key = RowKey.ofParts(events, component, part);
        return foldedBy(of(events, folding));
    }

    /** Each event has a row, so that nothing is ever looked up before writing. */
    public RegisterBuilder<R> rowForEachEvent(BiFunction<Event, Envelope, R> made) {
        key = RowKey.ofEvents();
        appendsOnly = true;
        return foldedBy((before, event, envelope) -> made.apply(event, envelope));
    }

    /** Each event of some has a row; the others do not concern the register. */
    public RegisterBuilder<R> rowForEachEvent(Predicate<Event> concerning, BiFunction<Event, Envelope, R> made) {
        RegisterBuilder<R> all = rowForEachEvent(made);
        key = RowKey.ofEvents(concerning);
        return all;
    }

    private static <R extends Record, E extends Event> Fold<R, Event> of(Class<E> events, Fold<R, E> folding) {
        return (before, event, envelope) ->
                events.isInstance(event) ? folding.evolve(before, events.cast(event), envelope) : before;
    }

    RegisterBuilder<R> foldedBy(Fold<R, Event> folding) {
        fold = folding;
        return this;
    }

    RegisterBuilder<R> lookedAt(int times) {
        looks = times;
        return this;
    }

    /** What people call a row. */
    public RegisterBuilder<R> called(Function<R, String> naming) {
        reference = naming;
        return this;
    }

    /**
     * Columns by which rows of a contract are listed: an index beside the engine's own. Those after the first one leave out the rows that
     * have nothing in the last column.
     */
    public RegisterBuilder<R> listedBy(String... columns) {
        List<List<String>> all = new ArrayList<>(indexes);
        all.add(List.of(columns));
        indexes = List.copyOf(all);
        return this;
    }

    /** Columns of words by which rows are counted. */
    public RegisterBuilder<R> countedBy(String... columns) {
        counted = List.of(columns);
        return this;
    }

    RegisterBuilder<R> copy() {
        RegisterBuilder<R> copy = new RegisterBuilder<>(name, row, kinds);
        copy.revision = revision;
        copy.key = key;
        copy.fold = fold;
        copy.reference = reference;
        copy.appendsOnly = appendsOnly;
        copy.indexes = indexes;
        copy.counted = counted;
        copy.looks = looks;
        return copy;
    }

    /** The register. */
    public Register<R> build() {
        return new Register<>(copy());
    }
}
