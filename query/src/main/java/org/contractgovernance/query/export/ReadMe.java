package org.contractgovernance.query.export;

import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.Manifest;

/** The text that a reader of a bundle reads first. */
final class ReadMe {

    private ReadMe() {}

    static String of(String contract, BundleReader madeFor, Manifest.Tree tree) {
        return """
                EVIDENCE: THE RECORD OF %1$s

                This is what was recorded of the contract %1$s: %2$d events, made for the %3$s, as the tree of hashes
                %4$s was signed. People are identifiers in it; nobody's name is.

                TO CHECK IT
                You need Java 25 or later, verifier.jar, and the public key of whoever signs for the store, in a file, as
                /api/v1/checkpoints/key gave it to you on an earlier day, or as it was published elsewhere. Not the key that whoever
                gave you this bundle gave you with it. No network is needed.

                    java -jar verifier.jar THIS-FILE.zip --key KEYFILE

                It says in plain words what holds and what does not, and ends with status 0 only where all holds. If you kept a
                checkpoint from an earlier day, it also tells whether anything that it covers has been changed or taken away since:

                    java -jar verifier.jar THIS-FILE.zip --key KEYFILE --since CHECKPOINT

                WHAT IS IN IT
                trail.txt        every event in plain words; begin here
                events.jsonl     the events, one a line, with the texts exactly as they are stored
                registers/       what the registers say at this position, about any day; incomplete.jsonl: what they lack, as they say
                vocabulary/      the shape of each kind of event (JSON Schema)
                checkpoints/     signed notes (C2SP signed-note, tlog-checkpoint) of the whole store and of this contract's tree
                proofs/          hashes that tie the events to them (RFC 6962 trees; 32 bytes each):
                  leaves           the contract's tree, leaf by leaf
                  joint            that the events stand in the whole store at their positions
                  tie              that the whole store grew out of the one that the contract's note names
                  since            that it grew out of an earlier one, where that was asked for
                manifest.json    every file with its SHA-256; manifest.sha256 is the manifest's

                WITHOUT OUR PROGRAM
                A leaf is the hash of nine lines of text: "contract-governance event 1", id, name, revision, entity, sequence,
                recordedAt in microseconds since 1970, SHA-256 of payload, SHA-256 of metadata, in hexadecimal digits. RFC 6962
                says how leaves make a tree. A joint proof is the hashes of the largest parts of the tree that have none of the
                bundle's events, from left to right.
                %5$s""".formatted(contract, tree.size(), madeFor.words(), tree.origin(), note(madeFor));
    }

    private static String note(BundleReader madeFor) {
        return madeFor == BundleReader.COUNCIL ? "" : """

                WHAT THE PROVIDER IS GIVEN
                The events that are shared with the provider, all of them: the contract's tree that was signed for the provider has
                these leaves and no others. Their sequence is not given, and a dash stands for it in a leaf. Nothing about the whole
                store is here, so their positions in it are as stated. Of what the council did, the metadata's own text is not here,
                and its hash is: an identifier of the council's requests stands in it. Who, when and why are stated beside it, and are as far proven as
                you trust whoever made the bundle; what happened, to what, in which order and when it was recorded is proven.
                """;
    }
}
