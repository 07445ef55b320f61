package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something in which the corporate risk tool and the early warning register do not say the same.
 *
 * @param reference what people call the early warning: {@code EW-3}; absent where there is none
 * @param toolReference what the tool calls it; absent until it has said so
 * @param title the matter; absent where there is no early warning
 * @param visibility who may see that
 * @param drift in what they do not
 * @param since the day from which that is so: of the referral, of what the tool said, or on which what it has not acknowledged was recorded
 * @param days how many days that is, on the day that the answer describes
 * @param status where the early warning stands here; absent where there is none
 * @param score the current score here, likelihood times impact; absent where there is no early warning
 * @param toldAt position of the last event that the tool was told of it; absent where it was told nothing that the register still says
 * @param corporateRisk how the early warning and the tool stand to each other; absent where there is no early warning
 * @param tool what the tool says that it holds; absent until it does
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
