package org.contractgovernance.contracts.notice.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;

/**
 * What it means by the contract that a notice is not answered in time.
 *
 * @param clause where the contract says so
 * @param means what it means
 */
public record SilenceOnNotice(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull SilenceMeaning means) {

    /** What silence can mean. */
    public enum SilenceMeaning implements Coded {
        /** What the notice asks for counts as accepted. */
        DEEMED_ACCEPTED,
        /** It counts as refused. */
        DEEMED_REFUSED
    }

    /** As a sentence says it: {@code deemed accepted (30.5)}. */
    public String words() {
        return "%s (%s)".formatted(means.words(), clause);
    }
}
