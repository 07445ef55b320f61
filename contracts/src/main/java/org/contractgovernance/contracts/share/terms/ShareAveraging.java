package org.contractgovernance.contracts.share.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * Over how many years the difference is averaged.
 *
 * @param clause where the contract says so
 * @param years how many, the year itself included; at the beginning as many as there are
 */
public record ShareAveraging(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(2) @Max(20) int years) {}
