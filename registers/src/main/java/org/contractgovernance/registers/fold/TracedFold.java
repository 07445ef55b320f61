package org.contractgovernance.registers.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.audit.DerivationStep;
import org.contractgovernance.contracts.audit.DerivedField;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.audit.FieldChange;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.contracts.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A row that is folded again from its events, one after another, with the effect of each event. It is pure and the same for every register:
 * the register's own fold is used, and the row before an event is compared with the row after.
 *
 * @param <R> the row
 */
public final class TracedFold<R extends Record> {

    private final List<TracedStep<R>> steps = new ArrayList<>();
    private final List<DerivationStep> told = new ArrayList<>();
    private final Map<String, DerivedField> fields = new LinkedHashMap<>();
    private @Nullable R row;

    /**
     * An event that was folded.
     *
     * @param before the row until then; absent where it began with the event
     * @param after the row since
     */
    public record TracedStep<R extends Record>(
            Occurrence occurrence,
            @Nullable R before,
            @Nullable R after) {}

    private TracedFold() {}

    /**
     * Folds a row's events in the order in which they are effective.
     *
     * @param key the row's key
     * @param recorded the entity's events that the audience may see, in the order of the record; events of other rows are left out
     * @param day the day of the row: events that are effective later are left out
     */
    public static <R extends Record> TracedFold<R> of(
            Register<R> register, String key, List<Occurrence> recorded, LocalDate day) {
        TracedFold<R> traced = new TracedFold<>();
        List<Occurrence> own = recorded.stream()
                .filter(each -> key.equals(register.key(each.event(), each.envelope())))
                .toList();
        for (Dated each : Dated.inEffectiveOrder(own)) {
            if (!each.day().isAfter(day)) {
                traced.take(register, each.occurrence());
            }
        }
        return traced;
    }

    private void take(Register<R> register, Occurrence occurrence) {
        R after = register.evolve(row, occurrence.event(), occurrence.envelope());
        steps.add(new TracedStep<>(occurrence, row, after));
        List<FieldChange> changes = changes(row, after);
        for (FieldChange each : changes) {
            fields.put(each.field(), new DerivedField(each.field(), each.to(), each.from(), occurrence.position()));
        }
        told.add(new DerivationStep(EventSummary.of(occurrence.envelope()), changes));
        row = after;
    }

    private static List<FieldChange> changes(@Nullable Record before, @Nullable Record after) {
        return Difference.between(before, after).stream()
                .map(each -> new FieldChange(each.path(), each.before(), each.after()))
                .toList();
    }

    /** The row as it stood on the day; none before its first event. */
    public @Nullable R row() {
        return row;
    }

    /** Every event that was folded, with the row before and after. */
    public List<TracedStep<R>> steps() {
        return steps;
    }

    /** The same in words that are shown: the event in short, and the fields that it changed. */
    public List<DerivationStep> told() {
        return told;
    }

    /** Each field that says something, or once did, with the event that made it so: those of the row first, in its own order. */
    public List<DerivedField> fields() {
        List<DerivedField> ordered = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>(Fields.of(row).keySet());
        rest.addAll(fields.keySet());
        rest.forEach(each -> ordered.add(fields.get(each)));
        return ordered;
    }
}
