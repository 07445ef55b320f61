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
 * @param target the target for the period
 * @param published whether the council publishes it
 * @param period the period's key
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param dueOn the day by which the return falls due
 * @param status the return's status on the day that the answer describes
 * @param late whether the return came after its due day, or is overdue
 * @param figure the rounded figure
 * @param rating the rating; absent where there is no return; that is never rated Other
 * @param provisional whether the rating waits for quality assurance
 * @param returned the return itself; absent where there is no return
 * @param standing which events made the return what it is; absent where there is no return
 * @param incompleteSince position of the first event of the contract or the KPI that could not be read, where there is one. Until that
 *     event is mended the line may be wrong: a period shown as not returned may have a return
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
