package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.command.entity.Act;
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** When each party could first have warned. */
public final class Foresight {

    private Foresight() {}

    /** Refuses that a party could have warned only after the warning. */
    public static void isNoLaterThan(Act act, @Nullable CouldHaveWarned could) {
        if (could != null) {
            isNoLater(act, could.council(), "/couldHaveWarned/council");
            isNoLater(act, could.provider(), "/couldHaveWarned/provider");
        }
    }

    private static void isNoLater(Act act, @Nullable LocalDate day, String pointer) {
        if (day != null && day.isAfter(act.effectiveOn())) {
            throw BrokenRule.of(EarlyWarningRule.WARNED_BEFORE_IT_COULD).at(pointer);
        }
    }
}
