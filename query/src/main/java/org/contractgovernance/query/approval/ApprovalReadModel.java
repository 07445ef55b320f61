package org.contractgovernance.query.approval;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of approvals. */
@AutoService(ReadModel.class)
public final class ApprovalReadModel implements ReadModel {

    /** The register of approvals: a row for each. */
    public static final Register<ApprovalEntry> APPROVALS = Register.of(
                    RegisterName.APPROVALS, ApprovalEntry.class, EntityKind.APPROVAL)
            .revision(1)
            .rowForEachEntity(ApprovalEvent.class, ApprovalFold::evolve)
            .called(ApprovalEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "thing")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.APPROVAL;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(APPROVALS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ApprovalEvent.class, ApprovalNarrator::tell);
    }
}
