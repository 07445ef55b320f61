package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The returns of a KPI.
 *
 * @param byPeriod the state of each return by the period's key, with withdrawn ones; the map only grows
 */
record Returns(TreeMap<String, ReturnState> byPeriod) {

    void put(KpiEvent.ReturnEvent event, ReturnState now) {
        byPeriod.put(event.period(), now);
    }

    /** The return of a period, withdrawn or not. */
    @Nullable ReturnState find(String period) {
        return byPeriod.get(period);
    }

    /** The return of a period, which must not be withdrawn. */
    ReturnState of(String period) {
        ReturnState found = byPeriod.get(period);
        if (found == null || found.withdrawn()) {
            throw BrokenRule.of(KpiRule.NOTHING_RETURNED);
        }
        return found;
    }

    /** The return of a period; refuses a command that is effective before the return's last event. */
    ReturnState of(String period, CommandContext context) {
        ReturnState found = of(period);
        context.requireNotInTheFuture();
        context.requireNotBefore(found.actedOn(), "something last happened to the return of " + period);
        return found;
    }

    /** The return of a period, which must not be accepted yet. */
    ReturnState unaccepted(String code, String period, CommandContext context) {
        of(period).refuseOnceAccepted(code, period);
        return of(period, context);
    }

    /** Refuses the submission of a return that there is already; answers the withdrawn one, where there was one. */
    @Nullable ReturnState refuseSecond(String code, String period) {
        ReturnState before = find(period);
        if (before == null || before.withdrawn()) {
            return before;
        }
        before.refuseOnceAccepted(code, period);
        throw BrokenRule.of(
                        KpiRule.RETURN_ALREADY_SUBMITTED,
                        "%s is returned already; resubmit it to return other figures".formatted(period))
                .at("/period")
                .becauseOf(EntityKind.KPI, code, period);
    }

    /** The event that the next act on the return of a period answers. */
    String latest(String period) {
        ReturnState found = find(period);
        if (found == null) {
            throw new IllegalStateException("there was a return of " + period);
        }
        return found.latest();
    }

    /** The versions of a period's return; none before there is a return. */
    Outcome.VersionCount versions(String period) {
        ReturnState found = byPeriod.get(period);
        return found == null ? Outcome.VersionCount.NONE : Outcome.VersionCount.ofShared(found.version());
    }

    /** Refuses a last day that leaves out a period with a return. */
    void refuseRetirementAfter(LocalDate lastDay) {
        byPeriod.forEach((period, each) -> {
            if (!each.withdrawn() && each.from().isAfter(lastDay)) {
                throw BrokenRule.of(
                                KpiRule.RETIRED_BEFORE_A_RETURN,
                                "%s, which begins on %s, has a return".formatted(period, each.from()))
                        .at("/lastDay");
            }
        });
    }
}
