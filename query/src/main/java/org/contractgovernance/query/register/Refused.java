package org.contractgovernance.query.register;

/** A batch was refused for what stands in it: nothing of it may stay, and it is done again row by row. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(Exception cause) {
        super(cause);
    }
}
