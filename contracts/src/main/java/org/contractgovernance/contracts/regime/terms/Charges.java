package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The charges that credits are taken from.
 *
 * @param clause where the contract says so
 * @param perPeriod what is charged for one period, before any indexation
 * @param indexation how they follow an index, where they do
 */
public record Charges(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Valid Money perPeriod,
        @Valid @Nullable Indexation indexation) {}
