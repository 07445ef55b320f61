package org.contractgovernance.contracts.approval;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** Questions to the register of approvals. */
public sealed interface ApprovalQuery<A> extends Query<A> {

    /**
     * The approvals of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param thing only approvals of these kinds of thing; all where none is named
     * @param subject only approvals of the thing with this reference
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Approvals(
            String contract,
            Set<ApprovalStatus> status,
            Set<ApprovedThing> thing,
            @Nullable String subject,
            Moment moment,
            Paging paging)
            implements ApprovalQuery<Page<ApprovalLine>> {}

    /**
     * One approval.
     *
     * @param contract reference of the contract
     * @param approval reference of the approval
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneApproval(String contract, String approval, Moment moment)
            implements ApprovalQuery<Single<ApprovalLine>> {}
}
