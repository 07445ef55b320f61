package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What counts where there is no figure: nothing was returned by the time that the period is assessed, or there was nothing to
 * measure, which is neither a failure nor a level that is met.
 *
 * @param clause where the contract says so
 * @param notReturned severity of a return that is missing; none: it counts like nothing to measure
 * @param nothingBreaksRun whether a period with nothing to measure ends a row of failures; otherwise it is passed over
 */
public record WithoutFigure(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Size(max = Text.CODE) @Nullable String notReturned,
        boolean nothingBreaksRun) {}
