package org.contractgovernance.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.JointProof;
import org.contractgovernance.contracts.proof.JointProof.Placed;
import org.jspecify.annotations.Nullable;

/** Goes through the events once: makes their leaves and the contract's tree, and finds the leaves in the whole store's tree. */
final class EventsCheck implements Iterator<Placed> {

    private final Findings findings;
    private final EventsRead events;
    private final @Nullable ProofHashes leaves;
    private final Buckets buckets;
    private final TrailCheck trail;
    private final long last;
    private final long earlier;
    private final Frontier tree = Frontier.empty();
    private @Nullable Hash earlierRoot;
    private long position;
    private Instant recordedAt = Instant.MIN;
    private EventsRead.@Nullable EventWithLeaves next;
    private boolean astray;
    private boolean unplaced;
    private long redacted;

    /**
     * @param leaves the signed leaves, where they are certain
     * @param last the last position that an event may have
     * @param earlier size of an earlier tree of the contract whose root is wanted; -1: none
     */
    EventsCheck(
            Findings findings,
            EventsRead events,
            @Nullable ProofHashes leaves,
            Buckets buckets,
            TrailCheck trail,
            long last,
            long earlier) {
        this.findings = findings;
        this.events = events;
        this.leaves = leaves;
        this.buckets = buckets;
        this.trail = trail;
        this.last = last;
        this.earlier = earlier;
        this.next = events.next();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Placed next() {
        EventsRead.EventWithLeaves found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        if (tree.size() == earlier) {
            earlierRoot = tree.root();
        }
        Hash leaf = leaf(found);
        tree.add(leaf);
        BundleEvent event = found.event();
        if (event != null) {
            place(event);
            try {
                trail.take(event);
                buckets.add(event.entity(), RowsCheck.EVENT, found.line());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        next = events.next();
        return new Placed(event == null ? -1 : event.position() - 1, leaf);
    }

    /** The event's leaf as it was recorded, where that can be known. */
    private Hash leaf(EventsRead.EventWithLeaves found) {
        Hash recorded = leaves != null && leaves.hasNext() ? leaves.next() : null;
        boolean wasRedacted = found.original() != null
                && (recorded == null || found.original().equals(recorded));
        Hash leaf = wasRedacted ? found.original() : found.now();
        if (found.event() == null) {
            findings.fault("line", found.words() + " is no event");
        } else if (leaf == null) {
            findings.fault("line", found.words() + " is none that can be recorded: its time or its hash is not one");
        }
        if (leaves != null && (recorded == null || !found.hasLeaf(recorded))) {
            astray = true;
        }
        if (leaf == null) {
            return Hash.EMPTY;
        }
        if (wasRedacted) {
            redacted++;
            findings.note(
                    found.words() + " was redacted: text was taken out of it, as a later event of this record says");
        }
        return leaf;
    }

    private void place(BundleEvent event) {
        if (event.position() <= position || event.position() > last) {
            unplaced = true;
            findings.fault(
                    "position",
                    "%s stands after position %d in a tree of %d".formatted(EventsRead.words(event), position, last));
        }
        if (event.recordedAt().isBefore(recordedAt)) {
            findings.fault("time", EventsRead.words(event) + " was recorded before the event above it");
        }
        position = Math.max(position, event.position());
        recordedAt = event.recordedAt().isAfter(recordedAt) ? event.recordedAt() : recordedAt;
    }

    /** Compares the events with the whole store's tree, and so goes through all of them. */
    void checkAgainstStore(Checkpoint store, Bundle bundle) throws IOException {
        Hash root;
        try (ProofHashes proof = new ProofHashes(BundleFile.JOINT, bundle.open(BundleFile.JOINT))) {
            root = JointProof.root(store.size(), this, proof);
        }
        toTheEnd();
        if (store.root().equals(root) && !unplaced) {
            findings.holds("every event stands in the whole store at the position that it says (joint proof)");
        } else {
            findings.fault(
                    "joint",
                    "the events do not all stand in the whole store at the positions that they say: an event, a position, or %s"
                                    .formatted(BundleFile.JOINT)
                            + " is not as it was");
        }
    }

    /** Goes through the remaining events. */
    void toTheEnd() {
        while (hasNext()) {
            next();
        }
    }

    /** Compares the events with the contract's tree; answers whether they are exactly the events of the tree. */
    boolean areAllOf(Checkpoint contract) {
        boolean are = !astray && tree.size() == contract.size() && tree.root().equals(contract.root());
        if (are) {
            findings.holds(
                    "the record is whole: these %d events, in this order, and no others, are the tree that was signed%s"
                            .formatted(tree.size(), redacted == 0 ? "" : " (%d redacted)".formatted(redacted)));
        } else {
            findings.fault(
                    "contract",
                    "the %d events are not the %d of the contract's tree that was signed"
                            .formatted(tree.size(), contract.size()));
        }
        return are;
    }

    /** The root of the contract's tree at the earlier size; none where it never had that size. */
    @Nullable Hash earlierRoot() {
        return tree.size() == earlier ? tree.root() : earlierRoot;
    }
}
