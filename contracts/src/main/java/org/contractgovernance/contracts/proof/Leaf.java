package org.contractgovernance.contracts.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf of the tree says about an event. Its place in the tree over the whole store is the event's position less one: positions
 * have no gaps. The texts of payload and metadata come in as hashes, so that a text that had to be redacted leaves the proof standing.
 *
 * @param event identifier of the event
 * @param name stored name of the event
 * @param revision revision of what the name stands for
 * @param aggregate identifier of the entity that it happened to
 * @param sequence the event's place among those of the entity, from 0; absent where the leaf is for the provider, whom it would tell how
 *     many of them are the council's alone
 * @param recordedAt when it was recorded, in microseconds
 * @param payload SHA-256 of the payload's text, as it is stored, in UTF-8
 * @param metadata SHA-256 of the metadata's text, as it is stored, in UTF-8
 */
public record Leaf(
        UUID event,
        String name,
        int revision,
        String aggregate,
        @Nullable Long sequence,
        Instant recordedAt,
        Hash payload,
        Hash metadata) {

    /** Says how a leaf is written; one that says more or less would have another. */
    private static final String FORM = "contract-governance event 1";

    public Leaf {
        if (name.contains("\n") || aggregate.contains("\n")) {
            throw new IllegalArgumentException("names are of one line");
        }
        if (!recordedAt.truncatedTo(ChronoUnit.MICROS).equals(recordedAt)) {
            throw new IllegalArgumentException("events are recorded to the microsecond");
        }
    }

    /** What it is in the tree of what is shared with the provider. */
    public Leaf forProvider() {
        return new Leaf(event, name, revision, aggregate, null, recordedAt, payload, metadata);
    }

    /** The hash of a stored text. */
    public static Hash ofText(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for each of the above, in that order, after one that says how it is written; what is absent is a dash. */
    public String text() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt);
        return String.join(
                        "\n",
                        FORM,
                        event.toString(),
                        name,
                        Integer.toString(revision),
                        aggregate,
                        sequence == null ? "-" : sequence.toString(),
                        Long.toString(micros),
                        payload.hex(),
                        metadata.hex())
                + "\n";
    }

    /** What stands in the tree. */
    public Hash hash() {
        return Hash.ofLeaf(text().getBytes(StandardCharsets.UTF_8));
    }
}
