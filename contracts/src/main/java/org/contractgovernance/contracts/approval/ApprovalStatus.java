package org.contractgovernance.contracts.approval;

import org.contractgovernance.contracts.term.Coded;

/** The status of an approval. */
public enum ApprovalStatus implements Coded {
    /** Signatures are missing. */
    OPEN,
    /** Every post that was asked has signed. */
    APPROVED,
    /** A post refused. */
    REFUSED,
    /** The party that asked took it back. */
    WITHDRAWN,
    /** Its last day passed before every post had signed. */
    LAPSED
}
