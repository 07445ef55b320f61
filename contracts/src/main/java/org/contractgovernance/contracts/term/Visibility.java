package org.contractgovernance.contracts.term;

/** Who may see an issue, an early warning, a progress note or a score; set when it is written, and never changed. */
public enum Visibility implements Coded {
    /** The council and the provider. */
    SHARED,
    /** The council alone: nothing that the provider reads shows that it exists. */
    COUNCIL_ONLY;

    @Override
    public String words() {
        return code();
    }

    /** The narrower of the two: a text inside a council-only matter is council only. */
    public Visibility within(Visibility enclosing) {
        return enclosing == COUNCIL_ONLY ? COUNCIL_ONLY : this;
    }
}
