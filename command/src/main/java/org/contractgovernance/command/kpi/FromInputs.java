package org.contractgovernance.command.kpi;

import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.KpiCommand.TellInputs;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.ComputedFigures;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Decides what the returns of its inputs make of the return of a computed KPI. */
final class FromInputs {

    private FromInputs() {}

    /** What happens; refused where it would be nothing new. A provisional return that lacks an input is withdrawn; an accepted one stays. */
    static KpiEvent.ReturnEvent next(
            TellInputs told, Period period, @Nullable ReturnState before, KpiDefinition definition, Ratings ratings) {
        Computation computation = definition.computedFrom();
        if (computation == null) {
            throw BrokenRule.of(ComputedRule.NOTHING_COMPUTED, "the KPI is not computed in " + period.key());
        }
        requireOfTheDefinition(told, computation);
        ReturnState open = before == null || before.withdrawn() ? null : before;
        if (!told.missing().isEmpty()) {
            if (open != null && open.inputs() != null && open.status() != ReturnStatus.ACCEPTED) {
                return new KpiEvent.ReturnWithdrawn(period.key(), open.status(), open.rated());
            }
            throw BrokenRule.of(
                    ComputedRule.NOTHING_COMPUTED, "there is no return of " + String.join(", ", told.missing()));
        }
        KpiReturn figures = ComputedFigures.of(definition, told.inputs()).figures();
        Rated rated = ratings.again(figures, period);
        ReturnStatus status =
                told.inputs().stream().allMatch(InputReturn::assured) ? ReturnStatus.ACCEPTED : ReturnStatus.SUBMITTED;
        if (open == null) {
            return new KpiEvent.ReturnComputed(
                    period.key(), period.from(), period.to(), told.inputs(), figures, rated, status);
        }
        if (status == open.status()
                && rated.equals(open.rated())
                && figures.isSameAs(open.figures())
                && InputReturn.areSame(told.inputs(), open.inputs())) {
            throw BrokenRule.of(ComputedRule.NOTHING_COMPUTED, "nothing has changed in " + period.key());
        }
        return new KpiEvent.ReturnRecomputed(
                period.key(),
                open.status(),
                status,
                open.inputs(),
                told.inputs(),
                open.figures(),
                figures,
                open.rated(),
                rated);
    }

    private static void requireOfTheDefinition(TellInputs told, Computation computation) {
        if (computation.conduct() != null) {
            // reviews and returns of the period; a period without any has nothing to measure
            return;
        }
        if (told.inputs().isEmpty() && told.missing().isEmpty()) {
            throw BrokenRule.of(ComputedRule.NOTHING_COMPUTED, "no input was measured then");
        }
        Stream<String> inputs = told.inputs().stream().map(InputReturn::kpi);
        inputs.filter(each -> computation.inputs().stream().map(InputKpi::kpi).noneMatch(each::equals))
                .findFirst()
                .ifPresent(each -> {
                    throw BrokenRule.of(ComputedRule.INPUTS_NOT_OF_THE_DEFINITION, each + " is no input");
                });
    }
}
