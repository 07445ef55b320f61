package org.contractgovernance.query.assessment;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailedPeriodEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of assessments. */
@AutoService(ReadModel.class)
public final class AssessmentReadModel implements ReadModel {

    /** The register of assessments: a row for each period that was assessed. */
    public static final Register<AssessmentEntry> ASSESSMENTS = Register.of(
                    RegisterName.ASSESSMENTS, AssessmentEntry.class, EntityKind.ASSESSMENT)
            .revision(1)
            .rowForEachEntity(AssessmentEvent.class, AssessmentFold::evolve)
            .called(row -> row.span().period())
            .listedBy("contract", "period_from")
            .countedBy("status")
            .build();

    /** The failures of assessed periods: a row for each period that was assessed. */
    public static final Register<FailedPeriodEntry> FAILED_PERIODS = Register.of(
                    RegisterName.FAILED_PERIODS, FailedPeriodEntry.class, EntityKind.ASSESSMENT)
            .rowForEachEntity(AssessmentEvent.class, FailedPeriodsFold::evolve)
            .called(FailedPeriodEntry::period)
            .listedBy("contract", "period_from")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.ASSESSMENT;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(ASSESSMENTS, FAILED_PERIODS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(AssessmentEvent.class, AssessmentNarrator::tell);
    }
}
