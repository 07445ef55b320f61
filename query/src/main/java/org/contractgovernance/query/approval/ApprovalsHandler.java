package org.contractgovernance.query.approval;

import java.sql.SQLException;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalLine;
import org.contractgovernance.contracts.approval.ApprovalQuery.Approvals;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of approvals. */
final class ApprovalsHandler implements QueryHandler<Approvals, Page<ApprovalLine>> {

    @Override
    public Class<Approvals> question() {
        return Approvals.class;
    }

    @Override
    public Page<ApprovalLine> answer(Approvals query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.APPROVALS, ApprovalEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("thing", query.thing())
                .whereGiven("subject = ?", query.subject())
                .sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", ApprovalStatus.values())
                .sortedBy("askedOn", "asked_on", "date", false)
                .countedBy("status", "true")
                .countedBy("thing", "true")
                .page(query.paging(), shown -> new ApprovalLine(shown.row(), shown.standing()));
    }
}
