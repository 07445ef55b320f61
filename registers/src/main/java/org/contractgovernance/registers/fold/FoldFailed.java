package org.contractgovernance.registers.fold;

/** What a fold threw that is no exception: a stack or a heap that does not suffice, a broken promise, a class that is not there. */
public final class FoldFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nature;

    public FoldFailed(Error cause) {
        super(cause);
        this.nature = cause.getClass().getSimpleName();
    }

    FoldFailed(String nature) {
        super(nature);
        this.nature = nature;
    }

    /** What it was, without anything that stood there. */
    public String nature() {
        return nature;
    }
}
