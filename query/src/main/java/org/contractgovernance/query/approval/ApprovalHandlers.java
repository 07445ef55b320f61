package org.contractgovernance.query.approval;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.approval.ApprovalLine;
import org.contractgovernance.contracts.approval.ApprovalQuery.OneApproval;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of approvals. */
@AutoService(QueryHandlers.class)
public final class ApprovalHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ApprovalsHandler(),
                SingleHandler.of(
                        OneApproval.class,
                        ApprovalReadModel.APPROVALS,
                        (approvals, query) -> approvals.numbered(query.approval()),
                        (shown, day) -> new ApprovalLine(shown.row(), shown.standing())));
    }
}
