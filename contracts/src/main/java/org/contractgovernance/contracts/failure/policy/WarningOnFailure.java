package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * When a failure proposes an early warning: a KPI that fails so often in a row, a failure of the service, or a critical one. At least one of
 * them is given. The early warning says that the policy proposes it, so that somebody assesses it or withdraws it.
 *
 * @param clause where the contract, or the council's own rule, says so
 * @param failuresInARow a KPI that has failed so many times in a row; absent where repeats propose nothing
 * @param failures which failures of the regime propose one; none where they propose nothing
 * @param kinds which kinds of risk it is
 * @param likelihood step on the contract's matrix, from 1
 * @param impact step on the contract's matrix, from 1
 * @param visibility shared with the provider (unless said otherwise) or council only
 */
public record WarningOnFailure(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(2) @Max(120) @Nullable Integer failuresInARow,
        @Nullable Set<@NotNull RegimeFailure> failures,
        @NotEmpty Set<@NotNull RiskKind> kinds,
        @Min(1) int likelihood,
        @Min(1) int impact,
        @Nullable Visibility visibility) {

    /** Keeps the sets in one order, so that equal policies have equal texts. */
    public WarningOnFailure {
        failures = Ordered.copyOf(failures);
        kinds = Ordered.orNone(kinds);
    }

    boolean isSetOffBy(FailureFound failure) {
        return failure.isOneOf(Ordered.orNone(failures))
                || (failuresInARow != null && failure.severity() != null && failure.inARow() >= failuresInARow);
    }

    void requireSound(String pointer) {
        if (failuresInARow == null && Ordered.orNone(failures).isEmpty()) {
            throw BrokenRule.of(FailurePolicyRule.POLICY_PART_WITHOUT_CAUSE).at(pointer);
        }
    }
}
