package org.contractgovernance.query.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.registers.ManyEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the folder is what was signed, whoever changes the database afterwards, and a folder takes in nothing else. */
class TileMirrorIT {

    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    private final ManyEvents many = new ManyEvents(13, 0);

    @TempDir
    private Path folder;

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

    private void sign(int events) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            many.append(connection, events);
        }
        Notary notary = new Notary(pool, SIGNER, 100);
        while (notary.step() > 0) {
            // there may be more
        }
    }

    private TileMirror mirror() {
        return new TileMirror(pool, SIGNER, folder);
    }

    private void isRefused(String why) {
        assertThatThrownBy(() -> mirror().follow()).isInstanceOf(Altered.class).hasMessageContaining(why);
    }

    /** As anybody reads a log of tiles, with nothing but its folder and a key. */
    private void theFolderHolds(long events) throws IOException {
        SignedNote note = SignedNote.read(Files.readString(folder.resolve("checkpoint")));
        assertThat(note.isSignedBy(NoteKey.read(Files.readString(folder.resolve("keys")))))
                .isTrue();
        Checkpoint checkpoint = Checkpoint.read(note.text());
        assertThat(checkpoint.size()).isEqualTo(events);
        Tiles tiles = new Tiles(tile -> read(tile, events));
        assertThat(Frontier.of(events, tiles).root()).isEqualTo(checkpoint.root());
        try (Stream<Path> files = Files.walk(folder.resolve("tile"))) {
            long parts = files.filter(each -> each.toString().contains(".p/")).count();
            assertThat(parts).as("unfinished tiles, one a level").isLessThanOrEqualTo(2);
        }
    }

    private byte[] read(Tile tile, long size) {
        try {
            return Files.readAllBytes(folder.resolve(tile.path(tile.width(size))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itFollowsInWhateverPortions() throws Exception {
        long events = 0;
        for (int each : List.of(1, 255, 1, 300, 1_000)) {
            sign(each);
            events += each;
            assertThat(mirror().follow()).isEqualTo(events);
            theFolderHolds(events);
            assertThat(mirror().follow()).isEqualTo(events);
        }
        try (Stream<Path> contracts = Files.list(folder.resolve("contracts"))) {
            for (Path each : contracts.toList()) {
                assertThat(each.resolve("checkpoint")).exists();
                assertThat(each.resolve("shared/checkpoint")).content().doesNotContain("store ");
            }
        }
    }

    @Test
    void aSecondFolderIsAWitnessByItself(@TempDir Path second) throws Exception {
        sign(700);
        mirror().follow();
        sign(5);
        assertThat(new TileMirror(pool, SIGNER, second).follow()).isEqualTo(705);
        theFolderHolds(700);
        assertThat(second.resolve("checkpoint")).exists();
    }

    @Test
    void whatWasRolledBackIsNotTakenForTheRecord() throws Exception {
        sign(40);
        mirror().follow();
        JdbcClient superuser = database.as(database.superuser());
        superuser.sql("DELETE FROM audit.checkpoint").update();
        isRefused("rolled back: of 40 events that were signed it has 0");
    }

    @Test
    void anotherRecordThatTheSameKeySignedIsNotTakenForThisOne() throws Exception {
        sign(40);
        mirror().follow();
        // begun anew, with a record as long and longer, by somebody who has the database and the running notary
        JdbcClient superuser = database.as(database.superuser());
        superuser.sql("ALTER TABLE event_store.event DISABLE TRIGGER ALL").update();
        superuser.sql("DELETE FROM event_store.event").update();
        superuser.sql("DELETE FROM audit.checkpoint").update();
        superuser.sql("DELETE FROM audit.tile").update();
        superuser.sql("UPDATE audit.tree SET size = 0").update();
        try (Connection connection = pool.getConnection()) {
            new ManyEvents(99, 0).append(connection, 60);
        }
        assertThat(new Notary(pool, SIGNER, 100).step()).isEqualTo(60);
        isRefused("the events from 41 to 60 are not those that were signed");
        theFolderHolds(40);
    }

    @Test
    void aContractsTreeThatBeginsOtherwiseIsNotTaken() throws Exception {
        sign(600);
        mirror().follow();
        String contract = JdbcClient.create(pool)
                .sql(
                        "SELECT tree FROM audit.tree WHERE tree NOT LIKE '%shared' AND tree <> '' ORDER BY size DESC LIMIT 1")
                .query(String.class)
                .single();
        JdbcClient superuser = database.as(database.superuser());
        sign(200);
        superuser
                .sql(
                        "UPDATE audit.tile SET hashes = overlay(hashes placing '\\x00' from 3) WHERE tree = ? AND level = 0 AND index = 0")
                .param(contract)
                .update();
        isRefused(contract + " does not go on");
    }

    @Test
    void aFolderThatLostATileSaysSo() throws Exception {
        sign(300);
        mirror().follow();
        Files.delete(folder.resolve("tile/0/001.p/44"));
        sign(1);
        isRefused("lacks tile/0/001.p/44");
    }
}
