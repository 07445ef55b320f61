package org.contractgovernance.contracts.results.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * A share of the cases that is not paid, because their results would come about in any case: one sixth.
 *
 * @param clause where the contract says so
 * @param parts how many parts are not paid: 1
 * @param of of how many: 6
 */
public record DeductedShare(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(1) @Max(1000) int parts,
        @Min(2) @Max(1000) int of) {

    /** How many of the parts are paid. */
    public int paid() {
        return of - parts;
    }
}
