package org.contractgovernance.bench.load;

/** The application cannot be reached, or went away before it had answered: what was asked may be done or not. */
public final class LostConnection extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostConnection(String why) {
        super(why);
    }

    LostConnection(Throwable cause) {
        super(cause);
    }
}
