package org.contractgovernance.registers.intake;

import java.sql.SQLException;
import java.util.Objects;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/**
 * What of a reading concerns one table: finds the row that each event belongs to, and parks what cannot be taken in.
 *
 * @param <R> the row
 */
public final class Intake<R extends Record> {

    private final Register<R> register;
    private final ParkedEvents parked;

    /** An event as it is stored, and read; where it could not be read, why. */
    public record ReadEvent(
            StoredEvent stored,
            @Nullable Occurrence occurrence,
            @Nullable UnreadableEvent problem) {

        /** Reads a stored event. */
        public static ReadEvent of(StoredEvent stored, EventCodec codec) {
            try {
                return new ReadEvent(stored, stored.read(codec), null);
            } catch (UnreadableEvent e) {
                return new ReadEvent(stored, null, e);
            }
        }
    }

    /** An event that is to be taken in, and the key of its row. */
    public record Keyed(StoredEvent stored, Occurrence occurrence, String key) {}

    public Intake(Register<R> register, ParkedEvents parked) {
        this.register = register;
        this.parked = parked;
    }

    /** The event with its key; none where it does not concern the register, or waits for what is parked. */
    public @Nullable Keyed keyed(ReadEvent read) throws SQLException {
        StoredEvent stored = read.stored();
        if (!register.follows(stored.entity()) || parked.holds(stored, ParkedEvents.WHOLE_ENTITY)) {
            return null;
        }
        Occurrence occurrence = read.occurrence();
        if (occurrence == null) {
            park(stored, Objects.requireNonNull(read.problem()));
            return null;
        }
        String key;
        try {
            key = register.key(occurrence.event(), occurrence.envelope());
        } catch (RuntimeException e) {
            park(stored, e);
            return null;
        }
        return key == null || parked.holds(stored, key) ? null : new Keyed(stored, occurrence, key);
    }

    /** Parks an event whose row is not known. Where every event has a row of its own, no other row is affected. */
    private void park(StoredEvent stored, Exception problem) throws SQLException {
        String place = register.appendsOnly() ? stored.id() : ParkedEvents.WHOLE_ENTITY;
        if (!parked.holds(stored, place)) {
            parked.park(stored, place, problem);
        }
    }

    /** Whether the event's row has been parked since it was given its key. */
    public boolean holds(Keyed event) throws SQLException {
        return parked.holds(event.stored(), event.key());
    }

    /** Parks the event's row. */
    public void park(Keyed event, Exception problem) throws SQLException {
        parked.park(event.stored(), event.key(), problem);
    }

    /** Knows of nothing any more that is parked; it stays so. */
    void clear() {
        parked.clear();
    }
}
