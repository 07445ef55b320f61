package org.contractgovernance.query.assessmentnotice;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEntry;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of notices of the assessment of performance. */
@AutoService(ReadModel.class)
public final class AssessmentNoticeReadModel implements ReadModel {

    /** The register of assessment notices: a row for each notice. */
    public static final Register<AssessmentNoticeEntry> ASSESSMENT_NOTICES = Register.of(
                    RegisterName.ASSESSMENT_NOTICES, AssessmentNoticeEntry.class, EntityKind.ASSESSMENT_NOTICE)
            .rowForEachEntity(AssessmentNoticeEvent.class, AssessmentNoticeFold::evolve)
            .called(AssessmentNoticeEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.ASSESSMENT_NOTICE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(ASSESSMENT_NOTICES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(AssessmentNoticeEvent.class, AssessmentNoticeNarrator::tell);
    }
}
