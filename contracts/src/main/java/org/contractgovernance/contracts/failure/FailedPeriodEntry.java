package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.RegimeFailure;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger;
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
                        reckoned.kpis().stream().filter(KpiPoints::failed).map(FailedPeriodEntry::found),
                        reckoned.triggers().stream().map(FailedPeriodEntry::found))
                .forEach(found -> all.add(known.stream()
                        .filter(each -> each.failure().equals(found))
                        .findFirst()
                        .orElse(new FailureOnRecord(
                                found, envelope.effectiveOn(), envelope.id(), envelope.position()))));
        return new FailedPeriodEntry(envelope.contract(), reckoned.period(), reckoned.from(), reckoned.to(), all);
    }

    /** The failures after the assessment was withdrawn: none is on record. */
    public FailedPeriodEntry withdrawn() {
        return new FailedPeriodEntry(contract, period, periodFrom, periodTo, List.of());
    }

    private static FailureFound found(KpiPoints kpi) {
        return new FailureFound(kpi.kpi(), kpi.period(), kpi.severity(), kpi.inARow(), null, null, null);
    }

    private static FailureFound found(RegimeTrigger trigger) {
        RegimeFailure failure = switch (trigger.what()) {
            case SERVICE_FAILURE -> RegimeFailure.SERVICE_FAILURE;
            case CRITICAL_FAILURE -> RegimeFailure.CRITICAL_FAILURE;
        };
        return new FailureFound(trigger.kpi(), null, null, 0, failure, trigger.clause(), trigger.because());
    }
}
