package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.command.entity.Act;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Whether an early warning is referred to corporate risk, and what the council's tool for that has said of it. */
final class Referral {

    private @Nullable LocalDate firstOn;
    private @Nullable LocalDate on;
    private @Nullable LocalDate takenBackOn;
    private Visibility seenBy = Visibility.SHARED;
    private @Nullable RiskAcknowledgement acknowledged;
    private @Nullable ToolRisk reported;

    Referral() {}

    /** Refuses a referral while one stands, or from a day before the last was taken back. */
    void isDue(Act act) {
        if (on != null) {
            throw BrokenRule.of(EarlyWarningRule.ALREADY_REFERRED);
        }
        if (takenBackOn != null) {
            act.isNotBefore(takenBackOn, "the last referral was taken back");
        }
    }

    /** The day of the referral that stands, for whoever takes it back from a day. */
    LocalDate standing(Act act) {
        if (on == null) {
            throw BrokenRule.of(EarlyWarningRule.NOT_REFERRED);
        }
        act.isNotBefore(on, "it was referred");
        return on;
    }

    /** Who may see the referral that stands, or that stood last. */
    Visibility seenBy() {
        return seenBy;
    }

    /** Refuses what the tool says before it can know of the early warning. */
    void isKnownThere(Act act) {
        if (firstOn == null) {
            throw BrokenRule.of(EarlyWarningRule.NEVER_REFERRED);
        }
        act.isNotInTheFuture();
        act.isNotBefore(firstOn, "it was first referred");
    }

    /** What the tool acknowledged so far; refuses the same once more, or less. */
    @Nullable RiskAcknowledgement before(RiskAcknowledgement now) {
        RiskAcknowledgement before = acknowledged;
        if (before != null
                && (now.equals(before)
                        || (now.toolReference().equals(before.toolReference())
                                && now.position() < before.position()))) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        return before;
    }

    /** What the tool reported so far; refuses the same once more. */
    @Nullable ToolRisk before(ToolRisk now) {
        if (now.equals(reported)) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        return reported;
    }

    void isMade(LocalDate day, Visibility visibility) {
        firstOn = firstOn == null ? day : firstOn;
        on = day;
        seenBy = visibility;
    }

    void isTakenBack(LocalDate day) {
        on = null;
        takenBackOn = day;
    }

    void isAcknowledged(RiskAcknowledgement now) {
        acknowledged = now;
    }

    void isReported(ToolRisk now) {
        reported = now;
    }
}
