package org.contractgovernance.query.record;

import java.time.Instant;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.query.proof.LeafRow;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the store, and the leaf that it makes.
 *
 * @param contract reference of the contract
 * @param id identifier of the event
 * @param name stored name of the event
 * @param entity identifier of the entity that it happened to
 * @param hash the hash of its leaf; absent where what stands there makes none
 * @param forProvider the hash of its leaf in the tree of what is shared with the provider; absent where it is not shared
 */
public record StoredLeaf(
        long position,
        Instant recordedAt,
        String contract,
        String id,
        String name,
        String entity,
        @Nullable Hash hash,
        @Nullable Hash forProvider) {

    private static final int LONGEST = 200;

    static StoredLeaf of(LeafRow row, @Nullable Hash hash, @Nullable Hash forProvider) {
        return new StoredLeaf(
                row.position(),
                row.recordedAt(),
                row.contract(),
                row.id().toString(),
                row.name(),
                row.entity(),
                hash,
                forProvider);
    }

    /** The event in words, cut to a limit, because a name in the table may be very long. */
    String told() {
        String told = "%s %s of %s".formatted(name, id, entity);
        return told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
    }
}
