package org.contractgovernance.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.BundleRow;
import org.contractgovernance.contracts.bundle.BundleZip;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Schemas;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.JointProof;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.EveryRegister;
import org.contractgovernance.query.audit.TrailText;
import org.contractgovernance.registers.fold.EntityRows;
import org.contractgovernance.registers.fold.Register;

/** Makes a bundle of events, signed by a key of its own, from the classes that prove and the folds alone. */
final class MadeBundle {

    static final String ORIGIN = "council.example/record";

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final Instant MADE_AT = Instant.parse("2026-02-01T00:00:00Z");

    /** Signs what the tests make. */
    static final KeyPair PAIR = pair();

    final NodesAtHand store = new NodesAtHand();
    private final NodesAtHand tree = new NodesAtHand();
    private final Iterable<BundleEvent> events;
    private final BundleReader madeFor;
    private final EventCodec codec;
    private long[] positions = {};

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static NoteKey key() {
        return new NoteKey(ORIGIN, PAIR.getPublic());
    }

    /**
     * @param storeSize how many leaves the whole store has
     */
    MadeBundle(Iterable<BundleEvent> events, BundleReader madeFor, long storeSize) {
        this(events, events, madeFor, storeSize);
    }

    /**
     * @param asRecorded the same events as they were before text was taken out of some
     */
    MadeBundle(Iterable<BundleEvent> events, Iterable<BundleEvent> asRecorded, BundleReader madeFor, long storeSize) {
        this(events, asRecorded, madeFor, storeSize, CODEC);
    }

    /**
     * @param codec of the release that makes it
     */
    MadeBundle(
            Iterable<BundleEvent> events,
            Iterable<BundleEvent> asRecorded,
            BundleReader madeFor,
            long storeSize,
            EventCodec codec) {
        this.events = events;
        this.madeFor = madeFor;
        this.codec = codec;
        LongStream.Builder found = LongStream.builder();
        for (BundleEvent each : asRecorded) {
            others(each.position() - 1);
            Hash leaf = each.leaf(Leaf.ofText(each.payload()), each.hashOfMetadata())
                    .hash();
            store.add(leaf);
            tree.add(leaf);
            found.add(each.position());
        }
        others(storeSize);
        positions = found.build().toArray();
    }

    private void others(long until) {
        while (store.size() < until) {
            store.add(Leaf.ofText("another's " + store.size()));
        }
    }

    private String origin() {
        return ORIGIN + "/contracts/" + Story.CONTRACT + (madeFor == BundleReader.PROVIDER ? "/shared" : "");
    }

    String storeNote(long size) {
        return note(new Checkpoint(ORIGIN, size, Frontier.of(size, store).root(), List.of()));
    }

    String contractNote(long size, long storeSize) {
        return note(new Checkpoint(
                origin(),
                size,
                Frontier.of(size, tree).root(),
                madeFor == BundleReader.PROVIDER
                        ? List.of()
                        : List.of("store %d %s"
                                .formatted(
                                        storeSize,
                                        Frontier.of(storeSize, store).root().base64()))));
    }

    static String note(Checkpoint checkpoint) {
        return Signer.sign(checkpoint.text(), key(), PAIR.getPrivate()).note();
    }

    byte[] bytes(Long since) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writeTo(out, since);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void writeTo(OutputStream out, Long since) throws IOException {
        BundleZip zip = new BundleZip(out, MADE_AT);
        long tied = store.size() - 1;
        zip.add(BundleFile.README, "Read me\n");
        boolean provider = madeFor == BundleReader.PROVIDER;
        if (!provider) {
            zip.add(BundleFile.STORE, storeNote(store.size()));
        }
        zip.add(BundleFile.CONTRACT, contractNote(tree.size(), tied));
        zip.add(BundleFile.EVENTS, to -> {
            for (BundleEvent each : events) {
                line(each, to);
            }
        });
        zip.add(BundleFile.LEAVES, to -> {
            for (long i = 0; i < tree.size(); i++) {
                to.write(tree.at(new Node(0, i)).bytes());
            }
        });
        if (!provider) {
            List<Hash> joint = new ArrayList<>();
            JointProof.make(LongStream.of(positions).map(each -> each - 1).iterator(), store.size(), store, joint::add);
            zip.add(BundleFile.JOINT, to -> all(joint, to));
            zip.add(BundleFile.TIE, to -> all(Proofs.consistency(tied, store.size(), store), to));
        }
        if (since != null) {
            zip.add(BundleFile.SINCE, to -> all(Proofs.consistency(since, store.size(), store), to));
        }
        long rows = 0;
        for (Register<?> each : EveryRegister.registers()) {
            long[] count = {0};
            zip.add(BundleFile.register(each.name()), to -> count[0] = rows(each, to));
            rows += count[0];
        }
        long all = rows;
        zip.add(BundleFile.LACKING, "");
        zip.add(BundleFile.METADATA_SCHEMA, Schemas.ofMetadata());
        for (Vocabulary.Entry each : codec.vocabulary().revisions()) {
            zip.add(BundleFile.schema(each), Schemas.of(each));
        }
        zip.add(BundleFile.TRAIL, to -> {
            to.write(TrailText.HEADING.getBytes(StandardCharsets.UTF_8));
            for (BundleEvent each : events) {
                to.write(TrailText.of(each, codec).getBytes(StandardCharsets.UTF_8));
            }
        });
        zip.end(files -> new Manifest(
                Manifest.FORMAT,
                Story.CONTRACT,
                madeFor,
                provider ? null : new Manifest.Tree(ORIGIN, store.size()),
                new Manifest.Tree(origin(), tree.size()),
                since,
                tree.size(),
                all,
                MADE_AT,
                "contract-governance test",
                files));
    }

    private <R extends Record> long rows(Register<R> register, OutputStream to) throws IOException {
        Map<String, EntityRows<R>> folds = new HashMap<>();
        long count = 0;
        for (BundleEvent each : events) {
            if (!register.follows(each.entity())) {
                continue;
            }
            EntityRows<R> fold = folds.computeIfAbsent(each.entity(), any -> new EntityRows<>(register));
            fold.take(codec.read(each.name(), each.revision(), each.payload()), each.envelope(codec));
            if (Objects.equals(each.sequence(), Story.EACH - 1L)) {
                count += rows(fold, to);
                folds.remove(each.entity());
            }
        }
        for (EntityRows<R> each : folds.values()) {
            count += rows(each, to);
        }
        return count;
    }

    private static <R extends Record> long rows(EntityRows<R> fold, OutputStream to) throws IOException {
        List<BundleRow<R>> rows = fold.rows();
        for (BundleRow<R> each : rows) {
            line(each, to);
        }
        return rows.size();
    }

    private static void line(Object line, OutputStream to) throws IOException {
        to.write(EventCodec.strict().writeValueAsBytes(line));
        to.write('\n');
    }

    private static void all(List<Hash> hashes, OutputStream to) throws IOException {
        for (Hash each : hashes) {
            to.write(each.bytes());
        }
    }
}
