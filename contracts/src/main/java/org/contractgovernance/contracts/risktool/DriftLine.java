package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something in which the corporate risk tool and the early warning register do not say the same.
 *
 * @param reference what people call the early warning: {@code EW-3}
 * @param title the matter
 * @param visibility who may see the early warning
 * @param drift in what they do not
 * @param since the day from which that is so: of the referral, of what the tool said, or on which what it has not acknowledged was recorded
 * @param days how many days that is, on the day that the answer describes
 * @param status where the early warning stands here
 * @param score the current score here, likelihood times impact
 * @param toldAt position of the last event that the tool was told of it; absent where it was told nothing that the register still says
 * @param corporateRisk what the tool said
 */
public record DriftLine(
        String reference,
        String title,
        Visibility visibility,
        Drift drift,
        LocalDate since,
        long days,
        EarlyWarningStatus status,
        int score,
        @Nullable Long toldAt,
        CorporateRisk corporateRisk) {}
