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
 * An event as it stands in a bundle: the texts of payload and metadata exactly as they are stored, so that their hashes can be made again.
 *
 * <p>In the provider's bundle {@code sequence} is absent, and the metadata's own text stands for what the provider did. For what the council did, its hash stands for it,
 * and beside it what the metadata say less the idempotency key of the council's request and a cause that the provider may not see: either
 * would tell of what is the council's alone, and so would leaving the text out now and then.
 *
 * @param position place in the one order of all events
 * @param recordedAt when it was recorded
 * @param id the event's own identifier
 * @param entity what it happened to
 * @param sequence place among the entity's own events, from 0; absent in the provider's bundle, since it counts what is the council's alone
 * @param name the stored name
 * @param revision the stored revision
 * @param payload what happened, as it is stored
 * @param metadata who, why, and from which day, as it is stored; or as the maker of the bundle says where {@code metadataHash} is there
 * @param metadataHash SHA-256 of the metadata's text, in Base64, where that text is not here
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

    /** Whether the provider reads these metadata as they are stored. */
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
     * Its leaf, if these are the hashes of its texts.
     *
     * @throws IllegalArgumentException where there can be no such event
     */
    public Leaf leaf(Hash ofPayload, Hash ofMetadata) {
        return new Leaf(id, name, revision, entity, sequence, recordedAt, ofPayload, ofMetadata);
    }

    /**
     * The hash of the metadata's own text.
     *
     * @throws IllegalArgumentException where what stands there is none
     */
    public Hash hashOfMetadata() {
        return metadataHash == null ? Leaf.ofText(metadata) : Hash.fromBase64(metadataHash);
    }

    /**
     * Where it stands in the record.
     *
     * @throws org.contractgovernance.contracts.event.UnreadableEvent where the metadata are not what the vocabulary says
     */
    public Envelope envelope(EventCodec codec) {
        return new Envelope(position, recordedAt, id.toString(), entity, name, revision, codec.readMetadata(metadata));
    }
}
