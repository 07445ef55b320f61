package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * When a KPI that misses its level raises an issue.
 *
 * @param clause where the contract, or the council's own rule, says so
 * @param severities the regime's severities that raise an issue, by name; absent where every failure does
 * @param severity how bad the issue is
 * @param priority how soon it must be dealt with
 * @param dueInWorkingDays so many working days after it was raised it is due; absent where it has no due day
 * @param visibility shared with the provider (unless said otherwise) or council only
 */
public record IssueOnFailure(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Size(min = 1, max = 20) @Nullable Set<@NotBlank @Size(max = Text.CODE) String> severities,
        @NotNull Severity severity,
        @NotNull Priority priority,
        @Min(1) @Max(250) @Nullable Integer dueInWorkingDays,
        @Nullable Visibility visibility) {

    /** Keeps the severities in one order, so that equal policies have equal texts. */
    public IssueOnFailure {
        severities = Ordered.copyOf(severities);
    }

    boolean isSetOffBy(FailureFound failure) {
        return failure.isOfOneOf(severities);
    }
}
