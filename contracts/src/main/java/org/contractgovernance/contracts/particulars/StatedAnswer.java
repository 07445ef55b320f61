package org.contractgovernance.contracts.particulars;

import java.util.List;

/**
 * An answer, and what it rests on.
 *
 * @param answer yes, no, or cannot tell
 * @param because why
 * @param missing the fields that would have to be stated, or that contradict each other; none where the answer is certain
 */
public record StatedAnswer(Certainty answer, String because, List<String> missing) {

    public StatedAnswer {
        missing = List.copyOf(missing);
    }

    static StatedAnswer yes(String because) {
        return new StatedAnswer(Certainty.YES, because, List.of());
    }

    static StatedAnswer no(String because) {
        return new StatedAnswer(Certainty.NO, because, List.of());
    }

    static StatedAnswer cannotTell(String because, String... missing) {
        return new StatedAnswer(Certainty.CANNOT_TELL, because, List.of(missing));
    }
}
