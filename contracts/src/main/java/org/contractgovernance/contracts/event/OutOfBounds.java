package org.contractgovernance.contracts.event;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A number has more digits than {@link BoundedNumbers} allows. The message does not repeat the number. */
final class OutOfBounds extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    OutOfBounds(JsonParser parser) {
        super(parser, BoundedNumbers.SENTENCE, BigDecimal.class);
    }
}
