package org.contractgovernance.contracts.bundle;

import java.time.Instant;
import java.util.UUID;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * An event in a bundle, with the texts of payload and metadata exactly as they are stored, so that their hashes can be computed again.
 *
 * <p>In the provider's bundle {@code sequence} is absent. An event of the provider has the metadata's own text. An event of the council has
 * the hash of that text, and beside the hash the metadata without two parts: the idempotency key of the council's request, and a cause that
 * the provider may not see. Either part would reveal council-only matters. Leaving the text out only now and then would reveal them too.
 *
 * @param position place in the one order of all events
 * @param recordedAt when it was recorded
 * @param id the event's own identifier
 * @param entity the entity that it happened to
 * @param sequence place among the entity's own events, from 0; absent in the provider's bundle, because it counts council-only events too
 * @param name the stored name
 * @param revision the stored revision
 * @param payload what happened, as it is stored
 * @param metadata who, why, and from which day, as stored; where {@code metadataHash} is present, as the maker of the bundle says
 * @param metadataHash SHA-256 of the metadata's text, in Base64, where the bundle lacks that text
 */
public record BundleEvent(
        long position,
        Instant recordedAt,
        UUID id,
        String entity,
        @Nullable Long sequence,
        String name,
        int revision,
        String payload,
        String metadata,
        @Nullable String metadataHash) {

    /** Whether the provider gets these metadata as they are stored. */
    public static boolean isProvidersOwn(Metadata metadata) {
        return metadata.role() == Role.PROVIDER;
    }

    /** The same event for the provider. */
    public BundleEvent forProvider(EventCodec codec, boolean seesCause) {
        Metadata said = codec.readMetadata(metadata);
        if (isProvidersOwn(said)) {
            return shared(metadata, null);
        }
        Metadata less = new Metadata(
                said.contract(),
                said.reference(),
                said.actor(),
                said.client(),
                said.role(),
                said.correlation(),
                seesCause ? said.causation() : null,
                null,
                said.effectiveOn(),
                said.visibility(),
                said.reason(),
                said.source());
        return shared(codec.write(less), Leaf.ofText(metadata).base64());
    }

    private BundleEvent shared(String saidOfIt, @Nullable String hash) {
        return new BundleEvent(position, recordedAt, id, entity, null, name, revision, payload, saidOfIt, hash);
    }

    /**
     * The event's leaf, if these are the hashes of its texts.
     *
     * @throws IllegalArgumentException where no such event is possible
     */
    public Leaf leaf(Hash ofPayload, Hash ofMetadata) {
        return new Leaf(id, name, revision, entity, sequence, recordedAt, ofPayload, ofMetadata);
    }

    /**
     * The hash of the metadata's own text.
     *
     * @throws IllegalArgumentException where the text is no hash
     */
    public Hash hashOfMetadata() {
        return metadataHash == null ? Leaf.ofText(metadata) : Hash.fromBase64(metadataHash);
    }

    /**
     * The event's envelope in the record.
     *
     * @throws org.contractgovernance.contracts.event.UnreadableEvent where the metadata are not as the vocabulary defines them
     */
    public Envelope envelope(EventCodec codec) {
        return new Envelope(position, recordedAt, id.toString(), entity, name, revision, codec.readMetadata(metadata));
    }
}
