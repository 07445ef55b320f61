package org.contractgovernance.query.register;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A register: a record and a pure fold. Nothing else is to be written for it: its table is made from the record's components,
 * and the engine loads, folds, keeps the history, parks what fails and replays.
 *
 * <p>A row belongs to one key, and a key's events all happen to one entity.
 *
 * @param <R> the row; its components become columns ({@code raisedOn} the column {@code raised_on}), and one of them is
 *     {@code contract}
 */
public interface Register<R extends Record> {

    /** What the register is called. */
    RegisterName name();

    /** The row. */
    Class<R> row();

    /** Counts up whenever {@link #evolve} or {@link #key} answers differently, so that the register is rebuilt. */
    int revision();

    /** The kinds of entity whose events it folds. */
    Set<EntityKind> kinds();

    /** The row that an event belongs to; none where the event does not concern the register. */
    @Nullable String key(Event event, Envelope envelope);

    /**
     * The row after an event.
     *
     * @param before the row so far; absent before the first event
     * @return the row; absent while there is nothing to show
     */
    @Nullable R evolve(@Nullable R before, Event event, Envelope envelope);

    /** The key of the row that a stored event {@code e} belongs to, in SQL; null where it belongs to none. */
    default String keyInSql() {
        return "e.aggregate_id";
    }

    /** What people call a row. */
    String reference(R row);

    /** Whether every key has one event only, so that nothing is ever looked up before writing. */
    default boolean appendsOnly() {
        return false;
    }

    /**
     * Columns by which rows of a contract are listed, each list an index beside the engine's own. Those after the first leave out the
     * rows that have nothing in the last column.
     */
    default List<List<String>> indexes() {
        return List.of();
    }

    /** Columns of words by which rows are counted. The first index holds them, so that counting reads no rows. */
    default List<String> counted() {
        return List.of();
    }

    /** Whether events of this entity concern the register at all, as far as its identifier tells. */
    default boolean follows(String entity) {
        for (EntityKind each : kinds()) {
            if (each.isOf(entity)) {
                return true;
            }
        }
        return false;
    }
}
