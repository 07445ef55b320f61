package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** When each party could first have warned. */
public final class WarningDates {

    private WarningDates() {}

    /** Refuses that a party could have warned only after the warning. */
    public static void requireNoLaterThan(CommandContext context, @Nullable CouldHaveWarned could) {
        if (could != null) {
            requireNoLater(context, could.council(), "/couldHaveWarned/council");
            requireNoLater(context, could.provider(), "/couldHaveWarned/provider");
        }
    }

    private static void requireNoLater(CommandContext context, @Nullable LocalDate day, String pointer) {
        if (day != null && day.isAfter(context.effectiveOn())) {
            throw BrokenRule.of(EarlyWarningRule.WARNED_BEFORE_IT_COULD).at(pointer);
        }
    }
}
