package org.contractgovernance.contracts.event;

/**
 * An event in the shape that it had before a change. The Java record of the earlier shape stays beside the event, with its annotations. It
 * still reads stored events as strictly as before, describes them, and says which texts in them can be redacted. No new event is recorded
 * in this shape.
 */
public interface EarlierRevision extends Event {

    /**
     * The same event in the next revision, which the return type names. No step looks into free text, because a text may have been
     * redacted.
     */
    Event upcast();
}
