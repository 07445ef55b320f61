package org.contractgovernance.verifier;

/** Something is missing, unreadable or not what it is called, so that nothing can be said of what it should show. */
final class NotCheckable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what it is, for whoever runs the program
     */
    NotCheckable(String sentence) {
        super(sentence);
    }
}
