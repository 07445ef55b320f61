package org.contractgovernance.query.access;

/** Records who asked what. No question is answered before it is recorded here. */
public interface AccessRecorder {

    /**
     * Accepts a question that is about to be answered, to be written a moment later. Where too many questions wait to be written, this
     * waits for a while. If that does not help it throws {@link org.contractgovernance.contracts.rule.BrokenRule}; the question must then
     * not be answered.
     */
    void note(Access access);

    /**
     * Writes a question at once, so that an export is durably on record before its first byte is sent. Throws
     * {@link org.contractgovernance.contracts.rule.BrokenRule} where the question cannot be written; then nothing must be sent.
     */
    void write(Access access);
}
