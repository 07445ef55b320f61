package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register and the corporate risk tool have reported to each other about an early warning.
 *
 * @param referredOn the day of the latest referral
 * @param takenBackOn the day on which that referral was taken back; absent while the referral stands
 * @param acknowledged what the tool says it has taken in; absent until the tool acknowledges
 * @param acknowledgedOn the day of that acknowledgement
 * @param tool what the tool says it holds; absent until the tool reports
 * @param toolOn the day of that report
 */
public record CorporateRisk(
        LocalDate referredOn,
        @Nullable LocalDate takenBackOn,
        @Nullable RiskAcknowledgement acknowledged,
        @Nullable LocalDate acknowledgedOn,
        @Nullable ToolRisk tool,
        @Nullable LocalDate toolOn) {

    /** Referred on a day, for the first time or again; what the tool has said remains. */
    public static CorporateRisk referred(@Nullable CorporateRisk before, LocalDate day) {
        return before == null
                ? new CorporateRisk(day, null, null, null, null, null)
                : new CorporateRisk(day, null, before.acknowledged, before.acknowledgedOn, before.tool, before.toolOn);
    }

    /** Taken back on a day. */
    public CorporateRisk takenBack(LocalDate day) {
        return new CorporateRisk(referredOn, day, acknowledged, acknowledgedOn, tool, toolOn);
    }

    /** Acknowledged by the tool on a day. */
    public CorporateRisk acknowledged(RiskAcknowledgement now, LocalDate day) {
        return new CorporateRisk(referredOn, takenBackOn, now, day, tool, toolOn);
    }

    /** Reported on by the tool on a day. */
    public CorporateRisk reported(ToolRisk now, LocalDate day) {
        return new CorporateRisk(referredOn, takenBackOn, acknowledged, acknowledgedOn, now, day);
    }
}
