package org.contractgovernance.contracts.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An approval in the register of approvals.
 *
 * @param approval the approval as the register holds it
 * @param standing which events made the row what it is
 */
public record ApprovalLine(@JsonUnwrapped ApprovalEntry approval, Standing standing) implements Versioned {}
