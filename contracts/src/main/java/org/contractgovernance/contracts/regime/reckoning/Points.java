package org.contractgovernance.contracts.regime.reckoning;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.contractgovernance.contracts.regime.terms.FailureSeverity;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.RepeatRule;
import org.contractgovernance.contracts.regime.terms.SeverityBand;
import org.jspecify.annotations.Nullable;

/** The points of a period: each figure into its band, and what is repeated counted more. */
final class Points {

    private final RegimeTerms terms;
    private final Consumer<RegimeStep> told;
    private final Map<String, Integer> rows;

    Points(RegimeTerms terms, PastPeriods past, Consumer<RegimeStep> told) {
        this.terms = terms;
        this.rows = past.rows();
        this.told = told;
    }

    List<KpiPoints> of(List<KpiOutcome> outcomes) {
        return outcomes.stream().map(this::of).toList();
    }

    private KpiPoints of(KpiOutcome outcome) {
        KpiSchedule kpi = terms.kpi(outcome.kpi())
                .orElseThrow(() -> new IllegalArgumentException("the regime has no terms for " + outcome.kpi()));
        FailureSeverity severity = severity(kpi, outcome);
        int before = rows.getOrDefault(outcome.kpi(), 0);
        int inARow = inARow(outcome, severity, before);
        rows.put(outcome.kpi(), inARow);
        BigDecimal multiplier = severity == null ? BigDecimal.ONE : multiplier(outcome, severity, inARow);
        LateReturns rule = terms.credits().lateReturns();
        ReturnLate late = rule == null || outcome.known() == WhatIsKnown.RELIEVED ? null : outcome.late();
        BigDecimal latePoints = rule == null || late == null ? null : rule.points();
        if (rule != null && late != null && latePoints != null) {
            told.accept(rule.step(outcome.kpi(), late, latePoints));
        }
        return new KpiPoints(
                outcome.kpi(),
                outcome.period(),
                outcome.known(),
                outcome.figure(),
                severity == null ? null : severity.name(),
                inARow,
                multiplier,
                severity == null ? BigDecimal.ZERO : severity.points().multiply(multiplier),
                possible(outcome) ? terms.greatestPoints(kpi) : BigDecimal.ZERO,
                late,
                latePoints);
    }

    /** Whether it could have failed: there was something to measure, and no relief. */
    private static boolean possible(KpiOutcome outcome) {
        return switch (outcome.known()) {
            case MEASURED, NOT_RETURNED -> true;
            case NOTHING_TO_MEASURE, RELIEVED -> false;
        };
    }

    private @Nullable FailureSeverity severity(KpiSchedule kpi, KpiOutcome outcome) {
        return switch (outcome.known()) {
            case MEASURED -> {
                BigDecimal figure = Objects.requireNonNull(outcome.figure(), "what is measured has a figure");
                SeverityBand band = kpi.bandOf(figure);
                FailureSeverity severity = terms.severity(band.severity()).orElse(null);
                told.accept(new RegimeStep(
                        Doing.BANDED,
                        kpi.kpi(),
                        "figures %s: %s".formatted(band.words(), severity == null ? "level met" : severity.name()),
                        severity == null ? kpi.clause() : kpi.clause() + "; " + severity.clause(),
                        plain(figure),
                        plain(severity == null ? BigDecimal.ZERO : severity.points())));
                yield severity;
            }
            case NOT_RETURNED -> withoutFigure(kpi, terms.withoutFigure().notReturned(), "nothing is returned");
            case NOTHING_TO_MEASURE -> withoutFigure(kpi, null, "there is nothing to measure");
            case RELIEVED -> {
                told.accept(relieved(outcome));
                yield null;
            }
        };
    }

    private static RegimeStep relieved(KpiOutcome outcome) {
        GrantedRelief relief = Objects.requireNonNull(outcome.relief(), "what is relieved names its relief");
        BigDecimal figure = outcome.figure();
        return new RegimeStep(
                Doing.RELIEVED,
                outcome.kpi(),
                "relief %s is granted for %s: neither a failure nor a level that is met"
                        .formatted(relief.reference(), outcome.period()),
                relief.clause(),
                relief.because() + (figure == null ? "" : "; the figure is " + plain(figure)),
                "0");
    }

    private @Nullable FailureSeverity withoutFigure(KpiSchedule kpi, @Nullable String named, String found) {
        FailureSeverity severity = terms.severity(named).orElse(null);
        told.accept(new RegimeStep(
                Doing.WITHOUT_A_FIGURE,
                kpi.kpi(),
                severity == null ? "neither a failure nor a level that is met" : "this is " + severity.name(),
                terms.withoutFigure().clause(),
                found,
                plain(severity == null ? BigDecimal.ZERO : severity.points())));
        return severity;
    }

    private int inARow(KpiOutcome outcome, @Nullable FailureSeverity severity, int before) {
        if (severity != null) {
            return before + 1;
        }
        boolean passedOver = switch (outcome.known()) {
            case MEASURED -> false;
            case NOTHING_TO_MEASURE, NOT_RETURNED -> !terms.withoutFigure().nothingBreaksRun();
            case RELIEVED -> true;
        };
        return passedOver ? before : 0;
    }

    private BigDecimal multiplier(KpiOutcome outcome, FailureSeverity severity, int inARow) {
        RepeatRule repeat = terms.repeat();
        if (repeat == null || inARow < repeat.fromFailure()) {
            return BigDecimal.ONE;
        }
        told.accept(new RegimeStep(
                Doing.REPEATED,
                outcome.kpi(),
                "from failure %d in a row on, points count %s times"
                        .formatted(repeat.fromFailure(), plain(repeat.multiplier())),
                repeat.clause(),
                "failure %d in a row, %s points".formatted(inARow, plain(severity.points())),
                plain(severity.points().multiply(repeat.multiplier()))));
        return repeat.multiplier();
    }
}
