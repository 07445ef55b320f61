package org.contractgovernance.query.feature;

import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.registers.fold.Register;

/**
 * What a feature makes of its events: its registers and its lines of the audit trail. Each feature has one, in its own package, with an
 * {@code @AutoService} that lets {@link ReadModels} find it. An auditor folds by the same read models without a database, so nothing of
 * SQL is in them: what answers the feature's questions is in its {@code QueryHandlers}.
 */
public interface ReadModel {

    /** The kind of entity that it is about. */
    EntityKind kind();

    /** The registers that keep a row for each entity, or for each part of one. */
    List<Register<?>> registers();

    /** Tells what happens, for the audit trail. */
    Narrator<?> narrator();
}
