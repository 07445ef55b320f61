package org.contractgovernance.registers.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.fold.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * Goes through events entity by entity: each is decoded once and taken in by every fold that follows the entity.
 *
 * <p>What an entity's late events need of its past is kept in memory; a very long past is read again when it is needed, by one
 * thread at a time.
 *
 * @param <F> the folds
 */
public final class EntityWalk<F extends EntityVersions<?>> {

    private static final Object LONG_PAST = new Object();

    private final Connection connection;
    private final EventCodec codec;
    private final int kept;
    private final List<F> folds = new ArrayList<>();

    private final List<Occurrence> past = new ArrayList<>();
    private final List<F> followers = new ArrayList<>();
    private @Nullable String entity;
    private boolean pastIsKept;
    private boolean looksBack;
    private long position;

    /** How a fold takes an event in. */
    public interface Take<F> {
        void take(F fold, Intake.ReadEvent read) throws SQLException;
    }

    /**
     * @param kept how many events of an entity's past are kept in memory
     */
    public EntityWalk(Connection connection, EventCodec codec, int kept) {
        this.connection = connection;
        this.codec = codec;
        this.kept = kept;
    }

    /** Adds a fold that takes events in. */
    public void add(F fold) {
        folds.add(fold);
    }

    /** Every fold that was added. */
    public List<F> folds() {
        return folds;
    }

    /** Takes in the next event: of the entity at hand, or the first of another. */
    public void take(StoredEvent stored, Take<F> how) throws SQLException {
        if (!stored.entity().equals(entity)) {
            end();
            begin(stored.entity());
        }
        if (followers.isEmpty()) {
            return;
        }
        position = stored.position();
        Intake.ReadEvent read = Intake.ReadEvent.of(stored, codec);
        remember(read.occurrence());
        for (F each : followers) {
            how.take(each, read);
        }
    }

    private void begin(String next) {
        entity = next;
        pastIsKept = true;
        looksBack = false;
        for (F each : folds) {
            if (each.follows(next)) {
                followers.add(each);
                looksBack |= each.looksBack();
            }
        }
    }

    /** The entity at hand has no more events. */
    public void end() {
        followers.forEach(EntityVersions::end);
        forget();
    }

    /** Forgets the present entity. */
    public void forget() {
        followers.clear();
        past.clear();
        entity = null;
    }

    private void remember(@Nullable Occurrence occurrence) {
        if (occurrence != null && looksBack && pastIsKept) {
            past.add(occurrence);
            if (past.size() > kept) {
                pastIsKept = false;
                past.clear();
            }
        }
    }

    /** The readable events of the entity up to the present one. */
    public List<Occurrence> past(String of) {
        if (pastIsKept) {
            return past;
        }
        synchronized (LONG_PAST) {
            try {
                List<Occurrence> read = new ArrayList<>();
                for (StoredEvent each : EventLog.ofEntity(connection, of, position)) {
                    Occurrence occurrence = Intake.ReadEvent.of(each, codec).occurrence();
                    if (occurrence != null) {
                        read.add(occurrence);
                    }
                }
                return read;
            } catch (SQLException e) {
                throw new PastUnreachable(e);
            }
        }
    }
}
