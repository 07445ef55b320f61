package org.contractgovernance.contracts.assessment;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Assessments of the periods of a performance regime. */
@AutoService(Feature.class)
public final class AssessmentFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.ASSESSMENT;
    }

    @Override
    public Class<AssessmentEvent> events() {
        return AssessmentEvent.class;
    }

    @Override
    public Class<AssessmentCommand> commands() {
        return AssessmentCommand.class;
    }
}
