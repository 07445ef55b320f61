package org.contractgovernance.verifier;

/** Something is missing, unreadable or not what it is called, so that nothing can be said of what it should show. */
final class NotCheckable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean misused;

    private NotCheckable(String sentence, boolean misused) {
        super(sentence);
        this.misused = misused;
    }

    /**
     * @param sentence what it is, for whoever runs the program
     */
    NotCheckable(String sentence) {
        this(sentence, false);
    }

    /** The program was not asked as it has to be. */
    static NotCheckable misused(String sentence) {
        return new NotCheckable(sentence, true);
    }

    /** Whether how the program is asked is to be said. */
    boolean isMisused() {
        return misused;
    }
}
