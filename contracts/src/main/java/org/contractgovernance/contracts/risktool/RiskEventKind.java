package org.contractgovernance.contracts.risktool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** What is reported to the corporate risk tool. The codes are part of what is sent: they never change. */
public enum RiskEventKind implements Coded {
    /** An early warning was referred to corporate risk, for the first time or again after the referral had been taken back. */
    RISK_REFERRED,
    /** Something that was reported has changed: a score, a day, the number of planned actions. */
    RISK_REVISED,
    /** The referral was taken back, or the early warning should not have been raised. */
    RISK_WITHDRAWN,
    /** The early warning is closed. */
    RISK_CLOSED;

    /** The kind in the form of an event's type: {@code RiskReferred}. */
    public String type() {
        return Arrays.stream(name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** What a change of a row of the early warning register means for the tool; nothing where the change does not concern the tool. */
    public static @Nullable RiskEventKind of(@Nullable EarlyWarningEntry before, EarlyWarningEntry after) {
        if (isHeld(after)) {
            return before == null || !isHeld(before)
                    ? RISK_REFERRED
                    : Objects.equals(Risk.of(before), Risk.of(after)) ? null : RISK_REVISED;
        }
        if (before == null || before.referral().referredOn() == null || before.status() == after.status()) {
            return before != null && isHeld(before) ? RISK_WITHDRAWN : null;
        }
        // a closed early warning may turn out to have been raised in error too
        return after.status() == EarlyWarningStatus.CLOSED ? RISK_CLOSED : RISK_WITHDRAWN;
    }

    private static boolean isHeld(EarlyWarningEntry row) {
        return row.referral().referredOn() != null && row.status() == EarlyWarningStatus.OPEN;
    }
}
