package org.contractgovernance.contracts.operation;

/** The application refuses to start, because starting would not be safe. */
public final class UnsafeStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public UnsafeStart(String why, String action) {
        super(why);
        this.action = action;
    }

    /** What the operator can do about it. */
    public String action() {
        return action;
    }
}
