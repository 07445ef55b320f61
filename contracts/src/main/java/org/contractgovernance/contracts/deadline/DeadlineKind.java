package org.contractgovernance.contracts.deadline;

import org.contractgovernance.contracts.term.Coded;

/** What is owed by a deadline. */
public enum DeadlineKind implements Coded {
    /** The return of a KPI for a period. */
    RETURN,
    /** An issue is to be dealt with. */
    ISSUE,
    /** An action on an early warning is to be done. */
    ACTION,
    /** An early warning is to be reviewed. */
    REVIEW,
    /** Notice of an option may be given from a day on. */
    OPTION_WINDOW,
    /** Notice of an option is to be given, or the option is missed, or silence renews the contract. */
    OPTION_NOTICE,
    /** The provider's response to the assessment of a period, while it may respond. */
    RESPONSE,
    /** A rectification plan is to be submitted. */
    RECTIFICATION_PLAN,
    /** The council is to decide about a rectification plan. */
    RECTIFICATION_DECISION,
    /** A step of a rectification plan is to be done. */
    RECTIFICATION_STEP,
    /** An action that a review agreed is to be done. */
    REVIEW_ACTION,
    /** Minutes of a review are to be drafted. */
    REVIEW_MINUTES,
    /** An instance of an obligation is to be fulfilled. */
    OBLIGATION,
    /** A formal notice is to be answered. */
    NOTICE,
    /** A post is to sign an approval, which lapses after its last day. */
    APPROVAL,
    /** A duty of the law, as long as it is due, or may be. Only the council sees it. */
    DUTY,
    /** The supplier's comment on the ratings of an assessment notice, while it may comment. */
    RATING_COMMENT,
    /** Somebody is to act on what a failure set off, or the next level of the council hears that nobody has. Only the council sees it. */
    ESCALATION
}
