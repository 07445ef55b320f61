package org.contractgovernance.command.store;

import java.util.Optional;
import org.contractgovernance.command.directory.Directory;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;

/**
 * An entity that an event begins, as people will call it.
 *
 * @param contract reference of the contract
 * @param kind what kind of entity
 * @param reference what people call it
 * @param entity its identifier
 * @param visibility who may see it
 */
public record Beginning(String contract, Directory.Kind kind, String reference, String entity, Visibility visibility) {

    /** The entity that this event begins, where it begins one that has a reference. */
    public static Optional<Beginning> of(NewEvent event) {
        Directory.Kind kind = switch (event.event()) {
            case KpiDefined e -> Directory.Kind.KPI;
            case IssueRaised e -> Directory.Kind.ISSUE;
            case EarlyWarningRaised e -> Directory.Kind.EARLY_WARNING;
            default -> null;
        };
        Metadata metadata = event.metadata();
        return kind == null
                ? Optional.empty()
                : Optional.of(new Beginning(
                        metadata.contract(), kind, metadata.reference(), event.entity(), metadata.visibility()));
    }
}
