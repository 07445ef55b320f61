package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about an early warning.
 *
 * @param actions what is to be done about it, in order of number
 * @param actionsPlanned how many are still to be done
 * @param nextActionDueOn the earliest day by which one of those is to be done
 */
public record ActionPlan(
        List<Action> actions, int actionsPlanned, @Nullable LocalDate nextActionDueOn) {

    /** Nothing is planned. */
    static final ActionPlan NONE = of(List.of());

    private static ActionPlan of(List<Action> actions) {
        List<Action> planned = actions.stream()
                .filter(each -> each.status() == ActionStatus.PLANNED)
                .toList();
        LocalDate next = planned.stream()
                .map(Action::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ActionPlan(List.copyOf(actions), planned.size(), next);
    }

    /** One more is to be done. */
    public ActionPlan and(Action action) {
        List<Action> all = new ArrayList<>(actions);
        all.add(action);
        all.sort(Comparator.comparingInt(Action::number));
        return of(all);
    }

    /** Something became of one of them. An audience that never saw it planned does not see what became of it. */
    public ActionPlan changing(int number, UnaryOperator<Action> change) {
        return of(actions.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList());
    }
}
