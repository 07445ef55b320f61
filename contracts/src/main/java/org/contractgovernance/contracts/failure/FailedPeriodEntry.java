package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.jspecify.annotations.Nullable;

/**
 * The failures of an assessed period. A restatement that finds a failure again leaves the day since when it is on record.
 *
 * @param contract reference of the contract
 * @param period key of the regime's period
 * @param periodFrom the period's first day
 * @param periodTo the period's last day
 * @param failures each KPI that missed its level, then failures of the service and critical ones; empty where nothing failed
 */
public record FailedPeriodEntry(
        String contract, String period, LocalDate periodFrom, LocalDate periodTo, List<FailureOnRecord> failures) {

    public FailedPeriodEntry {
        failures = List.copyOf(failures);
    }

    /** The failures after a period was assessed, for the first time or again. */
    public static FailedPeriodEntry after(@Nullable FailedPeriodEntry before, Assessed assessed, Envelope envelope) {
        PeriodReckoned reckoned = assessed.reckoned();
        List<FailureOnRecord> known = before == null ? List.of() : before.failures;
        List<FailureOnRecord> all = new ArrayList<>();
        Stream.concat(
                        reckoned.kpis().stream().filter(KpiPoints::failed).map(FailureFound::of),
                        reckoned.triggers().stream().map(FailureFound::of))
                .forEach(found -> all.add(known.stream()
                        .filter(each -> each.failure().equals(found))
                        .findFirst()
                        .orElse(new FailureOnRecord(
                                found, envelope.effectiveOn(), envelope.id(), envelope.position()))));
        return new FailedPeriodEntry(envelope.contract(), reckoned.period(), reckoned.from(), reckoned.to(), all);
    }
}
