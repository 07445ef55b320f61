package org.contractgovernance.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.kpi.DerivedReturn.DefinitionUsed;
import org.contractgovernance.contracts.kpi.DerivedReturn.WorkedRating;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.computed.ComputedFigures;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.RatingCalculation;
import org.contractgovernance.contracts.kpi.rating.RatingStep;
import org.contractgovernance.contracts.kpi.rating.Worked;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.TracedFold;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of one period: the definition in force at each, and the calculation from the figures to the rating. The definition itself
 * calculates the ratings, as it did when the return was made.
 */
final class RatingsFold {

    private final List<DefinitionUsed> used;
    private final List<WorkedRating> ratings;
    private final DefinitionUsed inForce;

    private RatingsFold(List<DefinitionUsed> used, List<WorkedRating> ratings, DefinitionUsed inForce) {
        this.used = used;
        this.ratings = ratings;
        this.inForce = inForce;
    }

    /**
     * @param entity identifier of the KPI
     * @param recorded the KPI's events and those of its returns, in the order of the record
     * @param returned the return's row, folded; absent where there never was a return
     * @param periodTo last day of the period
     * @param day the day of the question
     */
    static RatingsFold of(
            String entity,
            List<Occurrence> recorded,
            @Nullable TracedFold<ReturnEntry> returned,
            LocalDate periodTo,
            LocalDate day) {
        // a return is rated by the definitions on record when it is made, whatever its effective day
        List<DefinitionUsed> onRecord = definitions(entity, recorded, periodTo, LocalDate.MAX);
        DefinitionUsed inForce = definitions(entity, recorded, periodTo, day).getLast();
        List<DefinitionUsed> used = new ArrayList<>();
        List<WorkedRating> ratings = new ArrayList<>();
        ReturnEntry row = null;
        for (TracedFold.TracedStep<ReturnEntry> each :
                returned == null ? List.<TracedFold.TracedStep<ReturnEntry>>of() : returned.steps()) {
            row = Objects.requireNonNull(each.after());
            if (each.occurrence().event() instanceof KpiEvent.ReturnEvent event && rates(event)) {
                long occasion = each.occurrence().envelope().position();
                DefinitionUsed by = onRecord.stream()
                        .filter(one -> one.by().position() < occasion)
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
                add(used, by);
                ratings.add(worked(occasion, by, row));
            }
        }
        if (row != null
                && !used.contains(inForce)
                && inForce.by().position() > ratings.getLast().occasion()) {
            // the KPI was revised since for this period, without a change of the rating
            ratings.add(worked(inForce.by().position(), inForce, row));
        }
        add(used, inForce);
        return new RatingsFold(List.copyOf(used), List.copyOf(ratings), inForce);
    }

    private static void add(List<DefinitionUsed> used, DefinitionUsed definition) {
        if (!used.contains(definition)) {
            used.add(definition);
        }
    }

    /** Each definition that applied to the period, with the event that put it in force. */
    private static List<DefinitionUsed> definitions(
            String entity, List<Occurrence> recorded, LocalDate periodTo, LocalDate day) {
        List<DefinitionUsed> found = new ArrayList<>();
        InForce last = null;
        for (TracedFold.TracedStep<KpiEntry> each :
                TracedFold.of(KpiReadModel.KPIS, entity, recorded, day).steps()) {
            InForce now = Objects.requireNonNull(each.after()).measuring(periodTo);
            if (!now.equals(last)) {
                found.add(new DefinitionUsed(
                        EventSummary.of(each.occurrence().envelope()), now.appliesFrom(), now.definition()));
                last = now;
            }
        }
        return found;
    }

    private static boolean rates(KpiEvent.ReturnEvent event) {
        return switch (event) {
            case KpiEvent.ReturnSubmitted e -> true;
            case KpiEvent.ReturnComputed e -> true;
            case KpiEvent.ReturnRecomputed e -> true;
            case KpiEvent.ReturnResubmitted e -> true;
            case KpiEvent.FigureCorrected e -> true;
            case KpiEvent.ReturnRerated e -> true;
            case KpiEvent.ReturnQueried e -> false;
            case KpiEvent.QueryAnswered e -> false;
            case KpiEvent.ReturnAccepted e -> false;
            case KpiEvent.SampleVerified e -> false;
            case KpiEvent.ReturnWithdrawn e -> false;
        };
    }

    private static WorkedRating worked(long occasion, DefinitionUsed by, ReturnEntry row) {
        Rated recorded = row.state().result().rated();
        RatingCalculation calculation = calculation(by.definition(), row, recorded);
        return new WorkedRating(
                occasion,
                by.by().position(),
                row.state().figures().asReturned(),
                row.inputs(),
                Worked.of(calculation),
                recorded,
                calculation instanceof RatingCalculation.Completed completed && same(completed.rated(), recorded));
    }

    /** The calculation from the figures to the rating; from the inputs, where the figures are computed. */
    private static RatingCalculation calculation(KpiDefinition definition, ReturnEntry row, Rated recorded) {
        KpiReturn figures = row.state().figures().asReturned();
        List<RatingStep> steps = new ArrayList<>();
        if (row.inputs() != null && definition.computedFrom() != null) {
            try {
                ComputedFigures computed = ComputedFigures.of(definition, row.inputs());
                figures = computed.figures();
                steps.addAll(computed.steps());
            } catch (BrokenRule e) {
                return new RatingCalculation.Unratable(
                        steps, "%s: %s".formatted(e.rule().code(), e.getMessage()));
            }
        }
        return switch (definition.work(figures, row.span().measured(definition.frequency()), recorded.beside())) {
            case RatingCalculation.Completed completed -> {
                steps.addAll(completed.steps());
                yield new RatingCalculation.Completed(steps, completed.rated());
            }
            case RatingCalculation.Unratable unratable -> {
                steps.addAll(unratable.steps());
                yield new RatingCalculation.Unratable(steps, unratable.because());
            }
        };
    }

    private static boolean same(Rated one, Rated other) {
        BigDecimal a = one.figure();
        BigDecimal b = other.figure();
        return one.rating() == other.rating()
                && one.because() == other.because()
                && Objects.equals(one.day(), other.day())
                && Objects.equals(one.word(), other.word())
                && (a == null ? b == null : b != null && a.compareTo(b) == 0);
    }

    /** The definitions by which the period was rated; the last is in force. */
    List<DefinitionUsed> definitions() {
        return used;
    }

    /** The ratings. */
    List<WorkedRating> ratings() {
        return ratings;
    }

    /** The definition for the period on the day of the question. */
    DefinitionUsed inForce() {
        return inForce;
    }
}
