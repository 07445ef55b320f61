package org.contractgovernance.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.Redactions;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of the contract's tree, after it is certain that they are the signed ones. They show which event is not as it was recorded;
 * the tree's root alone would show only that there is such an event.
 */
final class Leaves {

    private final Bundle bundle;
    private final Findings findings;

    Leaves(Bundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    /** Whether they are the leaves of the signed tree. */
    boolean areOf(Checkpoint signed) throws IOException {
        Frontier tree = Frontier.empty();
        try (ProofHashes leaves = new ProofHashes(BundleFile.LEAVES, bundle.open(BundleFile.LEAVES))) {
            leaves.forEachRemaining(tree::add);
        }
        boolean are = tree.size() == signed.size() && tree.root().equals(signed.root());
        if (!are) {
            findings.fault(
                    "leaves",
                    "the leaves in %s are not those of the contract's tree that was signed; by them no event can be named"
                            .formatted(BundleFile.LEAVES));
        }
        return are;
    }

    /** Reports every event that is not as it was recorded, not where it was recorded, or missing. */
    void name(Redactions redactions) throws IOException {
        long[] begins = begins();
        int[] places = IntStream.range(0, begins.length)
                .boxed()
                .sorted((one, other) -> Long.compare(begins[one], begins[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] sorted = Arrays.stream(places).mapToLong(each -> begins[each]).toArray();
        BitSet seen = new BitSet();
        String[] before = {"the beginning"};
        int last = -1;
        int altered = 0;
        try (EventsRead events = new EventsRead(bundle, redactions)) {
            for (EventsRead.EventWithLeaves each = events.next(); each != null; each = events.next()) {
                int place = place(each, sorted, places);
                if (place < 0) {
                    altered++;
                    findings.fault("altered", each.words() + " is not as it was recorded, or was never recorded");
                } else if (seen.get(place)) {
                    findings.fault("twice", each.words() + " stands there twice");
                } else {
                    seen.set(place);
                    if (place < last) {
                        findings.fault("order", each.words() + " does not stand where it was recorded");
                    } else {
                        if (altered == 0 && place > last + 1) {
                            missing(last + 1, place, begins.length, before[0]);
                        }
                        last = place;
                    }
                }
                if (place >= 0) {
                    before[0] = each.words();
                    altered = 0;
                }
            }
        }
        if (altered == 0 && last + 1 < begins.length) {
            missing(last + 1, begins.length, begins.length, before[0]);
        }
    }

    private void missing(int from, int until, int of, String before) {
        findings.fault(
                "missing",
                from + 1 == until
                        ? "event %d of the contract's %d, which followed %s, is missing from its place"
                                .formatted(from + 1, of, before)
                        : "events %d to %d of the contract's %d, which followed %s, are missing from their places"
                                .formatted(from + 1, until, of, before));
    }

    private static int place(EventsRead.EventWithLeaves found, long[] sorted, int[] places) {
        for (Hash leaf : new @Nullable Hash[] {found.now(), found.original()}) {
            int at = leaf == null ? -1 : Arrays.binarySearch(sorted, begin(leaf));
            if (at >= 0) {
                return places[at];
            }
        }
        return -1;
    }

    /** The first eight bytes of each leaf: enough to find a leaf that was proven to be there. */
    private long[] begins() throws IOException {
        long[] begins = new long[(int) Math.min(bundle.size(BundleFile.LEAVES) / 32, Integer.MAX_VALUE - 8)];
        try (ProofHashes leaves = new ProofHashes(BundleFile.LEAVES, bundle.open(BundleFile.LEAVES))) {
            for (int i = 0; i < begins.length && leaves.hasNext(); i++) {
                begins[i] = begin(leaves.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return begins;
    }

    private static long begin(Hash hash) {
        return java.nio.ByteBuffer.wrap(hash.bytes()).getLong();
    }
}
