package org.contractgovernance.query.notary;

/** The record, or what was kept to prove it, is not what it was when it was signed. Says where, and nothing of what stands there. */
public final class Altered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Altered(String what) {
        super(what);
    }
}
