package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do about an early warning.
 *
 * @param number from 1 within the early warning
 * @param description what is to be done
 * @param owner who is to do it
 * @param dueOn the day by which it is to be done; a missed action's new day where it has one
 * @param status where it stands; missed only where it was given up
 * @param timesMissed how often its day passed without its being done
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

    /** One that is to be done. */
    public static Action planned(int number, String description, PersonId owner, LocalDate dueOn) {
        return new Action(number, description, owner, dueOn, ActionStatus.PLANNED, 0, null, null);
    }

    /** It was done on a day. */
    public Action completed(LocalDate day, @Nullable String with) {
        return new Action(number, description, owner, dueOn, ActionStatus.COMPLETED, timesMissed, day, with);
    }

    /** Its day passed without its being done: it has another day now, or is given up. */
    public Action missed(@Nullable LocalDate nowDueOn) {
        return nowDueOn == null
                ? new Action(number, description, owner, dueOn, ActionStatus.MISSED, timesMissed + 1, completedOn, note)
                : new Action(
                        number, description, owner, nowDueOn, ActionStatus.PLANNED, timesMissed + 1, completedOn, note);
    }

    /** Whether it is past its day, on the day asked about. */
    public boolean isOverdue(LocalDate on) {
        return status == ActionStatus.PLANNED && dueOn.isBefore(on);
    }
}
