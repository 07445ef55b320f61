package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done about an early warning.
 *
 * @param actions the actions, in order of number
 * @param actionsPlanned how many actions are still planned
 * @param nextActionDueOn the earliest due day of a planned action
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

    /** One more action is planned. */
    public ActionPlan and(Action action) {
        List<Action> all = new ArrayList<>(actions);
        all.add(action);
        all.sort(Comparator.comparingInt(Action::number));
        return of(all);
    }

    /** One action changed. An audience that never saw the action planned does not see the change either. */
    public ActionPlan changing(int number, UnaryOperator<Action> change) {
        return of(actions.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList());
    }
}
