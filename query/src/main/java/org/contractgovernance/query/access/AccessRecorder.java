package org.contractgovernance.query.access;

/** Where it is recorded who asked what. Nothing is answered that is not taken in here. */
public interface AccessRecorder {

    /**
     * Takes in a question that is about to be answered, to be written in a moment. Waits for a while where too many are waiting to be
     * written, and throws {@link org.contractgovernance.contracts.rule.BrokenRule} where that is in vain: then it is not to be answered.
     */
    void note(Access access);

    /**
     * Writes a question down at once: an export is on record, durably, before its first byte is sent. Throws
     * {@link org.contractgovernance.contracts.rule.BrokenRule} where it cannot be written: then nothing is to be sent.
     */
    void write(Access access);
}
