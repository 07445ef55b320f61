package org.contractgovernance.query.feature;

import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.registers.fold.Register;

/**
 * What a feature makes of its events: its registers and its lines of the audit trail. Each feature has one, in its own package, with an
 * {@code @AutoService} that lets {@link ReadModels} find it. An auditor folds with the same read models without a database, so they contain
 * no SQL: the feature's {@code QueryHandlers} answer its questions.
 */
public interface ReadModel {

    /** The kind of entity that it is about. */
    EntityKind kind();

    /** The registers that keep a row for each entity, or for each part of one. */
    List<Register<?>> registers();

    /** The narrator for the audit trail. */
    Narrator<?> narrator();
}
