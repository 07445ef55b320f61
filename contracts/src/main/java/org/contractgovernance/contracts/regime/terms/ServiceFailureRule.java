package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * When failures of one KPI are a failure of the service: so many in a row, or so many separate ones within some months. At least one
 * of the two is given.
 *
 * @param clause where the contract says so
 * @param consecutive so many of the KPI's own periods in a row
 * @param separate so many of the KPI's own periods, in a row or not
 * @param withinMonths within so many months, which end with the last day of a period; given with {@code separate}
 */
public record ServiceFailureRule(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(2) @Max(120) @Nullable Integer consecutive,
        @Min(2) @Max(120) @Nullable Integer separate,
        @Min(1) @Max(120) @Nullable Integer withinMonths) {}
