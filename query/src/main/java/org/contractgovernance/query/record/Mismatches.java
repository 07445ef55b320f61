package org.contractgovernance.query.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.registers.check.Differences;
import org.jspecify.annotations.Nullable;

/** The places at which the store and a tree do not agree, and what became of the events there. */
final class Mismatches {

    /** So many are looked into; where there are more, nobody wants them one by one. */
    private static final int MOST = 50_000;

    /** At the end of what is looked into, an event may have gone to a place beyond it. */
    private static final int UNCERTAIN = 100;

    private final GoneEvents naming;
    private final List<TreePlace> places = new ArrayList<>();
    private long further;

    /**
     * A place.
     *
     * @param index from 0, its position less one
     * @param leaf what the tree knows; absent beyond the tree
     * @param row what stands there; absent where nothing does
     */
    private record TreePlace(
            long index, @Nullable Hash leaf, @Nullable StoredLeaf row) {}

    /** Who knows what an event was that is not there any more. */
    @FunctionalInterface
    interface GoneEvents {

        /** What is known of the event. */
        @Nullable Gone gone(long position);
    }

    /** An event that is gone: of which contract, and what in words. */
    record Gone(String contract, String told) {}

    Mismatches(GoneEvents naming) {
        this.naming = naming;
    }

    /**
     * Looks at a place.
     *
     * @param beyond whether it lies behind the end of what can be believed
     */
    void compare(long index, @Nullable Hash leaf, @Nullable StoredLeaf row, boolean beyond) {
        boolean differ = leaf != null && (row == null || !Objects.equals(leaf, row.hash()));
        boolean room = places.size() < MOST;
        if (differ && room) {
            places.add(new TreePlace(index, leaf, row));
        } else if (differ) {
            further++;
        } else if (beyond && row != null && room && !places.isEmpty()) {
            // nothing is wrong with the place, but an event may have been moved there
            places.add(new TreePlace(index, null, row));
        }
    }

    /** Tells what became of the events from a place on. */
    void tell(long from, Differences told) {
        Map<Hash, Long> leaves = new HashMap<>();
        for (TreePlace each : places) {
            if (each.leaf() != null) {
                leaves.putIfAbsent(each.leaf(), each.index());
            }
        }
        Map<Long, Long> cameFrom = new HashMap<>();
        Set<Long> gone = new HashSet<>(leaves.values());
        for (TreePlace each : places) {
            StoredLeaf row = each.row();
            Long origin = row == null || row.hash() == null ? null : leaves.get(row.hash());
            if (origin != null && origin != each.index()) {
                cameFrom.put(each.index(), origin);
                gone.remove(origin);
            }
        }
        long certain = further == 0 ? Long.MAX_VALUE : places.getLast().index() - UNCERTAIN;
        Moved moved = new Moved(told);
        Missing missing = new Missing(naming, told);
        for (TreePlace each : places) {
            if (each.index() < from || each.index() > certain) {
                continue;
            }
            StoredLeaf row = each.row();
            Long origin = cameFrom.get(each.index());
            boolean isGone = gone.contains(each.index());
            if (row != null && origin != null) {
                moved.take(row, origin + 1);
            } else if (row != null && each.leaf() != null) {
                told.fault(
                        row.contract(),
                        new RecordFault(
                                isGone ? Kind.EVENT_ALTERED : Kind.EVENT_ADDED,
                                row.position(),
                                null,
                                null,
                                row.told() + (isGone ? " is not as it was recorded" : " was never recorded")));
                isGone = false;
            }
            if (isGone) {
                missing.take(each.index() + 1);
            }
        }
        moved.end();
        missing.end();
        if (further > 0) {
            told.fault(
                    null,
                    new RecordFault(
                            Kind.EVENT_ALTERED,
                            null,
                            null,
                            null,
                            "%d more events are not where or as they were recorded".formatted(further)));
        }
    }

    /** Events that all stand as far from where they were recorded, told once for each contract. */
    private static final class Moved {

        private final Differences told;
        private final Map<String, List<StoredLeaf>> run = new LinkedHashMap<>();
        private long shift;
        private long next;

        Moved(Differences told) {
            this.told = told;
        }

        void take(StoredLeaf row, long origin) {
            if (row.position() != next || origin - row.position() != shift) {
                end();
            }
            shift = origin - row.position();
            next = row.position() + 1;
            run.computeIfAbsent(row.contract(), any -> new ArrayList<>(1)).add(row);
        }

        void end() {
            run.forEach((contract, rows) -> {
                StoredLeaf first = rows.getFirst();
                String what = rows.size() == 1
                        ? "%s was recorded at position %d".formatted(first.told(), first.position() + shift)
                        : "%d events, of which %s is the first and %s the last, were recorded at positions greater by %d"
                                .formatted(
                                        rows.size(),
                                        first.told(),
                                        rows.getLast().told(),
                                        shift);
                told.fault(contract, new RecordFault(Kind.EVENT_OUT_OF_ORDER, first.position(), null, null, what));
            });
            run.clear();
        }
    }

    /** Events that are gone: by what is known of them, or by where they were. */
    private static final class Missing {

        private static final int NAMED = 1_000;

        private final GoneEvents naming;
        private final Differences told;
        private int named;
        private long first;
        private long next = -1;

        Missing(GoneEvents naming, Differences told) {
            this.naming = naming;
            this.told = told;
        }

        void take(long position) {
            Gone gone = named++ < NAMED ? naming.gone(position) : null;
            if (gone != null) {
                end();
                told.fault(gone.contract(), fault(position, gone.told() + " is missing"));
                return;
            }
            if (position != next) {
                end();
                first = position;
            }
            next = position + 1;
        }

        void end() {
            if (next > 0) {
                told.fault(
                        null,
                        fault(
                                first,
                                first == next - 1
                                        ? "the event at position %d is missing".formatted(first)
                                        : "the events at positions %d to %d are missing".formatted(first, next - 1)));
            }
            next = -1;
        }

        private static RecordFault fault(long position, String what) {
            return new RecordFault(Kind.EVENT_MISSING, position, null, null, what);
        }
    }
}
