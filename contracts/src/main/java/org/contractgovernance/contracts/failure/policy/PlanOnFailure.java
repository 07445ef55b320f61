package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * When a failure requires a rectification plan: a failure of the service, a critical one, or a KPI's failure of some severity. At least one
 * of them is given. The contract's terms of rectification plans say how long the provider has.
 *
 * @param clause where the contract says so
 * @param failures which failures of the regime require one; none where only severities do
 * @param severities the regime's severities that require one, by name; absent where none does by itself
 */
public record PlanOnFailure(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Nullable Set<@NotNull RegimeFailure> failures,
        @Size(min = 1, max = 20) @Nullable Set<@NotBlank @Size(max = Text.CODE) String> severities) {

    /** Keeps the sets in one order, so that equal policies have equal texts. */
    public PlanOnFailure {
        failures = Ordered.copyOf(failures);
        severities = Ordered.copyOf(severities);
    }

    boolean isSetOffBy(FailureFound failure) {
        return failure.isOneOf(Ordered.orNone(failures)) || (severities != null && failure.isOfOneOf(severities));
    }

    void requireSound(String pointer) {
        if (severities == null && Ordered.orNone(failures).isEmpty()) {
            throw BrokenRule.of(FailurePolicyRule.POLICY_PART_WITHOUT_CAUSE).at(pointer);
        }
    }
}
