package org.contractgovernance.contracts.approval;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Approvals. */
@AutoService(Feature.class)
public final class ApprovalFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.APPROVAL;
    }

    @Override
    public Class<ApprovalEvent> events() {
        return ApprovalEvent.class;
    }

    @Override
    public Class<ApprovalCommand> commands() {
        return ApprovalCommand.class;
    }
}
