package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Rated;
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
 * @param target the target for the period; absent for a day reached
 * @param published whether the council publishes it
 * @param period the period's key
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param dueOn the day by which the return falls due
 * @param calendar the working calendar by which that day was computed. Until there is a return it is the version in force on the day that
 *     the answer describes; then it is the version in force on the day on which figures were first returned
 * @param overdueSince the first day on which the return was overdue; absent where there is a return or the due day has not passed
 * @param status the return's status on the day that the answer describes
 * @param late whether the return came after its due day, or is overdue
 * @param figure the rounded figure; 1 for yes and 0 for no
 * @param rating the rating; absent where there is no return, which is never rated Other, where there was nothing to
 *     measure, and where the contract's own word stands for none
 * @param provisional whether the rating waits for quality assurance
 * @param returned the return itself; absent where there is no return
 * @param standing which events made the return what it is; absent where there is no return
 * @param incompleteSince position of the first event of the contract or the KPI that could not be read, where there is one. Until that
 *     event is mended the line may be wrong: a period shown as not returned may have a return
 * @param targetDay the day by which it should be reached, where the KPI measures a day
 * @param day the day reached, where the KPI measures one
 * @param word the word of the contract's own rating scale, where the KPI has one
 * @param colour the colour of that word
 * @param otherBecause why no band rates the return: it is rated Other, or there was nothing to measure
 * @param computed whether it is computed of other KPIs, so that nobody returns it
 */
public record ScorecardLine(
        String code,
        String name,
        @Nullable String service,
        Frequency frequency,
        String unit,
        @Nullable BigDecimal target,
        boolean published,
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        CalendarUsed calendar,
        @Nullable LocalDate overdueSince,
        ReturnStatus status,
        boolean late,
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        boolean provisional,
        @Nullable ReturnEntry returned,
        @Nullable Standing standing,
        @Nullable Long incompleteSince,
        @Nullable LocalDate targetDay,
        @Nullable LocalDate day,
        @Nullable String word,
        @Nullable String colour,
        Rated.@Nullable Because otherBecause,
        boolean computed)
        implements Versioned {}
