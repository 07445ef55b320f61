package org.contractgovernance.query.notary;

/** The record, or the data that proves it, is not as it was when it was signed. The message gives the place and nothing of the content. */
public final class Altered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Altered(String what) {
        super(what);
    }
}
