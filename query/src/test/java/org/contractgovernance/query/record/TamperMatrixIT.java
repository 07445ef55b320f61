package org.contractgovernance.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.notary.MirroredTiles;
import org.contractgovernance.query.notary.Notary;
import org.contractgovernance.query.notary.TileMirror;
import org.contractgovernance.registers.ManyEvents;
import org.contractgovernance.registers.RegisterEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the database's superuser does to events after they were signed, with triggers off, and however the trees in the database are put
 * right afterwards, is found: the event is named where the hashes outside the database survive, and where only a checkpoint does, the check
 * says among how many events something was altered. A record that nobody touched raises no alarm.
 */
class TamperMatrixIT {

    private static final int EVENTS = 60;
    private static final int TIMES = 1_000;
    private static final long SEED = Long.getLong("seed", 20261124L);
    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    /** What the superuser does; each answers the positions at which something is not as it was. */
    private enum Act {
        PAYLOAD(one("payload = overlay(payload::text placing ' ' || substr(payload::text, 2, 1) from 2 for 1)::json")),
        METADATA(one(
                "metadata = overlay(metadata::text placing ' ' || substr(metadata::text, 2, 1) from 2 for 1)::json")),
        A_LETTER(
                on -> on.byPosition(
                        "UPDATE event_store.event SET payload = regexp_replace(payload::text, '\"([^\"]+)\"', '\"\\1x\"')::json WHERE position = ?")),
        CONTRACT(one("metadata = replace(metadata::text, '\"contract-', '\"contract-9')::json")),
        TIME(one("recorded_at = recorded_at + interval '1 microsecond'")),
        NAME(one("name = name || 'Again'")),
        REVISION(one("revision = revision + 1")),
        IDENTIFIER(one("event_id = gen_random_uuid()")),
        ENTITY(one("aggregate_id = aggregate_id || '0'")),
        SEQUENCE(one("sequence = sequence + 100000")),
        DELETE_ONE(on -> on.byPosition("DELETE FROM event_store.event WHERE position = ?")),
        DELETE_THE_LAST_TEN(
                on -> on.range(EVENTS - 9, EVENTS, "DELETE FROM event_store.event WHERE position BETWEEN ? AND ?")),
        DELETE_A_CONTRACT(On::deleteAContract),
        TRUNCATE(on -> on.range(1, EVENTS, "DELETE FROM event_store.event WHERE position BETWEEN ? AND ?")),
        INSERT(On::insert),
        SWAP(On::swap);

        @SuppressWarnings("ImmutableEnumChecker") // none of them keeps anything
        private final What what;

        Act(What what) {
            this.what = what;
        }

        private static What one(String change) {
            return on -> on.byPosition("UPDATE event_store.event SET " + change + " WHERE position = ?");
        }
    }

    /** Does it, and answers the positions concerned. */
    private interface What {
        Set<Long> to(On on) throws SQLException;
    }

    /** How it is covered up. */
    private enum Cover {
        NOTHING,
        TREES_REWRITTEN,
        TREES_EMPTIED
    }

    /** What survives outside the database. */
    private enum Outside {
        HASHES,
        CHECKPOINT_ALONE
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private HikariDataSource pool;
    private TestDatabase database;
    private OutsideTiles mirrored;
    private OutsideTiles checkpointAlone;

    @BeforeEach
    void sign() throws Exception {
        database = TestDatabase.create();
        pool = database.pool();
        try (Connection connection = pool.getConnection()) {
            new ManyEvents(SEED, 0).append(connection, EVENTS);
        }
        RegisterEngine engine = new RegisterEngine(
                pool, QueryConfiguration.registers(), new EventCodec(Features.vocabulary()), Clock.systemUTC(), EVENTS);
        engine.start();
        assertThat(engine.await(EVENTS, Duration.ofSeconds(30))).isTrue();
        engine.stop();
        assertThat(new Notary(pool, SIGNER, EVENTS).step()).isEqualTo(EVENTS);
        assertThat(new TileMirror(pool, SIGNER, folder).follow()).isEqualTo(EVENTS);
        mirrored = new MirroredTiles(SIGNER, folder);
        checkpointAlone = new OutsideTiles() {
            @Override
            public Checkpoint signed() {
                return mirrored.signed();
            }

            @Override
            public Checkpoint signed(String contract) {
                return mirrored.signed(contract);
            }

            @Override
            public byte[] hashes(Tile tile) {
                return new byte[0];
            }
        };
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private List<RecordFault> check(Connection connection, Outside outside) throws SQLException {
        OutsideTiles tiles = outside == Outside.HASHES ? mirrored : checkpointAlone;
        RecordChecker check =
                new RecordChecker(pool, QueryConfiguration.registers(), new EventCodec(Features.vocabulary()), tiles);
        CheckFindings findings = new CheckFindings();
        check.leaves(
                connection,
                new DatabaseTrees(connection),
                tiles.signed(),
                findings,
                new RecordChecker.Count(RecordChecker.CheckProgress.UNTOLD, EVENTS));
        List<RecordFault> faults = new ArrayList<>(findings.whole().told());
        findings.contracts().forEach(each -> faults.addAll(findings.of(each).told()));
        return faults;
    }

    @Test
    void everythingThatIsDoneIsFoundAndWhatIsNotRaisesNoAlarm() throws SQLException {
        Map<Act, Integer> found = new EnumMap<>(Act.class);
        try (Connection connection = database.connect(database.superuser(), "")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE event_store.event DISABLE TRIGGER ALL");
                statement.execute("SET CONSTRAINTS ALL DEFERRED");
            }
            for (int i = 0; i < TIMES; i++) {
                Act act = Act.values()[i % Act.values().length];
                Cover cover = Cover.values()[random.nextInt(Cover.values().length)];
                Outside outside = Outside.values()[random.nextInt(Outside.values().length)];
                assertThat(check(connection, outside)).as("nothing was done").isEmpty();

                Savepoint before = connection.setSavepoint();
                Set<Long> concerned = act.what.to(new On(connection, random));
                cover(connection, cover);
                isFound(
                        check(connection, outside),
                        concerned,
                        cover,
                        outside,
                        "%d: %s, %s, %s at %s, seed %d".formatted(i, act, cover, outside, concerned, SEED));
                connection.rollback(before);
                found.merge(act, 1, Integer::sum);
            }
            connection.rollback();
        }
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TIMES);
    }

    private static void isFound(
            List<RecordFault> faults, Set<Long> concerned, Cover cover, Outside outside, String what) {
        assertThat(faults).as(what).anyMatch(each -> each.kind().isOfTheRecord());
        if (outside == Outside.HASHES || cover == Cover.NOTHING) {
            // where many follow one another, the first of them is told of
            assertThat(faults)
                    .as(what)
                    .anyMatch(each -> each.position() != null && concerned.contains(each.position()));
        } else {
            assertThat(faults).as(what).anySatisfy(each -> {
                assertThat(each.kind()).isEqualTo(Kind.CHECKPOINT_CONTRADICTED);
                assertThat(each.what()).contains("among its first " + EVENTS + " events");
            });
        }
    }

    /** Has the trees in the database match what stands there now, as somebody would who knows how they are made. */
    private static void cover(Connection connection, Cover cover) throws SQLException {
        if (cover == Cover.NOTHING) {
            return;
        }
        Map<String, Frontier> trees = new HashMap<>();
        Map<String, Map<Tile, ByteArrayOutputStream>> tiles = new HashMap<>();
        trees.put(TreeName.WHOLE_STORE, Frontier.empty());
        if (cover == Cover.TREES_REWRITTEN) {
            new StoredEvents(connection, new EventCodec(Features.vocabulary()), (contract, fault) -> {}).each(leaf -> {
                Map<String, Hash> added = new HashMap<>();
                added.put(TreeName.WHOLE_STORE, leaf.hash());
                added.put(TreeName.of(leaf.contract()), leaf.hash());
                if (leaf.forProvider() != null) {
                    added.put(TreeName.shared(leaf.contract()), leaf.forProvider());
                }
                added.forEach((tree, own) -> trees.computeIfAbsent(tree, any -> Frontier.empty())
                        .add(own, (node, hash) -> {
                            if (Tile.keeps(node)) {
                                tiles.computeIfAbsent(tree, any -> new HashMap<>())
                                        .computeIfAbsent(Tile.of(node), any -> new ByteArrayOutputStream())
                                        .writeBytes(hash.bytes());
                            }
                        }));
            });
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM audit.checkpoint");
            statement.execute("DELETE FROM audit.tile");
            statement.execute("DELETE FROM audit.tree");
        }
        try (PreparedStatement tree = connection.prepareStatement("INSERT INTO audit.tree VALUES (?, ?)");
                PreparedStatement tile = connection.prepareStatement("INSERT INTO audit.tile VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<String, Frontier> each : trees.entrySet()) {
                tree.setString(1, each.getKey());
                tree.setLong(2, each.getValue().size());
                tree.addBatch();
            }
            tree.executeBatch();
            for (Map.Entry<String, Map<Tile, ByteArrayOutputStream>> each : tiles.entrySet()) {
                for (Map.Entry<Tile, ByteArrayOutputStream> one :
                        each.getValue().entrySet()) {
                    tile.setString(1, each.getKey());
                    tile.setInt(2, one.getKey().level());
                    tile.setLong(3, one.getKey().index());
                    tile.setBytes(4, one.getValue().toByteArray());
                    tile.addBatch();
                }
            }
            tile.executeBatch();
        }
    }

    /** The events, in the superuser's hands. */
    private record On(Connection connection, Random random) {

        private long any() {
            return 1L + random.nextInt(EVENTS);
        }

        private int update(String statement, Object... bound) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                for (int i = 0; i < bound.length; i++) {
                    update.setObject(i + 1, bound[i]);
                }
                return update.executeUpdate();
            }
        }

        Set<Long> byPosition(String statement) throws SQLException {
            long position = any();
            assertThat(update(statement, position)).isEqualTo(1);
            return Set.of(position);
        }

        Set<Long> range(long from, long to, String statement) throws SQLException {
            assertThat(update(statement, from, to)).isPositive();
            return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
        }

        Set<Long> deleteAContract() throws SQLException {
            Set<Long> gone = new LinkedHashSet<>();
            try (PreparedStatement delete = connection.prepareStatement(
                    "DELETE FROM event_store.event WHERE contract = (SELECT contract FROM event_store.event WHERE position = ?) RETURNING position")) {
                delete.setLong(1, any());
                try (var row = delete.executeQuery()) {
                    while (row.next()) {
                        gone.add(row.getLong(1));
                    }
                }
            }
            return gone;
        }

        /** One that looks like any other, with those that follow moved on. */
        Set<Long> insert() throws SQLException {
            long position = any();
            update("UPDATE event_store.event SET position = position + 1000000 WHERE position >= ?", position);
            update("UPDATE event_store.event SET position = position - 999999 WHERE position >= 1000000");
            update("""
                    INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata)
                    SELECT ?, recorded_at, gen_random_uuid(), aggregate_type, aggregate_id, sequence + 500000, name, revision, payload, metadata
                      FROM event_store.event WHERE position = ?
                    """, position, position + 1);
            return LongStream.rangeClosed(position, EVENTS + 1).boxed().collect(Collectors.toSet());
        }

        Set<Long> swap() throws SQLException {
            long one = any();
            long other = 1 + (one + random.nextInt(EVENTS - 1)) % EVENTS;
            update("UPDATE event_store.event SET position = 1000000 WHERE position = ?", one);
            update("UPDATE event_store.event SET position = ? WHERE position = ?", one, other);
            update("UPDATE event_store.event SET position = ? WHERE position = 1000000", other);
            return Set.of(one, other);
        }
    }
}
