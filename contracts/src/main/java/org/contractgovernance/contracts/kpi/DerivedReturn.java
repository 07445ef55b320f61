package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.audit.EventSummary;
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
 * Where one KPI's line in one period comes from: the definitions by which it was rated, each rating as it is worked out, the day it
 * fell due, and each field of the return with the event that made it.
 *
 * @param code the KPI's code
 * @param period the period's key
 * @param status where the return stands, as the scorecard says
 * @param figure the rounded figure, as the scorecard says
 * @param rating the rating, as the scorecard says
 * @param provisional whether the rating waits for quality assurance
 * @param definitions the definitions that the period was rated by, in order, the one in force last
 * @param due when the return fell due
 * @param ratings each time that the return was rated, in order, worked out anew by the calculation that rates returns
 * @param returned where each field of the return comes from: what was submitted, asked, answered, accepted and corrected, by which
 *     event; absent where nothing was ever returned
 */
public record DerivedReturn(
        String code,
        String period,
        ReturnStatus status,
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        boolean provisional,
        List<DefinitionUsed> definitions,
        DueDay due,
        List<WorkedRating> ratings,
        @Nullable Derivation returned)
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
     * When a return fell due, and whether it was late.
     *
     * @param definedBy position of the event that put the rule in force
     * @param rule the rule
     * @param periodTo last day of the period, from which the rule counts
     * @param dueOn the day by which the return falls due
     * @param returnedOn the day on which figures were first returned; absent where nothing is returned
     * @param late whether it came, or still has not come, after the day it was due
     */
    public record DueDay(
            long definedBy,
            Due rule,
            LocalDate periodTo,
            LocalDate dueOn,
            @Nullable LocalDate returnedOn,
            boolean late) {}

    /**
     * A rating as it is worked out.
     *
     * @param occasion position of the event with which the return was rated so: a submission, a correction, a revision of the KPI
     * @param definedBy position of the event that had put the definition in force
     * @param figures what was returned
     * @param worked how they come to the rating
     * @param recorded the rating on record
     * @param agrees whether the two are the same
     */
    public record WorkedRating(
            long occasion, long definedBy, KpiReturn figures, Worked worked, Rated recorded, boolean agrees) {}
}
