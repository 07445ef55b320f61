package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** The actions planned for an early warning. */
final class Actions {

    /** The first number of council-only actions of a shared early warning, so that the numbers of shared actions have no gap. */
    private static final int FIRST_HIDDEN = 1001;

    /**
     * The state of an action.
     *
     * @param event identifier of the event that planned it
     * @param since the day on which it was planned, or last missed
     * @param dueOn the due day
     * @param open whether it still has to be done
     * @param seenBy who may see it
     */
    record Planned(String event, LocalDate since, LocalDate dueOn, boolean open, Visibility seenBy) {

        Planned done() {
            return new Planned(event, since, dueOn, false, seenBy);
        }

        Planned missed(LocalDate on, @Nullable LocalDate nowDueOn) {
            return nowDueOn == null ? done() : new Planned(event, on, nowDueOn, true, seenBy);
        }
    }

    private SortedMap<Integer, Planned> byNumber = new TreeMap<>();

    /** The number that the next action gets. */
    int next(Visibility seenBy, Visibility entity) {
        int number = seenBy == entity ? 1 : FIRST_HIDDEN;
        while (byNumber.containsKey(number)) {
            number++;
        }
        return number;
    }

    /** The open action with this number, where the acting person may know of it. */
    Planned open(int number, CommandContext context) {
        Planned planned = byNumber.get(number);
        if (planned == null || (context.byProvider() && planned.seenBy() == Visibility.COUNCIL_ONLY)) {
            throw BrokenRule.of(EarlyWarningRule.UNKNOWN_ACTION);
        }
        if (!planned.open()) {
            throw BrokenRule.of(EarlyWarningRule.ACTION_NOT_PLANNED);
        }
        context.requireNotBefore(planned.since(), "it was planned or last missed");
        return planned;
    }

    void plan(int number, Planned planned) {
        byNumber.put(number, planned);
    }

    void complete(int number) {
        byNumber.computeIfPresent(number, (n, planned) -> planned.done());
    }

    void miss(int number, LocalDate on, @Nullable LocalDate nowDueOn) {
        byNumber.computeIfPresent(number, (n, planned) -> planned.missed(on, nowDueOn));
    }
}
