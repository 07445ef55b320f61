/** Approvals: posts with delegated limits of authority sign a version of something, in order or in parallel. */
@NullMarked
package org.contractgovernance.contracts.approval;

import org.contractgovernance.contracts.approval.ApprovalQuery.Approvals;
import org.jspecify.annotations.NullMarked;
