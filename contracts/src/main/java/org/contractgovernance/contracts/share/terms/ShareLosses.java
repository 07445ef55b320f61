package org.contractgovernance.contracts.share.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * What becomes of losses.
 *
 * @param clause where the contract says so
 * @param treatment what becomes of a year that is worse than its target
 */
public record ShareLosses(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull LossTreatment treatment) {}
