package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to do about an early warning.
 *
 * @param number from 1 within the early warning
 * @param description what has to be done
 * @param owner the person who has to do it
 * @param dueOn the due day; after a missed action was given a new day, the new day
 * @param status the status; missed only where the action was given up
 * @param timesMissed how often the due day passed before the action was done
 * @param completedOn the day on which it was done
 * @param note what came of it
 */
public record Action(
        int number,
        String description,
        PersonId owner,
        LocalDate dueOn,
        ActionStatus status,
        int timesMissed,
        @Nullable LocalDate completedOn,
        @Nullable String note) {

    /** A planned action. */
    public static Action planned(int number, String description, PersonId owner, LocalDate dueOn) {
        return new Action(number, description, owner, dueOn, ActionStatus.PLANNED, 0, null, null);
    }

    /** The action was done on a day. */
    public Action completed(LocalDate day, @Nullable String with) {
        return new Action(number, description, owner, dueOn, ActionStatus.COMPLETED, timesMissed, day, with);
    }

    /** The due day passed before the action was done: the action has another day now, or is given up. */
    public Action missed(@Nullable LocalDate nowDueOn) {
        return nowDueOn == null
                ? new Action(number, description, owner, dueOn, ActionStatus.MISSED, timesMissed + 1, completedOn, note)
                : new Action(
                        number, description, owner, nowDueOn, ActionStatus.PLANNED, timesMissed + 1, completedOn, note);
    }

    /** Whether the action is past its due day on a given day. */
    public boolean isOverdue(LocalDate on) {
        return status == ActionStatus.PLANNED && dueOn.isBefore(on);
    }
}
