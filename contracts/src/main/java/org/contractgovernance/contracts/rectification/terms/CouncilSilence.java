package org.contractgovernance.contracts.rectification.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What it means that the council has not decided about a plan in its time.
 *
 * @param clause where the contract says so
 * @param means what follows
 * @param escalatesTo the post to which the plan goes, where it escalates, and only there; never a person's name
 */
public record CouncilSilence(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull SilenceMeans means,
        @Size(max = Text.TITLE) @Nullable String escalatesTo) {

    /** What follows from the council's silence. */
    public enum SilenceMeans implements Coded {
        /** The plan counts as approved. */
        DEEMED_APPROVED,
        /** The plan counts as rejected, and the provider submits another one. */
        DEEMED_REFUSED,
        /** Others decide. */
        ESCALATES
    }
}
