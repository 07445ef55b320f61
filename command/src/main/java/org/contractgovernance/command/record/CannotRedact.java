package org.contractgovernance.command.record;

/** Why a redaction is refused, in plain words for the operator; nothing has changed. */
final class CannotRedact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRedact(String why) {
        super(why, null, false, false);
    }
}
