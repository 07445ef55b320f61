package org.contractgovernance.contracts.event;

/**
 * An event as it was recorded before its shape changed. Its record stays as it was, beside the event, with the annotations that it had:
 * what is stored is read by it as strictly as ever, described by it, and redacted by it. Nobody records it any more.
 */
public interface EarlierRevision extends Event {

    /**
     * The same event in the revision that came after this one; the return type says which. No step looks into free text, which may have
     * been redacted.
     */
    Event upcast();
}
