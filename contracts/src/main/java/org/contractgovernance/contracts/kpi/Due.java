package org.contractgovernance.contracts.kpi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * When a return falls due: some working days after its period ends, or on a fixed day of the month after it. Exactly one of
 * the two is given. Working days are those of England.
 *
 * @param workingDaysAfter how many working days after the last day of the period
 * @param dayOfFollowingMonth day of the month after the one in which the period ends; the last day in a shorter month
 */
public record Due(
        @Min(0) @Max(90) @Nullable Integer workingDaysAfter,
        @Min(1) @Max(31) @Nullable Integer dayOfFollowingMonth) {}
