package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The agreed definitions of a KPI.
 *
 * @param definitions each from the first day of a period on, in order
 * @param definedOn the day on which the first was agreed
 * @param agreedOn the day on which the latest was agreed, or the retirement
 * @param event the event of the latest agreement
 * @param version the number of agreements, less one
 * @param lastDay the last day on which a measured period may begin, once the KPI is retired
 */
record KpiTerms(
        List<InForce> definitions,
        LocalDate definedOn,
        LocalDate agreedOn,
        String event,
        long version,
        @Nullable LocalDate lastDay) {

    static KpiTerms first(InForce definition, LocalDate on, String event) {
        return new KpiTerms(List.of(definition), on, on, event, 0, null);
    }

    KpiTerms revised(InForce revision, LocalDate on, String by) {
        return new KpiTerms(revision.among(definitions), definedOn, on, by, version + 1, lastDay);
    }

    KpiTerms retired(LocalDate after, LocalDate on, String by) {
        return new KpiTerms(definitions, definedOn, on, by, version + 1, after);
    }

    Frequency frequency() {
        return definitions.getFirst().definition().frequency();
    }

    /** The definition for a measured period that ends on this day. */
    KpiDefinition inForceOn(LocalDate periodEnds) {
        KpiDefinition found = InForce.on(periodEnds, definitions);
        if (found == null) {
            throw new IllegalStateException("no definition applied on " + periodEnds);
        }
        return found;
    }

    /** Refuses an act by hand on the return of a period that is computed. */
    void refuseByHand(LocalDate periodEnds) {
        Computation computed = inForceOn(periodEnds).computedFrom();
        if (computed != null) {
            throw BrokenRule.of(ComputedRule.COMPUTED_NOT_RETURNED, "it is computed of " + computed.ofWhat());
        }
    }

    /** Refuses to accept a return whose bands hang on the volume of another KPI that has not been returned. */
    void requireVolume(LocalDate periodEnds, Rated rated) {
        String kpi = inForceOn(periodEnds).volumeKpi();
        if (kpi != null && rated.beside().volume() == null) {
            throw BrokenRule.of(ComputedRule.VOLUME_NOT_KNOWN, "there is no return of " + kpi);
        }
    }

    /** Whether a period is measured. */
    boolean isMeasured(Period period) {
        return !period.to().isBefore(definitions.getFirst().appliesFrom())
                && (lastDay == null || !period.from().isAfter(lastDay));
    }

    /** Refuses a period that is not measured. */
    void requireMeasured(Period period) {
        LocalDate first = definitions.getFirst().appliesFrom();
        if (period.to().isBefore(first)) {
            throw notMeasured(period, "the first measured period on " + first);
        }
        if (lastDay != null && period.from().isAfter(lastDay)) {
            throw notMeasured(period, "the KPI is retired after " + lastDay);
        }
    }

    private static BrokenRule notMeasured(Period period, String but) {
        return BrokenRule.of(
                        KpiRule.PERIOD_NOT_MEASURED,
                        "%s begins on %s, and %s".formatted(period.key(), period.from(), but))
                .at("/period");
    }

    /**
     * The day from which a revision that begins with this period applies. Where a definition on record begins with the same period, the
     * revision replaces it and takes its day, even if the period's dates were corrected since.
     */
    LocalDate appliesFrom(Period first) {
        return definitions.stream()
                .map(InForce::appliesFrom)
                .filter(day -> !day.isBefore(first.from()) && !day.isAfter(first.to()))
                .reduce((earlier, later) -> later)
                .orElse(first.from());
    }

    /** The definition that a revision changes; a revision is refused where no measured period begins on or after its day. */
    KpiDefinition before(InForce revision) {
        LocalDate first = definitions.getFirst().appliesFrom();
        if (revision.appliesFrom().isBefore(first)) {
            throw BrokenRule.of(KpiRule.REVISED_BEFORE_DEFINED, "the first measured period begins on " + first)
                    .at("/appliesFrom");
        }
        if (lastDay != null && revision.appliesFrom().isAfter(lastDay)) {
            throw BrokenRule.of(KpiRule.KPI_RETIRED, "the KPI is retired after " + lastDay)
                    .at("/appliesFrom");
        }
        KpiDefinition before = inForceOn(revision.appliesFrom());
        if (before.isSameAs(revision.definition())) {
            throw BrokenRule.of(KpiRule.NOTHING_REVISED).at("/definition");
        }
        return before;
    }
}
