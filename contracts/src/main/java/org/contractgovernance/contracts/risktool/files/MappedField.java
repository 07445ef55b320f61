package org.contractgovernance.contracts.risktool.files;

import org.contractgovernance.contracts.term.Coded;

/** What a column can contain. The tool gives the fields that begin with {@code tool-}; this application gives all others. */
public enum MappedField implements Coded {
    /** The contract's reference and the early warning's, with a slash between them: {@code worcestershire-babcock-prime/EW-3}. */
    SUBJECT,
    CONTRACT,
    /** The early warning's reference: {@code EW-3}. */
    REFERENCE,
    TITLE,
    /** The kinds of risk, with commas between them. */
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
    /** Position of the last event in the row; a tool that returns the position acknowledges that it has taken the row in. */
    POSITION,
    /** Position of an event that could not be read, where there is one; the row may be out of date since. */
    INCOMPLETE_SINCE,
    /** The tool's reference; files also write it once it is known. */
    TOOL_REFERENCE,
    /** The tool's score: likelihood times impact in steps of our matrix, or a word that the mapping translates. */
    TOOL_SCORE,
    /** Its status in the tool, in the tool's own words. */
    TOOL_STATUS,
    /** Whether the tool has closed it, in a word that the mapping names. */
    TOOL_CLOSED,
    /** The day on which the tool held it so. */
    TOOL_DAY
}
