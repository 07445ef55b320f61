package org.contractgovernance.command.store;

import java.util.Optional;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.term.Visibility;

/**
 * An entity that an event begins, as people will call it.
 *
 * @param contract reference of the contract
 * @param kind what kind of entity
 * @param reference what people call it
 * @param entity its identifier
 * @param visibility who may see it
 */
public record Beginning(String contract, EntityKind kind, String reference, String entity, Visibility visibility) {

    /** The entity that this event begins, where it begins one that is found by its reference. */
    public static Optional<Beginning> of(NewEvent event) {
        if (event.sequence() > 0) {
            return Optional.empty();
        }
        Metadata metadata = event.metadata();
        return EntityKind.of(event.entity())
                .filter(EntityKind::isFound)
                .map(kind -> new Beginning(
                        metadata.contract(), kind, metadata.reference(), event.entity(), metadata.visibility()));
    }
}
