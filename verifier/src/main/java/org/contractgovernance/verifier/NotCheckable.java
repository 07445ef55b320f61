package org.contractgovernance.verifier;

/** Something is missing, unreadable or not what it claims to be, so that nothing can be said about what it should show. */
final class NotCheckable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean misused;

    private NotCheckable(String sentence, boolean misused) {
        super(sentence);
        this.misused = misused;
    }

    /**
     * @param sentence the fault, for the user of the program
     */
    NotCheckable(String sentence) {
        this(sentence, false);
    }

    /** The program was called in the wrong way. */
    static NotCheckable misused(String sentence) {
        return new NotCheckable(sentence, true);
    }

    /** Whether the program should print its usage. */
    boolean isMisused() {
        return misused;
    }
}
