package org.contractgovernance.query.record;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.registers.check.Differences;
import org.jspecify.annotations.Nullable;

/**
 * Compares every event of the store, in order, with the tree of leaves: the copy outside the database, the copy inside, and the signed
 * state. The signed state decides which copy can be trusted; that copy shows the event at fault.
 *
 * <p>An event after the end of all trees has no leaf yet. The check only makes sure that it is at its place in the order of time.
 */
final class LeafCheck {

    private final @Nullable Checkpoint signed;
    private final KeptTree outside;
    private final KeptTree database;
    private final LongPredicate ahead;
    private final Differences told;
    private final Mismatches inDatabase;
    private final Mismatches anywhere;

    private @Nullable Frontier rows = Frontier.empty();
    private @Nullable Hash root;
    private Instant latest = Instant.MIN;
    private long next;

    /**
     * @param signed what was signed last; none: what is kept is believed
     * @param outside the tiles kept outside the database
     * @param size how many leaves the tree in the database has
     * @param database its tiles
     * @param naming knows of events that are gone
     * @param ahead the positions that a clock which was ahead gave their times, as an operator has said
     */
    LeafCheck(
            @Nullable Checkpoint signed,
            Function<Tile, byte[]> outside,
            long size,
            Function<Tile, byte[]> database,
            Mismatches.GoneEvents naming,
            LongPredicate ahead,
            Differences told) {
        long leaves = signed == null ? 0 : signed.size();
        this.signed = signed;
        this.outside = new KeptTree(leaves, leaves, outside);
        this.database = new KeptTree(size, leaves, database);
        this.ahead = ahead;
        this.told = told;
        this.inDatabase = new Mismatches(naming);
        this.anywhere = new Mismatches(naming);
    }

    /** Takes the next event, in the order of positions. */
    void take(StoredLeaf row) {
        long index = row.position() - 1;
        if (index < next) {
            tell(row, Kind.EVENT_ADDED, row.told() + " stands where no other event can");
            return;
        }
        while (next < Math.min(index, known())) {
            step(null);
        }
        if (next < index) {
            String what = next + 1 == index
                    ? "the event at position %d is missing".formatted(index)
                    : "the events at positions %d to %d are missing".formatted(next + 1, index);
            told.fault(null, new RecordFault(Kind.EVENT_MISSING, next + 1, null, null, what));
            rows = null;
            next = index;
        }
        step(row);
    }

    private long known() {
        return Math.max(outside.size(), database.size());
    }

    private void step(@Nullable StoredLeaf row) {
        boolean hasLeaf = next < known();
        Hash kept = outside.next();
        Hash held = database.next();
        inDatabase.compare(next, held, row, next >= database.size());
        anywhere.compare(next, kept == null ? held : kept, row, next >= (signed == null ? known() : signed.size()));
        Frontier so = rows;
        if (row == null || row.hash() == null) {
            rows = null;
        } else if (so != null) {
            so.add(row.hash());
            if (signed != null && so.size() == signed.size()) {
                root = so.root();
            }
        }
        if (row != null && !ahead.test(row.position())) {
            if (!hasLeaf && row.recordedAt().isBefore(latest)) {
                tell(row, Kind.EVENT_OUT_OF_ORDER, row.told() + " was recorded before the event before it");
            }
            latest = row.recordedAt();
        }
        next++;
    }

    private void tell(StoredLeaf row, Kind kind, String what) {
        told.fault(row.contract(), new RecordFault(kind, row.position(), null, null, what));
    }

    /** There are no more events: says what was found. */
    void end() {
        while (next < known()) {
            step(null);
        }
        if (signed == null) {
            anywhere.tell(0, told);
        } else {
            judge(signed);
        }
        kept(database, "in the database", database.size() > 0);
        kept(outside, "outside the database", outside.lost() < outside.size());
    }

    private void judge(Checkpoint checkpoint) {
        boolean outsideHolds = Objects.equals(checkpoint.root(), outside.root());
        boolean databaseHolds = checkpoint.size() == 0 || Objects.equals(checkpoint.root(), database.root());
        if (checkpoint.size() == 0 || Objects.equals(checkpoint.root(), root)) {
            anywhere.tell(checkpoint.size(), told);
        } else if (outsideHolds) {
            anywhere.tell(0, told);
        } else if (databaseHolds) {
            inDatabase.tell(0, told);
        } else {
            told.fault(
                    null,
                    new RecordFault(
                            Kind.CHECKPOINT_CONTRADICTED,
                            null,
                            null,
                            null,
                            "the record was altered among its first %d events".formatted(checkpoint.size())));
            anywhere.tell(0, told);
        }
        if (!databaseHolds) {
            tree("the tree in the database is not the one that was signed with %d leaves".formatted(checkpoint.size()));
        }
        if (!outsideHolds && outside.lost() == 0 && outside.size() > 0) {
            tree("the tree outside the database is not the one that was signed with %d leaves"
                    .formatted(checkpoint.size()));
        }
    }

    private void kept(KeptTree tree, String where, boolean atAll) {
        if (atAll && tree.lost() > 0) {
            tree("%d of %d leaves of the tree %s are lost".formatted(tree.lost(), tree.size(), where));
        }
        Tile wrong = tree.wrong();
        if (wrong != null) {
            tree("tile %d of level %d of the tree %s is not made of those below it"
                    .formatted(wrong.index(), wrong.level(), where));
        }
    }

    private void tree(String what) {
        told.fault(null, new RecordFault(Kind.TREE_ALTERED, null, null, null, what));
    }
}
