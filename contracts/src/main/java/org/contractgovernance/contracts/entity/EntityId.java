package org.contractgovernance.contracts.entity;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Identifier of an entity: its kind, a colon, and a part that is unique within the kind. The identifier is stored with every event, so its
 * form never changes.
 *
 * @param kind the kind
 * @param own the rest: a contract's reference, a contract's reference and the entity's own joined by a slash, or a UUID
 */
public record EntityId(EntityKind kind, String own) {

    /** Identifier of a contract: {@code contract:worcestershire-babcock-prime}. */
    public static EntityId ofContract(String contract) {
        return new EntityId(EntityKind.CONTRACT, contract);
    }

    /** Identifier of the record of a contract: {@code record:worcestershire-babcock-prime}. */
    public static EntityId ofRecord(String contract) {
        return new EntityId(EntityKind.RECORD, contract);
    }

    /** Identifier of an entity whose identifier contains its reference: {@code kpi:worcestershire-babcock-prime/SEN-01}. */
    public static EntityId of(EntityKind kind, String contract, String reference) {
        return new EntityId(kind, contract + "/" + reference);
    }

    /** A new identifier for an entity whose identifier does not contain its reference: {@code issue:0189…}. */
    public static EntityId create(EntityKind kind) {
        return new EntityId(kind, UuidCreator.getTimeOrderedEpoch().toString());
    }

    /** The identifier in a text. */
    public static EntityId of(String entity) {
        EntityKind kind = EntityKind.of(entity)
                .orElseThrow(() -> new IllegalArgumentException("%s is no entity's identifier".formatted(entity)));
        return new EntityId(kind, entity.substring(kind.code().length() + 1));
    }

    /** The identifier with the same rest and another kind: that of the early warning that an issue becomes. */
    public EntityId as(EntityKind other) {
        return new EntityId(other, own);
    }

    /** The identifier as it is stored. */
    @Override
    public String toString() {
        return kind.code() + ":" + own;
    }
}
