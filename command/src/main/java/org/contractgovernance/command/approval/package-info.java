/** Approvals decide. */
@NullMarked
package org.contractgovernance.command.approval;

import org.contractgovernance.contracts.approval.ApprovalQuery.Approvals;
import org.jspecify.annotations.NullMarked;
