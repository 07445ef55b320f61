package org.contractgovernance.contracts.notice.terms;

import org.contractgovernance.contracts.term.Coded;

/** How a notice is sent. */
public enum NoticeMethod implements Coded {
    POST,
    /** Given at the address of the party, against a receipt. */
    HAND,
    EMAIL,
    /** By a system of one of the parties. */
    PORTAL
}
