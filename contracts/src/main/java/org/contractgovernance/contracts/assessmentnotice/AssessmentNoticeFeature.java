package org.contractgovernance.contracts.assessmentnotice;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Notices of the assessment of performance. */
@AutoService(Feature.class)
public final class AssessmentNoticeFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.ASSESSMENT_NOTICE;
    }

    @Override
    public Class<AssessmentNoticeEvent> events() {
        return AssessmentNoticeEvent.class;
    }

    @Override
    public Class<AssessmentNoticeCommand> commands() {
        return AssessmentNoticeCommand.class;
    }
}
