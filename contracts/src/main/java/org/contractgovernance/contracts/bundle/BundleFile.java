package org.contractgovernance.contracts.bundle;

import java.util.Set;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;

/** The files of a bundle. Those of hashes hold 32 bytes for each, one after another. */
public final class BundleFile {

    /** What the bundle is, and every other file with its hash. The last file but one. */
    public static final String MANIFEST = "manifest.json";

    /** SHA-256 of the manifest, as {@code sha256sum} writes it. The last file. */
    public static final String MANIFEST_HASH = "manifest.sha256";

    /** {@link BundleEvent}, one a line, in order of position. */
    public static final String EVENTS = "events.jsonl";

    /** The signed note of the whole store's tree; not for the provider, nor is any proof about that tree. */
    public static final String STORE = "checkpoints/store";

    /** The signed note of the contract's tree, as the reader of the bundle may know of it. */
    public static final String CONTRACT = "checkpoints/contract";

    /** The leaves of the contract's tree, by which an event that is not as it was recorded can be named. */
    public static final String LEAVES = "proofs/leaves";

    /** That the events stand in the whole store's tree at their positions: a joint proof. */
    public static final String JOINT = "proofs/joint";

    /** That the whole store's tree begins with the one that the contract's note names: a proof of consistency. */
    public static final String TIE = "proofs/tie";

    /** That the whole store's tree begins with an earlier one, where that was asked for: a proof of consistency. */
    public static final String SINCE = "proofs/since";

    /** {@link BundleRow.Lacking}, one a line. */
    public static final String LACKING = "registers/incomplete.jsonl";

    /** The schema of the metadata. */
    public static final String METADATA_SCHEMA = "vocabulary/Metadata.json";

    /** Every event, for people. */
    public static final String TRAIL = "trail.txt";

    /** How to check the bundle. */
    public static final String README = "README.txt";

    /** Every file that has but one name, in a bundle of whatever contract. */
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
