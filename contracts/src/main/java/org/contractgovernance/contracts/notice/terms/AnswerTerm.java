package org.contractgovernance.contracts.notice.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;
import org.jspecify.annotations.Nullable;

/**
 * By when a kind of notice is answered.
 *
 * @param kind the kind of notice
 * @param within how long the other party has, from the day on which it counts as received
 * @param silence what it means that it is not answered in that time; absent where the contract does not say
 */
public record AnswerTerm(
        @NotNull NoticeKind kind,
        @NotNull @Valid TimeByContract within,
        @Valid @Nullable SilenceOnNotice silence) {

    /** As a sentence says it. */
    public String words() {
        return "%s: %s (%s)%s"
                .formatted(
                        kind.words(),
                        within.words(),
                        within.clause(),
                        silence == null ? "" : ", silence: " + silence.words());
    }
}
