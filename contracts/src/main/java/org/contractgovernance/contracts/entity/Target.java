package org.contractgovernance.contracts.entity;

import org.jspecify.annotations.Nullable;

/** The entity that a command is for. */
public sealed interface Target {

    /** The kind of entity. */
    EntityKind kind();

    /** What people call the entity; empty where the command does not say. */
    String reference();

    /**
     * An entity on record that is found by its reference.
     *
     * @param kind the kind
     * @param reference its reference in the contract
     */
    record Found(EntityKind kind, String reference) implements Target {}

    /**
     * An entity whose identifier follows from its reference. The entity is on record, or the first command for it begins it.
     *
     * @param id its identifier
     * @param reference what people call it
     */
    record Known(EntityId id, String reference) implements Target {

        @Override
        public EntityKind kind() {
            return id.kind();
        }
    }

    /**
     * An entity that a command begins.
     *
     * @param kind the kind
     * @param id its identifier, where the identifier follows from the reference
     * @param reference its future reference, where the command gives it
     */
    record Begun(EntityKind kind, @Nullable EntityId id, String reference) implements Target {

        /** An entity whose identifier and reference are made when it begins. */
        public static Begun of(EntityKind kind) {
            return new Begun(kind, null, "");
        }

        /** An entity whose identifier follows from the reference that the command gives it. */
        public static Begun of(EntityId id, String reference) {
            return new Begun(id.kind(), id, reference);
        }
    }
}
