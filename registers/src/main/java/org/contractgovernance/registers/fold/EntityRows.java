package org.contractgovernance.registers.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.bundle.BundleRow;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Folds one entity's events into its rows in a register, as the engine does, without a table or a database. With only the events that the
 * provider may see, the rows are those that the provider sees.
 *
 * @param <R> the row
 */
public final class EntityRows<R extends Record> {

    private final Register<R> register;
    private final Map<String, Key<R>> keys = new LinkedHashMap<>();

    private static final class Key<R extends Record> {

        private final List<Occurrence> occurrences = new ArrayList<>();
        private final VersionHistory<R> history;

        Key(Register<R> register, String key, String entity) {
            history = new VersionHistory<>(
                    register, key, entity, List.of(), any -> new VersionHistory.Past<>(occurrences, List.of()));
        }

        void take(Occurrence occurrence) {
            occurrences.add(occurrence);
            history.take(occurrence);
            history.release(ended -> {});
        }
    }

    public EntityRows(Register<R> register) {
        this.register = register;
    }

    /**
     * Takes in the entity's next event, in the order of their positions.
     *
     * @throws RuntimeException where the register cannot take it in
     */
    public void take(Event event, Envelope envelope) {
        String entity = envelope.entity();
        if (!register.follows(entity)) {
            return;
        }
        String key = register.key(event, envelope);
        if (key != null) {
            keys.computeIfAbsent(key, any -> new Key<>(register, key, entity)).take(new Occurrence(event, envelope));
        }
    }

    /** What the register says of the entity now, about any day: to the provider, where it was given only what is shared. */
    public List<BundleRow<R>> rows() {
        List<BundleRow<R>> rows = new ArrayList<>();
        for (Key<R> key : keys.values()) {
            for (Version<R> each : key.history.versions()) {
                if (each.isOpen() && each.audience != Audience.PROVIDER) {
                    rows.add(new BundleRow<>(
                            each.entity,
                            each.key,
                            each.effectiveFrom,
                            until(each),
                            each.content.version(),
                            each.content.madeBy(),
                            each.content.row()));
                }
            }
        }
        return rows;
    }

    private static @Nullable LocalDate until(Version<?> version) {
        LocalDate until = Objects.requireNonNull(version.effectiveUntil);
        return until.equals(Version.FROM_THEN_ON) ? null : until;
    }
}
