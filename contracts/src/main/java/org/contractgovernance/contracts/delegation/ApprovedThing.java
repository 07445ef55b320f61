package org.contractgovernance.contracts.delegation;

import org.contractgovernance.contracts.term.Coded;

/** The kinds of thing that may need an approval: a closed list. */
public enum ApprovedThing implements Coded {
    /** The council agrees to a variation. */
    VARIATION(true),
    /** The council sets the performance regime or amends it. */
    REGIME(false),
    /** The council proposes or agrees the terms of reference of a series of reviews. */
    TERMS_OF_REFERENCE(false),
    /** The council agrees the minutes of a review. */
    MINUTES(false),
    /** The council waives or reduces a deduction. */
    WAIVER(true),
    /** The council uses an option. */
    OPTION(false),
    /** The council serves a notice. */
    NOTICE(false),
    /** The council waives an obligation that is owed to it. */
    OBLIGATION(false),
    /** A business case, or a document of another kind. */
    DOCUMENT(true);

    private final boolean amounts;

    ApprovedThing(boolean amounts) {
        this.amounts = amounts;
    }

    /** Whether an amount is at stake in things of the kind. */
    public boolean hasAmount() {
        return amounts;
    }
}
