package org.contractgovernance.registers.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.Audience;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.fold.VersionHistory;
import org.jspecify.annotations.Nullable;

/**
 * Folds whole entities, one after the other, into the versions of one register's rows: nothing is looked up, and every version is made
 * once, with its end where it ended.
 *
 * @param <R> the row
 */
public class EntityVersions<R extends Record> {

    private final Register<R> register;
    private final Intake<R> intake;
    private final Function<String, List<Occurrence>> past;
    private final Consumer<Version<R>> made;
    private final Map<String, VersionHistory<R>> histories = new LinkedHashMap<>();

    /**
     * @param past the entity's events up to the one at hand
     * @param made takes each version, once it has its end or the entity has
     */
    protected EntityVersions(
            Register<R> register,
            ParkedEvents parked,
            Function<String, List<Occurrence>> past,
            Consumer<Version<R>> made) {
        this.register = register;
        this.intake = new Intake<>(register, parked);
        this.past = past;
        this.made = made;
    }

    /** The register whose rows are folded. */
    protected final Register<R> register() {
        return register;
    }

    /** What finds the row of each event. */
    protected final Intake<R> intake() {
        return intake;
    }

    final boolean follows(String entity) {
        return register.follows(entity);
    }

    final boolean looksBack() {
        return !register.appendsOnly();
    }

    /** Takes in the entity's next event. */
    public void take(Intake.ReadEvent read) throws SQLException {
        Intake.Keyed keyed = intake.keyed(read);
        if (keyed == null) {
            return;
        }
        String key = keyed.key();
        Occurrence occurrence = keyed.occurrence();
        try {
            if (register.appendsOnly()) {
                Version<R> only = only(key, occurrence);
                if (only != null) {
                    made.accept(only);
                }
            } else {
                VersionHistory<R> history = history(key, occurrence);
                history.take(occurrence);
                history.release(made);
            }
        } catch (Refused e) {
            throw e;
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException e) {
            intake.park(keyed, e);
        }
    }

    /** The entity has no more events. */
    final void end() {
        for (VersionHistory<R> history : histories.values()) {
            history.versions().forEach(made);
        }
        clear();
    }

    /** Forgets the entity. */
    public void clear() {
        histories.clear();
        intake.clear();
    }

    /** The row's history so far; an empty one where the event is its first. */
    protected final VersionHistory<R> history(String key, Occurrence occurrence) {
        VersionHistory<R> known = histories.get(key);
        if (known == null) {
            known = new VersionHistory<>(register, key, occurrence.envelope().entity(), List.of(), this::past);
            histories.put(key, known);
        }
        return known;
    }

    /** Forgets what was folded for a row. */
    protected final void forget(String key) {
        histories.remove(key);
    }

    private @Nullable Version<R> only(String key, Occurrence occurrence) {
        R row = register.evolve(null, occurrence.event(), occurrence.envelope());
        if (row == null) {
            return null;
        }
        boolean shared = occurrence.envelope().visibility() == Visibility.SHARED;
        return new Version<>(
                key,
                occurrence.envelope().entity(),
                shared ? Audience.EVERYONE : Audience.COUNCIL,
                new Version.Content<>(
                        row, 0, occurrence.position(), occurrence.envelope().recordedAt()),
                occurrence.position(),
                occurrence.envelope().effectiveOn(),
                Version.FROM_THEN_ON,
                false);
    }

    /** One that cannot be told its key is parked when its turn comes; it is not to park another. */
    private @Nullable String keyIfAny(Occurrence occurrence) {
        try {
            return register.key(occurrence.event(), occurrence.envelope());
        } catch (RuntimeException e) {
            return null;
        }
    }

    private VersionHistory.Past<R> past(VersionHistory<R> history) {
        List<Occurrence> own = new ArrayList<>();
        for (Occurrence each : past.apply(history.entity())) {
            if (history.key().equals(keyIfAny(each))) {
                own.add(each);
            }
        }
        return new VersionHistory.Past<>(own, List.of());
    }
}
