package org.contractgovernance.contracts.risktool.files;

import org.contractgovernance.contracts.term.Coded;

/** What can stand in a column. Those that begin with {@code tool-} are the tool's to say; all others are ours. */
public enum MappedField implements Coded {
    /** The contract's reference and the early warning's with a stroke between them: {@code worcestershire-babcock-prime/EW-3}. */
    SUBJECT,
    CONTRACT,
    /** The early warning's reference: {@code EW-3}. */
    REFERENCE,
    TITLE,
    /** Every kind of risk that it is, with commas between them. */
    KINDS,
    STATUS,
    VISIBILITY,
    LIKELIHOOD,
    IMPACT,
    SCORE,
    BAND,
    TARGET_LIKELIHOOD,
    TARGET_IMPACT,
    TARGET_SCORE,
    TARGET_BAND,
    TREND,
    RAISED_ON,
    REFERRED_ON,
    NEXT_REVIEW_ON,
    ACTIONS_PLANNED,
    NEXT_ACTION_DUE_ON,
    /** Position of the event that made the row so; a tool that gives it back acknowledges that it has taken the row in. */
    POSITION,
    /** Position of an event that could not be read, where the row may be out of date since. */
    INCOMPLETE_SINCE,
    /** What the tool calls it; also written once it is known. */
    TOOL_REFERENCE,
    /** The tool's score: likelihood times impact in steps of our matrix, or a word that the mapping translates. */
    TOOL_SCORE,
    /** Where it stands there, in the tool's own words. */
    TOOL_STATUS,
    /** Whether it is over there, by a word that the mapping names. */
    TOOL_CLOSED,
    /** The day on which the tool held it so. */
    TOOL_DAY
}
