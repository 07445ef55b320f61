package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the corporate risk tool and the early warning register.
 *
 * @param reference what people call the early warning: {@code EW-3}; absent where there is none
 * @param toolReference the tool's reference; absent until the tool has given it
 * @param title the matter; absent where there is no early warning
 * @param visibility who may see the difference
 * @param drift what kind of difference it is
 * @param since the day from which there is the difference: the day of the referral, the day of the tool's report, or the day on which the
 *     unacknowledged event was recorded
 * @param days how many days have passed since then, on the day that the answer describes
 * @param status the early warning's status here; absent where there is no early warning
 * @param score the current score here, likelihood times impact; absent where there is no early warning
 * @param toldAt position of the last event about it that was sent to the tool; absent where the register no longer shows any of what was
 *     sent
 * @param corporateRisk what the register and the tool have reported to each other; absent where there is no early warning
 * @param tool what the tool says it holds; absent until the tool reports
 */
public record DriftLine(
        @Nullable String reference,
        @Nullable String toolReference,
        @Nullable String title,
        Visibility visibility,
        Drift drift,
        LocalDate since,
        long days,
        @Nullable EarlyWarningStatus status,
        @Nullable Integer score,
        @Nullable Long toldAt,
        @Nullable CorporateRisk corporateRisk,
        @Nullable ToolRisk tool) {}
