package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An early warning's referral to corporate risk.
 *
 * @param referredOn the day on which it was referred to corporate risk; absent where it is not referred, or no longer
 * @param corporateRisk what the register and the corporate risk tool have reported to each other; absent until the first referral
 */
public record RiskReferral(
        @Nullable LocalDate referredOn, @Nullable CorporateRisk corporateRisk) {

    /** The early warning was never referred. */
    static final RiskReferral NONE = new RiskReferral(null, null);

    /** Referred on a day, for the first time or again. */
    public RiskReferral referred(LocalDate day) {
        return new RiskReferral(day, CorporateRisk.referred(corporateRisk, day));
    }

    /** Taken back on a day. */
    public RiskReferral takenBack(LocalDate day) {
        return new RiskReferral(null, known().takenBack(day));
    }

    /** Acknowledged by the tool on a day. */
    public RiskReferral acknowledged(RiskAcknowledgement now, LocalDate day) {
        return new RiskReferral(referredOn, known().acknowledged(now, day));
    }

    /** Reported on by the tool on a day. */
    public RiskReferral reported(ToolRisk now, LocalDate day) {
        return new RiskReferral(referredOn, known().reported(now, day));
    }

    private CorporateRisk known() {
        if (corporateRisk == null) {
            throw new IllegalStateException("an early warning is referred before the corporate risk tool knows of it");
        }
        return corporateRisk;
    }
}
