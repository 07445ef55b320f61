package org.contractgovernance.contracts.failure.policy;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A version of a contract's failure policy. It acts on failures that are first on record on a day on which it is in force.
 *
 * @param version its number in the contract, from 1
 * @param since the first day on which it holds
 * @param policy what failures set off
 */
public record FailurePolicyVersion(int version, LocalDate since, FailurePolicy policy) {

    /** The version in force on a day, of all of a contract's in order; absent before the first. */
    public static @Nullable FailurePolicyVersion on(LocalDate day, List<FailurePolicyVersion> all) {
        FailurePolicyVersion found = null;
        for (FailurePolicyVersion each : all) {
            if (!each.since.isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    /** The version after the latest one, which is absent where there is none; refused where it says the same. */
    public static FailurePolicyVersion next(
            @Nullable FailurePolicyVersion latest, FailurePolicy policy, LocalDate since) {
        if (latest == null) {
            return new FailurePolicyVersion(1, since, policy);
        }
        if (latest.policy.equals(policy)) {
            throw BrokenRule.of(FailurePolicyRule.FAILURE_POLICY_UNCHANGED).at("/policy");
        }
        return new FailurePolicyVersion(latest.version + 1, since, policy);
    }
}
