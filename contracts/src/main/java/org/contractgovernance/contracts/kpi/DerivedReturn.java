package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.Worked;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The derivation of one KPI's line in one period: the definitions by which it was rated, the calculation of each rating, the due day, and
 * each field of the return with the event that made it.
 *
 * @param code the KPI's code
 * @param period the period's key
 * @param status the return's status, as the scorecard shows it
 * @param figure the rounded figure, as the scorecard shows it
 * @param rating the rating, as the scorecard shows it
 * @param day the day reached, where the KPI measures one
 * @param word the word of the contract's own rating scale, where the KPI has one
 * @param otherBecause why no band rates the return, as the scorecard shows it
 * @param provisional whether the rating waits for quality assurance
 * @param definitions the definitions by which the period was rated, in order; the last is in force
 * @param due when the return fell due
 * @param ratings each rating of the return, in order, calculated again in the same way in which returns are rated
 * @param returned the derivation of each field of the return: what was submitted, asked, answered, accepted and corrected, and by which
 *     event; absent where there never was a return
 * @param clock the derivation of what was told of the return's clock; absent where nothing was told
 */
public record DerivedReturn(
        String code,
        String period,
        ReturnStatus status,
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        @Nullable LocalDate day,
        @Nullable String word,
        Rated.@Nullable Because otherBecause,
        boolean provisional,
        List<DefinitionUsed> definitions,
        DueDay due,
        List<WorkedRating> ratings,
        @Nullable Derivation returned,
        @Nullable Derivation clock)
        implements Versioned {

    @Override
    public @Nullable Standing standing() {
        return returned == null ? null : returned.standing();
    }

    /**
     * A definition, and the event that put it in force for the period.
     *
     * @param by the event
     * @param appliesFrom first day of the first period that it applies to
     * @param definition what is measured and how it is rated
     */
    public record DefinitionUsed(EventSummary by, LocalDate appliesFrom, KpiDefinition definition) {}

    /**
     * The day on which a return fell due, and whether the return was late.
     *
     * @param definedBy position of the event that put the rule in force
     * @param rule the rule
     * @param periodTo last day of the period, from which the rule counts
     * @param dueOn the day by which the return falls due
     * @param calendar the working calendar by which that day was computed
     * @param steps how the working days after the period were counted; empty where the rule names a day of the month
     * @param returnedOn the day on which figures were first returned; absent where there is no return
     * @param late whether the return came after its due day, or is overdue
     */
    public record DueDay(
            long definedBy,
            Due rule,
            LocalDate periodTo,
            LocalDate dueOn,
            CalendarUsed calendar,
            List<ClockStep> steps,
            @Nullable LocalDate returnedOn,
            boolean late) {}

    /**
     * The calculation of a rating.
     *
     * @param occasion position of the event that led to this rating: a submission, a correction or a revision of the KPI
     * @param definedBy position of the event that had put the definition in force
     * @param figures what was returned or computed
     * @param inputs the returns that the figures are computed of, where they are
     * @param worked how the inputs lead to the figures, and the figures to the rating
     * @param recorded the rating on record
     * @param agrees whether the calculated rating and the recorded one are the same
     */
    public record WorkedRating(
            long occasion,
            long definedBy,
            KpiReturn figures,
            @Nullable List<InputReturn> inputs,
            Worked worked,
            Rated recorded,
            boolean agrees) {}
}
