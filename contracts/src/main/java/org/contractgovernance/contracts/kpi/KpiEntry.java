package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Direction;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of KPIs. Effective means: the day on which the definition was agreed. Each definition names the first day from
 * which it applies.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param latest what the latest definition says
 * @param definitions every definition, from the first day that it applies to, in order
 * @param retiredAfter once the KPI is retired, the last day on which a measured period may begin
 * @param source the document that the latest definition is taken from, or {@code illustrative} and why
 */
public record KpiEntry(
        String contract,
        String code,
        @JsonUnwrapped KpiSummary latest,
        List<InForce> definitions,
        @Nullable LocalDate retiredAfter,
        @Nullable String source) {

    /** A KPI that was just defined. */
    public static KpiEntry defined(String contract, String code, InForce first, @Nullable String source) {
        return new KpiEntry(contract, code, KpiSummary.of(first.definition()), List.of(first), null, source);
    }

    /** Periods follow another definition from a day on; the source is then that of the latest definition. */
    public KpiEntry revised(InForce revision, @Nullable String from) {
        List<InForce> all = revision.among(definitions);
        InForce last = all.getLast();
        return new KpiEntry(
                contract,
                code,
                KpiSummary.of(last.definition()),
                all,
                retiredAfter,
                last.appliesFrom().equals(revision.appliesFrom()) ? from : source);
    }

    /** Periods that begin after a day are not measured. */
    public KpiEntry retired(LocalDate lastDay) {
        return new KpiEntry(contract, code, latest, definitions, lastDay, source);
    }

    /**
     * What the latest definition of a KPI says.
     *
     * @param name what people call it, by the latest definition
     * @param service code of the service that it measures
     * @param measure what kind of figure it is
     * @param unit the figure's unit
     * @param direction whether higher or lower figures are better
     * @param frequency how often it is measured
     * @param target the figure that should be reached; absent for a day reached
     * @param published whether the council publishes it
     * @param targetDay the day by which it should be reached, where the KPI measures a day
     */
    public record KpiSummary(
            String name,
            @Nullable String service,
            Measure measure,
            String unit,
            Direction direction,
            Frequency frequency,
            @Nullable BigDecimal target,
            boolean published,
            @Nullable LocalDate targetDay) {

        private static KpiSummary of(KpiDefinition definition) {
            return new KpiSummary(
                    definition.name(),
                    definition.service(),
                    definition.measure(),
                    definition.unit(),
                    definition.direction(),
                    definition.frequency(),
                    definition.target(),
                    definition.published(),
                    definition.targetDay());
        }
    }

    /**
     * A definition and the first day of the first period that it applies to. A definition applies until the next one applies.
     *
     * @param appliesFrom first day of a period
     * @param definition what is measured and how it is rated
     */
    public record InForce(LocalDate appliesFrom, KpiDefinition definition) {

        /**
         * The definition for a period that ends on this day; none before the first definition. The end of a period finds its definition,
         * because its beginning may have been corrected to an earlier day since the definition was agreed.
         */
        public static @Nullable KpiDefinition on(LocalDate periodEnds, List<InForce> definitions) {
            InForce found = of(periodEnds, definitions);
            return found == null ? null : found.definition();
        }

        private static @Nullable InForce of(LocalDate periodEnds, List<InForce> definitions) {
            InForce found = null;
            for (InForce each : definitions) {
                if (!each.appliesFrom().isAfter(periodEnds)) {
                    found = each;
                }
            }
            return found;
        }

        /** The definitions that apply on a day or later. */
        public static List<KpiDefinition> since(LocalDate day, List<InForce> definitions) {
            List<KpiDefinition> found = new ArrayList<>();
            for (int i = 0; i < definitions.size(); i++) {
                if (i + 1 == definitions.size()
                        || definitions.get(i + 1).appliesFrom().isAfter(day)) {
                    found.add(definitions.get(i).definition());
                }
            }
            return found;
        }

        /** All definitions in order; this one replaces one that applied from the same day. Later definitions remain. */
        public List<InForce> among(List<InForce> definitions) {
            List<InForce> all = new ArrayList<>(definitions);
            all.removeIf(each -> each.appliesFrom().equals(appliesFrom));
            all.add(this);
            all.sort(Comparator.comparing(InForce::appliesFrom));
            return List.copyOf(all);
        }
    }

    /** The definition for a period that ends on this day; none before the first definition. */
    public @Nullable KpiDefinition inForceOn(LocalDate periodEnds) {
        return InForce.on(periodEnds, definitions);
    }

    /**
     * The definition for a period that ends on this day, and the day from which it applies; the first definition where the period ends
     * before that.
     */
    public InForce measuring(LocalDate periodEnds) {
        InForce found = InForce.of(periodEnds, definitions);
        return found == null ? definitions.getFirst() : found;
    }
}
