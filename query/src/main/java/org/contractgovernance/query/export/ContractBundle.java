package org.contractgovernance.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.BundleZip;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Schemas;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.JointProof;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.query.audit.TrailText;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One contract's bundle. It is read from one snapshot of the database while it is written. */
final class ContractBundle implements EvidenceBundle {

    private static final JsonMapper JSON = EventCodec.strict();

    private final Connection connection;
    private final Runnable closed;
    private final List<Register<?>> registers;
    private final EventCodec codec;
    private final BundleRequest asked;
    private final StoredRecord record;
    private long[] positions = new long[1_024];
    private int events;
    private long rows;

    /**
     * The request for a bundle.
     *
     * @param since size of an earlier tree of the whole store, where the bundle has to prove growth from it
     */
    record BundleRequest(
            String contract,
            BundleReader madeFor,
            SignedTree store,
            SignedTree tree,
            @Nullable Long since) {}

    /**
     * @param connection the connection with the reading transaction; closed with the bundle
     * @param closed called when the bundle has released everything
     */
    ContractBundle(
            Connection connection,
            Runnable closed,
            List<Register<?>> registers,
            EventCodec codec,
            BundleRequest asked) {
        this.connection = connection;
        this.closed = closed;
        this.registers = registers;
        this.codec = codec;
        this.asked = asked;
        this.record = new StoredRecord(
                connection, codec, asked.contract(), asked.store().checkpoint().size(), asked.madeFor());
    }

    @Override
    public String fileName() {
        return "%s-%d%s.zip"
                .formatted(asked.contract(), asked.tree().checkpoint().size(), isForProvider() ? "-shared" : "");
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            write(out);
        } catch (SQLException e) {
            throw new IOException(Outage.of(e));
        } catch (StoredTiles.UnreadableTiles e) {
            throw new IOException(Outage.of(e.why()));
        }
    }

    private void write(OutputStream out) throws SQLException, IOException {
        Instant madeAt = now();
        BundleZip zip = new BundleZip(out, madeAt);
        Manifest.Tree store = isForProvider() ? null : tree(asked.store());
        Manifest.Tree tree = tree(asked.tree());
        zip.add(BundleFile.README, ReadMe.of(asked.contract(), asked.madeFor(), tree));
        if (store != null) {
            zip.add(BundleFile.STORE, asked.store().note());
        }
        zip.add(BundleFile.CONTRACT, asked.tree().note());
        add(zip, BundleFile.EVENTS, to -> record.events(each -> event(each, to)));
        if (events != tree.size()) {
            throw new IllegalStateException("%d events of %s are signed for, and %d are on record"
                    .formatted(tree.size(), asked.contract(), events));
        }
        addLeaves(zip, tree.size());
        if (store != null) {
            addProofs(zip, store.size());
        }
        for (Register<?> each : registers) {
            add(zip, BundleFile.register(each.name()), to -> addRows(each, to));
        }
        add(zip, BundleFile.LACKING, to -> record.lacking(each -> line(each, to)));
        zip.add(BundleFile.METADATA_SCHEMA, Schemas.ofMetadata());
        for (Vocabulary.Entry each : codec.vocabulary().revisions()) {
            zip.add(BundleFile.schema(each), Schemas.of(each));
        }
        add(zip, BundleFile.TRAIL, to -> {
            to.write(utf8(TrailText.HEADING));
            record.events(each -> to.write(utf8(TrailText.of(each, codec))));
        });
        zip.end(files -> new Manifest(
                Manifest.FORMAT,
                asked.contract(),
                asked.madeFor(),
                store,
                tree,
                asked.since(),
                events,
                rows,
                madeAt,
                "contract-governance " + version(),
                files));
    }

    private boolean isForProvider() {
        return asked.madeFor() == BundleReader.PROVIDER;
    }

    private void addLeaves(BundleZip zip, long treeSize) throws IOException {
        Node.Source leaves = new Tiles(new StoredTiles(connection, asked.tree().tree()));
        zip.add(BundleFile.LEAVES, to -> {
            for (long i = 0; i < treeSize; i++) {
                to.write(leaves.at(new Node(0, i)).bytes());
            }
        });
    }

    private void addProofs(BundleZip zip, long storeSize) throws IOException {
        Node.Source store = new Tiles(new StoredTiles(connection, asked.store().tree()));
        LongStream places = Arrays.stream(positions, 0, events).map(each -> each - 1);
        zip.add(BundleFile.JOINT, to -> {
            try {
                JointProof.make(places.iterator(), storeSize, store, hash -> unchecked(hash, to));
            } catch (java.io.UncheckedIOException e) {
                throw e.getCause();
            }
        });
        consistency(zip, BundleFile.TIE, asked.tree().tiedSize(), storeSize, store);
        Long since = asked.since();
        if (since != null) {
            consistency(zip, BundleFile.SINCE, since, storeSize, store);
        }
    }

    private static void consistency(BundleZip zip, String file, long earlier, long size, Node.Source nodes)
            throws IOException {
        zip.add(file, to -> {
            for (Hash each : Proofs.consistency(earlier, size, nodes)) {
                to.write(each.bytes());
            }
        });
    }

    private static void unchecked(Hash hash, OutputStream to) {
        try {
            to.write(hash.bytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void event(BundleEvent event, OutputStream to) throws IOException {
        if (events == positions.length) {
            positions = Arrays.copyOf(positions, events + (events >> 1));
        }
        positions[events++] = event.position();
        line(event, to);
    }

    private <R extends Record> void addRows(Register<R> register, OutputStream to) throws SQLException, IOException {
        record.rows(register, each -> {
            rows++;
            line(each, to);
        });
    }

    private static void line(Object line, OutputStream to) throws IOException {
        to.write(JSON.writeValueAsBytes(line));
        to.write('\n');
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Writes a file from the database. */
    private interface FileContent {
        void to(OutputStream out) throws SQLException, IOException;
    }

    private static void add(BundleZip zip, String name, FileContent content) throws IOException {
        zip.add(name, to -> {
            try {
                content.to(to);
            } catch (SQLException e) {
                throw new IOException(Outage.of(e));
            }
        });
    }

    private static Manifest.Tree tree(SignedTree signed) {
        return new Manifest.Tree(
                signed.checkpoint().origin(), signed.checkpoint().size());
    }

    private Instant now() throws SQLException {
        return Sql.of("SELECT now()")
                .one(connection, row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }

    private static String version() {
        String version = ContractBundle.class.getPackage().getImplementationVersion();
        return version == null ? "of no release" : version;
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw Outage.of(e);
        } finally {
            closed.run();
        }
    }
}
