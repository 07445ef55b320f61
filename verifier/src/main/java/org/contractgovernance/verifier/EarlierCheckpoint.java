package org.contractgovernance.verifier;

import java.io.IOException;
import java.nio.file.Path;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Proofs;
import org.jspecify.annotations.Nullable;

/** An earlier checkpoint that the user kept: everything that it covers must still be there unchanged. */
final class EarlierCheckpoint {

    private final Checkpoint earlier;
    private final boolean aboutContract;
    private final boolean comparable;
    private final Findings findings;

    private EarlierCheckpoint(Checkpoint earlier, boolean aboutContract, boolean comparable, Findings findings) {
        this.earlier = earlier;
        this.aboutContract = aboutContract;
        this.comparable = comparable;
        this.findings = findings;
    }

    /**
     * Reads the checkpoint, and reports whether it can be compared with the bundle.
     *
     * @throws NotCheckable where the file is none
     */
    static EarlierCheckpoint read(
            Path file, Keys keys, @Nullable Checkpoint store, Checkpoint contract, Findings findings)
            throws IOException {
        Keys.Noted noted = keys.read("the earlier checkpoint", Keys.text(file, "checkpoint"));
        Checkpoint earlier = noted.checkpoint();
        boolean aboutContract = earlier.origin().equals(contract.origin());
        Checkpoint now = aboutContract || store == null ? contract : store;
        boolean comparable = false;
        if (noted.by() == null) {
            findings.fault("since", "the earlier checkpoint is not signed by any of the keys that you trust");
        } else if (!earlier.origin().equals(now.origin())) {
            findings.fault(
                    "since",
                    "the earlier checkpoint is of %s; this bundle is of %s"
                            .formatted(
                                    earlier.origin(),
                                    (store == null ? "" : store.origin() + " and ") + contract.origin()));
        } else if (earlier.size() > now.size()) {
            findings.fault(
                    "since",
                    "the earlier checkpoint covers %d leaves of %s, and the bundle only %d: the record has been rolled back, or the bundle is older than the checkpoint"
                            .formatted(earlier.size(), earlier.origin(), now.size()));
        } else {
            comparable = true;
        }
        return new EarlierCheckpoint(earlier, aboutContract, comparable, findings);
    }

    /** The size of the contract's tree, where the checkpoint is of that tree; otherwise -1. */
    long sizeOfContract() {
        return comparable && aboutContract ? earlier.size() : -1;
    }

    /**
     * @param root the root of the contract's tree at that size
     */
    void ofContract(@Nullable Hash root) {
        if (comparable && aboutContract) {
            tell(earlier.root().equals(root));
        }
    }

    /** Compares the whole store's tree, where the checkpoint is of that tree. */
    void ofStore(Bundle bundle, Checkpoint store) throws IOException {
        if (!comparable || aboutContract) {
            return;
        }
        Long proven = bundle.manifest().since();
        if (earlier.size() == store.size()) {
            tell(earlier.root().equals(store.root()));
        } else if (proven == null || proven != earlier.size() || !bundle.has(BundleFile.SINCE)) {
            findings.unchecked(
                    "the bundle does not prove that the whole store grew out of the earlier checkpoint: ask for the export with since=%d"
                            .formatted(earlier.size()));
        } else {
            tell(Proofs.isConsistent(
                    earlier.size(),
                    earlier.root(),
                    store.size(),
                    store.root(),
                    ProofHashes.all(bundle, BundleFile.SINCE)));
        }
    }

    private void tell(boolean same) {
        if (same) {
            findings.holds("all that the earlier checkpoint covers (%d of %s) is still there, as it was"
                    .formatted(earlier.size(), earlier.origin()));
        } else {
            findings.fault(
                    "since",
                    "the record is not the one that the earlier checkpoint covers: something among the first %d of %s was altered, added or taken away since"
                            .formatted(earlier.size(), earlier.origin()));
        }
    }
}
