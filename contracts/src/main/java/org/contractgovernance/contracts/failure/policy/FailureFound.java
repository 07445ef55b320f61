package org.contractgovernance.contracts.failure.policy;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A failure that an assessment found: a KPI that missed its level, or what the regime makes of such failures.
 *
 * @param kpi code of the KPI; absent where it is about all of them
 * @param kpiPeriod key of the KPI's own period; absent for a failure of the service and a critical one
 * @param severity name of the severity; absent for a failure of the service and a critical one
 * @param inARow how many failures in a row the KPI has come to; 0 for a failure of the service and a critical one
 * @param failure what the regime calls it; absent where a KPI missed its level
 * @param clause where the contract calls it so; absent where a KPI missed its level
 * @param because what was found; absent where a KPI missed its level
 */
public record FailureFound(
        @Nullable String kpi,
        @Nullable String kpiPeriod,
        @Nullable String severity,
        int inARow,
        @Nullable RegimeFailure failure,
        @Nullable String clause,
        @Nullable String because) {

    /** Whether a KPI missed its level with one of these severities; with any where they are absent. */
    public boolean isOfOneOf(@Nullable Collection<String> severities) {
        return severity != null && (severities == null || severities.contains(severity));
    }

    /** Whether the regime calls it one of these. */
    public boolean isOneOf(Collection<RegimeFailure> failures) {
        return failure != null && failures.contains(failure);
    }

    /** The failure in plain English, without its period. */
    public String words() {
        if (failure == null) {
            return "%s missed its level in %s (%s%s)"
                    .formatted(kpi, kpiPeriod, severity, inARow > 1 ? ", %d in a row".formatted(inARow) : "");
        }
        return "%s%s: %s (%s)".formatted(failure.words(), kpi == null ? "" : " of " + kpi, because, clause);
    }
}
