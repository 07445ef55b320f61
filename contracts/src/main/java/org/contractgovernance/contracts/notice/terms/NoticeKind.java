package org.contractgovernance.contracts.notice.terms;

import org.contractgovernance.contracts.term.Coded;

/** What a notice is for. */
public enum NoticeKind implements Coded {
    /** The other party has broken the contract. */
    BREACH,
    /** The other party is to put something right. */
    REMEDY,
    /** The sender asks for relief or compensation. */
    RELIEF_OR_COMPENSATION,
    /** Something beyond the parties' control keeps the sender from performing. */
    FORCE_MAJEURE,
    CHANGE,
    DISPUTE,
    /** The sender uses an option or a break that the contract gives it. */
    OPTION,
    SUSPENSION,
    TERMINATION,
    /** The sender asks for information. */
    INFORMATION,
    /** Another kind, which the notice says in words. */
    OTHER
}
