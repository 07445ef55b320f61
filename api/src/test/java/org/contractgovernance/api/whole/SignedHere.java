package org.contractgovernance.api.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import javax.sql.DataSource;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.Tiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs the trees of the running application, as the notary does, with a key that the test has. */
final class SignedHere {

    static final String NAME = "council.example/record";

    private final JdbcClient database;
    private final DataSource dataSource;
    private final KeyPair pair;

    SignedHere(DataSource dataSource) throws GeneralSecurityException {
        this.dataSource = dataSource;
        this.database = JdbcClient.create(dataSource);
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private NoteKey key() {
        return new NoteKey(NAME, pair.getPublic());
    }

    Path keyFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("key"), key().text() + "\n");
    }

    /** Lets the trees grow, and signs the whole store's and those of a contract; answers how large the whole store's is. */
    long sign(String contract) throws ReflectiveOperationException {
        // by name: nothing of api knows a class of query's, tests no more than the rest
        Object notary = Class.forName("org.contractgovernance.query.notary.Notary")
                .getConstructor(DataSource.class, int.class)
                .newInstance(dataSource, 1_000);
        while ((int) notary.getClass().getMethod("step").invoke(notary) > 0) {
            // there may be more
        }
        long size = size("");
        String tied = "store %d %s".formatted(size, root("", size).base64());
        insert("", new Checkpoint(NAME, size, root("", size), List.of()));
        for (String tree : List.of(contract, contract + "/shared")) {
            insert(
                    tree,
                    new Checkpoint(NAME + "/contracts/" + tree, size(tree), root(tree, size(tree)), List.of(tied)));
        }
        return size;
    }

    private long size(String tree) {
        return database.sql("SELECT size FROM audit.tree WHERE tree = ?")
                .param(tree)
                .query(Long.class)
                .single();
    }

    private Hash root(String tree, long size) {
        Tiles tiles = new Tiles(
                tile -> database.sql("SELECT hashes FROM audit.tile WHERE tree = ? AND level = ? AND index = ?")
                        .params(tree, tile.level(), tile.index())
                        .query(byte[].class)
                        .single());
        return Frontier.of(size, tiles).root();
    }

    private void insert(String tree, Checkpoint checkpoint) {
        database.sql("INSERT INTO audit.checkpoint (tree, size, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        tree,
                        checkpoint.size(),
                        SignedNote.sign(checkpoint.text(), key(), pair.getPrivate())
                                .note())
                .update();
    }
}
