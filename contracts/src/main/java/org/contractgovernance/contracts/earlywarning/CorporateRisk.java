package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an early warning and the corporate risk tool stand to each other.
 *
 * @param referredOn the day on which it was referred, the last time that it was
 * @param takenBackOn the day on which that was taken back; absent while it stands
 * @param acknowledged what the tool said it has taken in; absent until it does
 * @param acknowledgedOn the day on which it said so
 * @param tool what the tool says that it holds; absent until it does
 * @param toolOn the day on which it said so
 */
public record CorporateRisk(
        LocalDate referredOn,
        @Nullable LocalDate takenBackOn,
        @Nullable RiskAcknowledgement acknowledged,
        @Nullable LocalDate acknowledgedOn,
        @Nullable ToolRisk tool,
        @Nullable LocalDate toolOn) {

    /** Referred on a day, for the first time or again; what the tool has said stays. */
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
