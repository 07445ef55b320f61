package org.contractgovernance.contracts.event;

import org.jspecify.annotations.Nullable;

/** A stored text is not as the vocabulary defines it. The message names the place and repeats nothing of the text. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
