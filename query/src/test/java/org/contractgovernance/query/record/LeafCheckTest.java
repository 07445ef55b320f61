package org.contractgovernance.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.junit.jupiter.api.Test;

/** Whatever is done to events after they were signed is found, and the event named where anything is left that knows it. */
class LeafCheckTest {

    private static final int EVENTS = 600;

    /** Positions of which an operator has said that a clock was ahead. */
    private static final Set<Long> AHEAD = Set.of(EVENTS + 2L, EVENTS + 3L);

    private final List<StoredLeaf> recorded = record(EVENTS);
    private final Map<Tile, byte[]> tiles = tiles(recorded);
    private final Checkpoint signed = new Checkpoint("test", EVENTS, root(recorded), List.of());

    private static List<StoredLeaf> record(int events) {
        List<StoredLeaf> rows = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            rows.add(row(i, "as recorded " + i));
        }
        return rows;
    }

    private static StoredLeaf row(long position, String text) {
        return new StoredLeaf(
                position,
                Instant.EPOCH.plusSeconds(position),
                "contract-" + position % 3,
                "id-" + text,
                "IssueRaised",
                "issue:" + position,
                Leaves.of(text),
                null);
    }

    private static final class Leaves {
        static Hash of(String text) {
            return Hash.ofLeaf(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static StoredLeaf at(long position, StoredLeaf row) {
        return new StoredLeaf(
                position, row.recordedAt(), row.contract(), row.id(), row.name(), row.entity(), row.hash(), null);
    }

    private static Map<Tile, byte[]> tiles(List<StoredLeaf> rows) {
        Map<Tile, ByteArrayOutputStream> tiles = new HashMap<>();
        Frontier frontier = Frontier.empty();
        rows.forEach(row -> frontier.add(row.hash(), (node, hash) -> {
            if (Tile.keeps(node)) {
                tiles.computeIfAbsent(Tile.of(node), any -> new ByteArrayOutputStream())
                        .writeBytes(hash.bytes());
            }
        }));
        Map<Tile, byte[]> made = new HashMap<>();
        tiles.forEach((tile, bytes) -> made.put(tile, bytes.toByteArray()));
        return made;
    }

    private static Hash root(List<StoredLeaf> rows) {
        Frontier frontier = Frontier.empty();
        rows.forEach(row -> frontier.add(row.hash()));
        return frontier.root();
    }

    private static byte[] lost(Tile tile) {
        return new byte[0];
    }

    private static Function<Tile, byte[]> kept(Map<Tile, byte[]> tiles) {
        return tile -> tiles.getOrDefault(tile, new byte[0]);
    }

    private static List<RecordFault> check(
            List<StoredLeaf> rows, Checkpoint signed, Function<Tile, byte[]> outside, Map<Tile, byte[]> database) {
        List<RecordFault> faults = new ArrayList<>();
        long size = database.entrySet().stream()
                .filter(each -> each.getKey().level() == 0)
                .mapToLong(each -> each.getValue().length / 32)
                .sum();
        LeafCheck check = new LeafCheck(
                signed,
                outside,
                size,
                kept(database),
                position -> null,
                AHEAD::contains,
                (contract, fault) -> faults.add(fault));
        rows.forEach(check::take);
        check.end();
        return faults;
    }

    /** As the database's administrator would leave it who makes the tree match. */
    private List<RecordFault> rewritten(List<StoredLeaf> rows) {
        return check(rows, signed, kept(tiles), tiles(rows));
    }

    private List<RecordFault> untouchedTree(List<StoredLeaf> rows) {
        return check(rows, signed, kept(tiles), tiles);
    }

    private static void has(List<RecordFault> faults, Kind kind, long position) {
        assertThat(faults).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.position()).isEqualTo(position);
        });
    }

    @Test
    void whatWasNotTouchedRaisesNoAlarm() {
        assertThat(untouchedTree(recorded)).isEmpty();
        assertThat(check(recorded, signed, LeafCheckTest::lost, tiles)).isEmpty();
        assertThat(check(recorded, null, LeafCheckTest::lost, tiles)).isEmpty();
        List<StoredLeaf> more = new ArrayList<>(recorded);
        more.add(row(EVENTS + 1, "not in the tree yet"));
        assertThat(untouchedTree(more)).isEmpty();
        Checkpoint earlier = new Checkpoint("test", 300, root(recorded.subList(0, 300)), List.of());
        assertThat(check(recorded, earlier, kept(tiles), tiles)).isEmpty();
        assertThat(check(List.of(), null, LeafCheckTest::lost, Map.of())).isEmpty();
    }

    @Test
    void anAlteredEventIsNamed() {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        rows.set(299, row(300, "forged"));
        for (List<RecordFault> faults : List.of(untouchedTree(rows), rewritten(rows))) {
            has(faults, Kind.EVENT_ALTERED, 300);
            assertThat(faults)
                    .filteredOn(each -> each.kind() == Kind.EVENT_ALTERED)
                    .hasSize(1);
        }
        assertThat(rewritten(rows)).anyMatch(each -> each.kind() == Kind.TREE_ALTERED);
    }

    @Test
    void oneThatIsGoneIsNamed() {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        rows.remove(99);
        has(untouchedTree(rows), Kind.EVENT_MISSING, 100);
        assertThat(untouchedTree(rows)).hasSize(1);
    }

    @Test
    void oneThatIsGoneIsNamedThoughTheOthersMovedUp() {
        List<StoredLeaf> rows = new ArrayList<>(recorded.subList(0, 99));
        for (int i = 100; i < EVENTS; i++) {
            rows.add(at(i, recorded.get(i)));
        }
        List<RecordFault> faults = rewritten(rows);
        has(faults, Kind.EVENT_MISSING, 100);
        assertThat(faults)
                .filteredOn(each -> each.kind() == Kind.EVENT_OUT_OF_ORDER)
                .as("once for each contract")
                .hasSize(3);
        assertThat(faults).noneMatch(each -> each.kind() == Kind.EVENT_ALTERED);
    }

    @Test
    void oneThatWasPutInBetweenIsNamed() {
        List<StoredLeaf> rows = new ArrayList<>(recorded.subList(0, 99));
        rows.add(row(100, "put in"));
        for (int i = 99; i < EVENTS; i++) {
            rows.add(at(i + 2, recorded.get(i)));
        }
        List<RecordFault> faults = rewritten(rows);
        has(faults, Kind.EVENT_ADDED, 100);
        assertThat(faults).noneMatch(each -> each.kind() == Kind.EVENT_MISSING);
    }

    @Test
    void twoThatChangedPlacesAreNamed() {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        rows.set(9, at(10, recorded.get(19)));
        rows.set(19, at(20, recorded.get(9)));
        for (List<RecordFault> faults : List.of(untouchedTree(rows), rewritten(rows))) {
            has(faults, Kind.EVENT_OUT_OF_ORDER, 10);
            has(faults, Kind.EVENT_OUT_OF_ORDER, 20);
            assertThat(faults)
                    .noneMatch(each -> each.kind() == Kind.EVENT_MISSING || each.kind() == Kind.EVENT_ALTERED);
        }
    }

    @Test
    void theLastOnesAndAllOfThemAreMissed() {
        List<StoredLeaf> rows = recorded.subList(0, EVENTS - 10);
        has(untouchedTree(rows), Kind.EVENT_MISSING, EVENTS - 9);
        has(rewritten(rows), Kind.EVENT_MISSING, EVENTS - 9);
        has(check(List.of(), signed, kept(tiles), Map.of()), Kind.EVENT_MISSING, 1);
    }

    @Test
    void whereOnlyTheSignatureIsLeftTheRecordIsKnownToBeAltered() {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            List<StoredLeaf> rows = mutated(random);
            assertThat(check(rows, signed, LeafCheckTest::lost, tiles(rows)))
                    .anyMatch(each -> each.kind() == Kind.CHECKPOINT_CONTRADICTED
                            && each.what().contains("first " + EVENTS));
        }
    }

    @Test
    void anyMutationIsFoundWhicheverTreeIsLeft() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            List<StoredLeaf> rows = mutated(random);
            assertThat(untouchedTree(rows)).anyMatch(each -> each.kind().isOfTheRecord());
            assertThat(rewritten(rows)).anyMatch(each -> each.position() != null);
            assertThat(check(rows, null, LeafCheckTest::lost, tiles)).anyMatch(each -> each.position() != null);
        }
    }

    private List<StoredLeaf> mutated(Random random) {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        int at = random.nextInt(EVENTS);
        switch (random.nextInt(4)) {
            case 0 -> rows.set(at, row(at + 1, "forged"));
            case 1 ->
                rows.subList(at, Math.min(EVENTS, at + 1 + random.nextInt(10))).clear();
            case 2 -> Collections.swap(rows, at, (at + 1 + random.nextInt(EVENTS - 1)) % EVENTS);
            default -> rows.add(at, row(0, "put in"));
        }
        boolean renumbered = random.nextBoolean() || rows.size() >= EVENTS;
        if (renumbered) {
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, at(i + 1, rows.get(i)));
            }
        }
        return rows;
    }

    @Test
    void tilesThatWereTamperedWithAccuseNoEvent() {
        Map<Tile, byte[]> spoilt = new HashMap<>(tiles);
        byte[] leaves = spoilt.get(new Tile(0, 1)).clone();
        leaves[7] ^= 1;
        spoilt.put(new Tile(0, 1), leaves);
        List<RecordFault> outside = check(recorded, signed, kept(spoilt), tiles);
        List<RecordFault> database = check(recorded, signed, kept(tiles), spoilt);
        assertThat(outside).isNotEmpty().allMatch(each -> each.kind() == Kind.TREE_ALTERED);
        assertThat(database).isNotEmpty().allMatch(each -> each.kind() == Kind.TREE_ALTERED);
        assertThat(outside).anyMatch(each -> each.what().contains("outside the database"));
        assertThat(database).anyMatch(each -> each.what().contains("in the database"));
    }

    @Test
    void afterAClockThatWasAheadTimeGoesOnFromBeforeIt() {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        rows.add(row(EVENTS + 1, "before"));
        rows.add(at(EVENTS + 2, row(9_000, "ahead")));
        rows.add(at(EVENTS + 3, row(9_001, "ahead too")));
        rows.add(row(EVENTS + 4, "after"));
        assertThat(untouchedTree(rows)).isEmpty();
        rows.add(at(EVENTS + 5, row(EVENTS, "backdated")));
        has(untouchedTree(rows), Kind.EVENT_OUT_OF_ORDER, EVENTS + 5);
    }

    @Test
    void anEventThatClaimsToBeOlderThanTheOneBeforeItIsNamed() {
        List<StoredLeaf> rows = new ArrayList<>(recorded);
        rows.add(at(EVENTS + 1, row(5, "backdated")));
        has(untouchedTree(rows), Kind.EVENT_OUT_OF_ORDER, EVENTS + 1);
    }
}
