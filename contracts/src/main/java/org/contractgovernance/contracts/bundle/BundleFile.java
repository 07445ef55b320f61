package org.contractgovernance.contracts.bundle;

import java.util.Set;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;

/** The files of a bundle. Files of hashes have 32 bytes for each hash, one after another. */
public final class BundleFile {

    /** The description of the bundle, and every other file with its hash. This is the last file but one. */
    public static final String MANIFEST = "manifest.json";

    /** SHA-256 of the manifest, in the form of {@code sha256sum}. This is the last file. */
    public static final String MANIFEST_HASH = "manifest.sha256";

    /** {@link BundleEvent}, one a line, in order of position. */
    public static final String EVENTS = "events.jsonl";

    /** The signed note of the whole store's tree. The provider gets neither this note nor any proof about that tree. */
    public static final String STORE = "checkpoints/store";

    /** The signed note of the contract's tree that the reader of the bundle may see. */
    public static final String CONTRACT = "checkpoints/contract";

    /** The leaves of the contract's tree. They show which event is no longer as it was recorded. */
    public static final String LEAVES = "proofs/leaves";

    /** A joint proof that the whole store's tree has the events at their positions. */
    public static final String JOINT = "proofs/joint";

    /** A proof of consistency: the whole store's tree begins with the tree that the contract's note names. */
    public static final String TIE = "proofs/tie";

    /** A proof of consistency: the whole store's tree begins with an earlier one, where that was asked for. */
    public static final String SINCE = "proofs/since";

    /** {@link BundleRow.Lacking}, one a line. */
    public static final String LACKING = "registers/incomplete.jsonl";

    /** The schema of the metadata. */
    public static final String METADATA_SCHEMA = "vocabulary/Metadata.json";

    /** Every event, for people. */
    public static final String TRAIL = "trail.txt";

    /** How to check the bundle. */
    public static final String README = "README.txt";

    /** Every file that has the same name in each bundle. */
    public static final Set<String> ALWAYS = Set.of(
            MANIFEST,
            MANIFEST_HASH,
            EVENTS,
            STORE,
            CONTRACT,
            LEAVES,
            JOINT,
            TIE,
            SINCE,
            LACKING,
            METADATA_SCHEMA,
            TRAIL,
            README);

    private BundleFile() {}

    /** {@link BundleRow} of a register, one a line. */
    public static String register(RegisterName register) {
        return "registers/" + ((Coded) register).code() + ".jsonl";
    }

    /** The schema of an event. */
    public static String schema(Vocabulary.Entry entry) {
        return "vocabulary/%s/%d.json".formatted(entry.name(), entry.revision());
    }
}
