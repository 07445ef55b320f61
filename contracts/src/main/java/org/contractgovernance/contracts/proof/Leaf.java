package org.contractgovernance.contracts.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of an event's leaf. The leaf's place in the tree over the whole store is the event's position less one, because positions
 * have no gaps. The leaf contains hashes of the texts of payload and metadata, so that a proof remains valid after a text is redacted.
 *
 * @param event identifier of the event
 * @param name stored name of the event
 * @param revision revision of the event's shape
 * @param aggregate identifier of the entity that it happened to
 * @param sequence the event's place among those of the entity, from 0; absent in a leaf for the provider, because it would reveal how many
 *     council-only events there are
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

    /** Names the form of a leaf; a leaf with more or fewer parts would have another name. */
    private static final String FORM = "contract-governance event 1";

    public Leaf {
        if (name.contains("\n") || aggregate.contains("\n")) {
            throw new IllegalArgumentException("names are of one line");
        }
        if (!recordedAt.truncatedTo(ChronoUnit.MICROS).equals(recordedAt)) {
            throw new IllegalArgumentException("events are recorded to the microsecond");
        }
    }

    /** The leaf in the tree over what is shared with the provider. */
    public Leaf forProvider() {
        return new Leaf(event, name, revision, aggregate, null, recordedAt, payload, metadata);
    }

    /** The hash of a stored text. */
    public static Hash ofText(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for each component, in order, after a line with the name of the form; a dash replaces an absent component. */
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

    /** The leaf's hash in the tree. */
    public Hash hash() {
        return Hash.ofLeaf(text().getBytes(StandardCharsets.UTF_8));
    }
}
