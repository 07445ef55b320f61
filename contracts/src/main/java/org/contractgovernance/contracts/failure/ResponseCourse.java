package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.EscalationStep;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * The course of a response: who hears of it by when, until a person acts.
 *
 * @param escalation who hears of it when nobody acts; absent where nobody does
 * @param setOffOn the day on which something was set off
 * @param reached each level that has heard of it, in order
 * @param takenUpOn the day on which a person acted; absent where nobody did
 * @param takenUpBy identifier of the event by which a person acted
 */
public record ResponseCourse(
        @Nullable EscalationLadder escalation,
        LocalDate setOffOn,
        List<LevelReached> reached,
        @Nullable LocalDate takenUpOn,
        @Nullable String takenUpBy) {

    public ResponseCourse {
        reached = List.copyOf(reached);
    }

    /** The course of a response that was just set off. */
    public static ResponseCourse begun(@Nullable EscalationLadder escalation, LocalDate on) {
        return new ResponseCourse(escalation, on, List.of(), null, null);
    }

    /**
     * The next level, and the last day on which it does not hear of it.
     *
     * @param step the level, its time, and its post
     * @param due the day
     */
    public record NextLevel(EscalationStep step, DueDate due) {}

    /** Whether anybody has acted. */
    public ResponseStatus status() {
        return takenUpOn == null ? ResponseStatus.WAITING : ResponseStatus.TAKEN_UP;
    }

    /** The next level by a version of the calendar; absent after a person has acted, or where every level has heard of it. */
    public @Nullable NextLevel next(CalendarVersion version) {
        if (escalation == null
                || takenUpOn != null
                || reached.size() >= escalation.steps().size()) {
            return null;
        }
        EscalationStep step = escalation.steps().get(reached.size());
        return new NextLevel(
                step, new DueDate(version.calendar().after(lastOn(), step.afterWorkingDays()), version.used()));
    }

    /** What hears of it by a day on which nobody, or not until then a person, has acted; absent where nothing does. */
    public @Nullable NextLevel reachedBy(LocalDate today, @Nullable LocalDate actedOn, CalendarVersion version) {
        NextLevel next = next(version);
        return next == null
                        || !today.isAfter(next.due().on())
                        || (actedOn != null && !actedOn.isAfter(next.due().on()))
                ? null
                : next;
    }

    /** The day on which something last happened. */
    public LocalDate lastOn() {
        return reached.isEmpty() ? setOffOn : reached.getLast().on();
    }

    /** The course after a level has heard of it. */
    public ResponseCourse escalated(LevelReached level) {
        List<LevelReached> all = new ArrayList<>(reached);
        all.add(level);
        return new ResponseCourse(escalation, setOffOn, all, takenUpOn, takenUpBy);
    }

    /** The course after a person has acted. */
    public ResponseCourse takenUp(LocalDate on, String act) {
        return new ResponseCourse(escalation, setOffOn, reached, on, act);
    }
}
