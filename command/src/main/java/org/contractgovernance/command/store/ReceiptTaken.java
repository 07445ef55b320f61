package org.contractgovernance.command.store;

/** Another copy of the application has carried the same request out meanwhile. Nothing of the append was recorded. */
public final class ReceiptTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReceiptTaken() {
        super("the request has been carried out meanwhile", null, false, false);
    }
}
