package org.contractgovernance.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.StoreCommitment;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.record.Redactions;
import org.contractgovernance.query.EveryRegister;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/** Checks one bundle, from the outside inwards. */
final class Check {

    private final Bundle bundle;
    private final Manifest manifest;
    private final Keys keys;
    private final Findings findings;
    private final EventCodec codec;

    Check(Bundle bundle, Keys keys, Vocabulary vocabulary, Findings findings) {
        this.bundle = bundle;
        this.manifest = bundle.manifest();
        this.keys = keys;
        this.findings = findings;
        this.codec = new EventCodec(vocabulary);
    }

    /**
     * Checks the whole bundle.
     *
     * @param since an earlier checkpoint; none: nothing is compared with one
     */
    void run(@Nullable Path since) throws IOException {
        findings.say("Evidence of %s, made for the %s: %d events; made by %s at %s"
                .formatted(
                        manifest.contract(),
                        manifest.madeFor().words(),
                        manifest.events(),
                        manifest.madeBy(),
                        manifest.madeAt()));
        boolean provider = manifest.madeFor() == BundleReader.PROVIDER;
        Manifest.Tree named = manifest.store();
        if (provider != (named == null)) {
            throw new NotCheckable("the whole store's checkpoint belongs in the council's bundles, and in no others");
        }
        Checkpoint store = named == null ? null : signed(BundleFile.STORE, named, TreeName.WHOLE_STORE);
        Checkpoint contract = signed(
                BundleFile.CONTRACT,
                manifest.tree(),
                provider ? TreeName.shared(manifest.contract()) : TreeName.of(manifest.contract()));
        if (store != null) {
            tie(store, contract);
        }
        EarlierCheckpoint earlier =
                since == null ? null : EarlierCheckpoint.read(since, keys, store, contract, findings);
        events(store, contract, earlier);
        if (earlier != null && store != null) {
            earlier.ofStore(bundle, store);
        }
        VocabularyCheck.check(bundle, codec.vocabulary(), findings);
        checkFilesKnown();
        bundle.readAll(findings);
    }

    /** Reports files that no bundle has. Nothing else here checks such a file, although the verdict might seem to cover it. */
    private void checkFilesKnown() {
        Set<String> known = new HashSet<>(BundleFile.ALWAYS);
        EveryRegister.registers().forEach(each -> known.add(BundleFile.register(each.name())));
        codec.vocabulary().revisions().forEach(each -> known.add(BundleFile.schema(each)));
        for (Manifest.File each : manifest.files()) {
            if (!known.contains(each.name())) {
                findings.unchecked("this program does not know %s: nothing of it is proven".formatted(each.name()));
            }
        }
    }

    private Checkpoint signed(String file, Manifest.Tree named, String tree) throws IOException {
        Keys.Noted noted = keys.read(file, new String(bundle.small(file), StandardCharsets.UTF_8));
        Checkpoint checkpoint = noted.checkpoint();
        NoteKey by = noted.by();
        if (by == null) {
            findings.fault("signature", "%s is not signed by any of the keys that you trust".formatted(file));
        } else {
            findings.holds("%s is signed by %s: %s had %d leaves"
                    .formatted(file, by.name(), checkpoint.origin(), checkpoint.size()));
            String origin = TreeName.origin(by.name(), tree);
            if (!checkpoint.origin().equals(origin)) {
                findings.fault("origin", "%s is of %s, not of %s".formatted(file, checkpoint.origin(), origin));
            }
        }
        if (!checkpoint.origin().equals(named.origin()) || checkpoint.size() != named.size()) {
            findings.fault("manifest", "the manifest names another checkpoint than %s".formatted(file));
        }
        return checkpoint;
    }

    /** Checks the size of the whole store in the contract's note: it must be the same store, and not a larger one. */
    private void tie(Checkpoint store, Checkpoint contract) throws IOException {
        StoreCommitment commitment = StoreCommitment.in(contract);
        if (commitment != null
                && Proofs.isConsistent(
                        commitment.size(),
                        commitment.root(),
                        store.size(),
                        store.root(),
                        ProofHashes.all(bundle, BundleFile.TIE))) {
            findings.holds("the whole store grew out of the one that the contract's checkpoint names");
        } else {
            findings.fault(
                    "tie",
                    "the whole store did not grow out of the one that the contract's checkpoint names, or %s is not the proof"
                            .formatted(BundleFile.TIE));
        }
    }

    private void events(@Nullable Checkpoint store, Checkpoint contract, @Nullable EarlierCheckpoint earlier)
            throws IOException {
        Redactions redactions = EventsRead.redactions(bundle, codec);
        Leaves leaves = new Leaves(bundle, findings);
        boolean certain = leaves.areOf(contract);
        List<Register<?>> registers = EveryRegister.registers();
        RowsCheck rows = new RowsCheck(findings, manifest, codec, registers);
        try (Buckets buckets = new Buckets(size(registers))) {
            boolean whole = events(store, contract, earlier, redactions, certain, buckets);
            if (!whole && certain) {
                leaves.name(redactions);
            }
            long before = findings.count();
            rows.sort(bundle, buckets);
            buckets.handOver(rows::check);
            rows.end(before);
        }
    }

    private boolean events(
            @Nullable Checkpoint store,
            Checkpoint contract,
            @Nullable EarlierCheckpoint earlier,
            Redactions redactions,
            boolean certain,
            Buckets buckets)
            throws IOException {
        try (EventsRead events = new EventsRead(bundle, redactions);
                ProofHashes recorded = new ProofHashes(BundleFile.LEAVES, bundle.open(BundleFile.LEAVES));
                TrailCheck trail = new TrailCheck(findings, codec, bundle)) {
            EventsCheck check = new EventsCheck(
                    findings,
                    events,
                    certain ? recorded : null,
                    buckets,
                    trail,
                    store == null ? Long.MAX_VALUE : store.size(),
                    earlier == null ? -1 : earlier.sizeOfContract());
            if (store != null) {
                check.checkAgainstStore(store, bundle);
            }
            check.toTheEnd();
            boolean whole = check.areAllOf(contract);
            if (manifest.events() != contract.size()) {
                findings.fault("manifest", "the manifest says %d events".formatted(manifest.events()));
            }
            trail.end();
            if (earlier != null) {
                earlier.ofContract(check.earlierRoot());
            }
            return whole;
        }
    }

    private long size(List<Register<?>> registers) {
        long size = bundle.size(BundleFile.EVENTS);
        for (Register<?> each : registers) {
            size += bundle.size(BundleFile.register(each.name()));
        }
        return size;
    }
}
