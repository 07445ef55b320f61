/** Approvals decide. */
@NullMarked
package org.contractgovernance.command.approval;

import org.jspecify.annotations.NullMarked;
