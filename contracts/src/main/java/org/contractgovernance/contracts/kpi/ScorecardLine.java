package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One KPI in one period, as the scorecard shows it.
 *
 * @param code the KPI's code
 * @param name what people call it, by the definition in force for the period
 * @param service code of the service that it measures
 * @param frequency how often it is measured
 * @param unit the figure's unit
 * @param target what was to be reached in the period
 * @param published whether it is one of those that the council publishes
 * @param period the period's key
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param dueOn the day by which the return falls due
 * @param status where the return stands on the day that the answer describes
 * @param late whether it came, or still has not come, after the day it was due
 * @param figure the rounded figure
 * @param rating the rating; absent where nothing was returned, which is never Other
 * @param provisional whether the rating waits for quality assurance
 * @param returned the return itself; absent where nothing was returned
 * @param standing how the return stands in the record; absent where nothing was returned
 * @param incompleteSince position of the first event of the contract's or the KPI's that could not be read, where there is one:
 *     until it is mended the line may be wrong, and what reads as not returned may have been
 */
public record ScorecardLine(
        String code,
        String name,
        @Nullable String service,
        Frequency frequency,
        String unit,
        BigDecimal target,
        boolean published,
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        ReturnStatus status,
        boolean late,
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        boolean provisional,
        @Nullable ReturnEntry returned,
        @Nullable Standing standing,
        @Nullable Long incompleteSince)
        implements Versioned {}
