package org.contractgovernance.query.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.ManyEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The notary's trees are those of the events, however they came to be, and whoever made them grow. */
class NotaryIT {

    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    private final ManyEvents many = new ManyEvents(11, 0);
    private TestDatabase database;
    private HikariDataSource pool;

    @BeforeEach
    void start() {
        database = TestDatabase.create();
        pool = database.pool();
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    private void append(int count) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            many.append(connection, count);
        }
    }

    private static void catchUp(Notary notary, int batch) throws SQLException {
        while (notary.step() == batch) {
            // there may be more
        }
    }

    /** The trees as the events themselves give them. */
    private Map<String, Frontier> expected() {
        Map<String, Frontier> trees = new LinkedHashMap<>();
        trees.put(TreeName.WHOLE_STORE, Frontier.empty());
        JdbcClient.create(pool)
                .sql("""
                        SELECT event_id, name, revision, aggregate_id, sequence, recorded_at, payload::text, metadata::text,
                               contract, metadata ->> 'visibility' FROM event_store.event ORDER BY position
                        """)
                .query((row, index) -> {
                    Leaf leaf = new Leaf(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            Leaf.ofText(row.getString(7)),
                            Leaf.ofText(row.getString(8)));
                    trees.get(TreeName.WHOLE_STORE).add(leaf.hash());
                    trees.computeIfAbsent(row.getString(9), any -> Frontier.empty())
                            .add(leaf.hash());
                    if (row.getString(10).equals(Visibility.SHARED.code())) {
                        trees.computeIfAbsent(row.getString(9) + "/shared", any -> Frontier.empty())
                                .add(leaf.forProvider().hash());
                    }
                    return leaf;
                })
                .list();
        return trees;
    }

    private void areAsExpected() throws SQLException {
        Map<String, Frontier> expected = expected();
        try (Connection connection = pool.getConnection()) {
            for (Map.Entry<String, Frontier> each : expected.entrySet()) {
                long size = each.getValue().size();
                Tiles tiles = new Tiles(new StoredTiles(connection, each.getKey()));
                Checkpoint signed = signed(connection, each.getKey());
                assertThat(signed.size()).isEqualTo(size);
                assertThat(signed.root()).isEqualTo(each.getValue().root());
                assertThat(Frontier.of(size, tiles).root())
                        .isEqualTo(each.getValue().root());
                for (long index : List.of(0L, size / 2, size - 1)) {
                    assertThat(Proofs.isIncluded(
                                    tiles.at(new Node(0, index)),
                                    index,
                                    size,
                                    each.getValue().root(),
                                    Proofs.inclusion(index, size, tiles)))
                            .isTrue();
                }
            }
        }
        assertThat(JdbcClient.create(pool)
                        .sql("SELECT count(*) FROM audit.tree")
                        .query(Long.class)
                        .single())
                .isEqualTo(expected.size());
    }

    private static Checkpoint signed(Connection connection, String tree) throws SQLException {
        SignedNote note = SignedNote.read(Objects.requireNonNull(Checkpoints.latest(connection, tree)));
        assertThat(SIGNER.signed(note)).isTrue();
        return Checkpoint.read(note.text());
    }

    @Test
    void theyGrowWithTheEventsInWhateverPortions() throws SQLException {
        for (int batch : List.of(1, 7, 256, 1000)) {
            append(batch == 1 ? 20 : 700);
            catchUp(new Notary(pool, SIGNER, batch), batch);
            areAsExpected();
        }
        assertThat(new Notary(pool, SIGNER, 10).step()).isZero();
    }

    @Test
    void severalAtOnceAddEachEventOnce() throws Exception {
        append(2_000);
        List<Future<?>> working = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                working.add(threads.submit(() -> {
                    for (int step = 0; step < 60; step++) {
                        new Notary(pool, SIGNER, 50).step();
                    }
                    return null;
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
        catchUp(new Notary(pool, SIGNER, 50), 50);
        areAsExpected();
    }

    /** Also where the text went before the notary came. */
    @Test
    void aRedactedEventKeepsTheLeafThatItHadWhenItWasRecorded() throws SQLException {
        append(30);
        Map<String, Frontier> recorded = expected();
        JdbcClient superuser = database.as(database.superuser());
        superuser.sql("ALTER TABLE event_store.event DISABLE TRIGGER ALL").update();
        superuser.sql("""
                        INSERT INTO event_store.redaction
                        SELECT position, 31, aggregate_id, '{/payload/note}', event_store.hash(payload), event_store.hash(metadata), now()
                          FROM event_store.event WHERE position = 12;
                        UPDATE event_store.event SET payload = '{}' WHERE position = 12
                        """).update();

        new Notary(pool, SIGNER, 100).step();
        try (Connection connection = pool.getConnection()) {
            assertThat(Frontier.of(30, new Tiles(new StoredTiles(connection, TreeName.WHOLE_STORE)))
                            .root())
                    .isEqualTo(recorded.get(TreeName.WHOLE_STORE).root());
        }
    }

    @Test
    void aHoleInTheRecordStopsIt() throws SQLException {
        append(30);
        superuser("DELETE FROM event_store.event WHERE position = 12");

        isRefused("position 12 is missing");
        assertThat(new Notary(pool, SIGNER, 11).step()).isEqualTo(11);
        isRefused("position 12 is missing");
    }

    private void superuser(String statement) {
        JdbcClient superuser = database.as(database.superuser());
        superuser.sql("ALTER TABLE event_store.event DISABLE TRIGGER ALL").update();
        assertThat(superuser.sql(statement).update()).isPositive();
    }

    private void isRefused(String why) {
        assertThatThrownBy(() -> new Notary(pool, SIGNER, 100).step())
                .isInstanceOf(Altered.class)
                .hasMessageContaining(why);
    }

    @Test
    void aRecordThatLostItsEndIsNotGoneOnWith() throws SQLException {
        append(30);
        catchUp(new Notary(pool, SIGNER, 100), 100);
        superuser("UPDATE event_store.event SET recorded_at = recorded_at + interval '1 s' WHERE position = 30");
        isRefused("position 30 is not what it was");
        superuser("DELETE FROM event_store.event WHERE position > 20");
        isRefused("position 30 is missing");
    }

    @Test
    void aTreeThatWasPutRightAfterwardsIsNotSigned() throws SQLException {
        append(300);
        catchUp(new Notary(pool, SIGNER, 1000), 1000);
        append(5);
        // the left half of the tree, whose hash every later root is made of
        superuser(
                "UPDATE audit.tile SET hashes = overlay(hashes placing '\\x00' from 5) WHERE tree = '' AND level = 1");
        isRefused("the whole store is not as it was signed at 300");
    }

    @Test
    void aCheckpointOfAnotherKeyIsNotGoneOnFrom() throws SQLException {
        append(30);
        Signer other = Signer.of("notary.example", Signer.newKey(), List.of());
        assertThat(new Notary(pool, other, 100).step()).isEqualTo(30);
        append(1);
        isRefused("none of the notary's keys");
    }
}
