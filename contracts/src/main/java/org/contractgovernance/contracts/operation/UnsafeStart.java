package org.contractgovernance.contracts.operation;

/** We refuse to start, since it could not be safe. */
public final class UnsafeStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public UnsafeStart(String why, String action) {
        super(why);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
