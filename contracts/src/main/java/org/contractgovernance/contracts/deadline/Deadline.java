package org.contractgovernance.contracts.deadline;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed by a day. It names what is owed by its reference alone, so that a feed of it says nothing of the matter and nobody's
 * name.
 *
 * @param kind what is owed
 * @param owedBy who owes it
 * @param owner the person who owns it; absent where nobody does, or the provider owes it
 * @param post the post that has heard that nobody acts on what a failure set off; absent where none has
 * @param reference code of the KPI, key of the period that was assessed, or reference of the issue, the early warning, the rectification
 *     plan, the option, the obligation, the notice or the approval
 * @param part the period of a return, the number of an action or a step, the round of a rectification plan, the instance of an obligation,
 *     the post that is to sign an approval, or the next level of an escalation; absent for an issue, a review, a response, an option or a notice
 * @param dueOn the last day on which it is not late
 * @param state awaited, due soon or overdue on the day that the answer describes
 * @param overdueSince the first day on which it was overdue; absent where it is not
 * @param calendar the working calendar by which it is told what is due soon, and for a return the due day itself
 * @param address where more is said of it, below the contract's address
 */
public record Deadline(
        DeadlineKind kind,
        OwedBy owedBy,
        @Nullable PersonId owner,
        @Nullable String post,
        String reference,
        @Nullable String part,
        LocalDate dueOn,
        DueState state,
        @Nullable LocalDate overdueSince,
        CalendarUsed calendar,
        String address) {

    /** What is owed where no post has heard of it. */
    public Deadline(
            DeadlineKind kind,
            OwedBy owedBy,
            @Nullable PersonId owner,
            String reference,
            @Nullable String part,
            LocalDate dueOn,
            DueState state,
            @Nullable LocalDate overdueSince,
            CalendarUsed calendar,
            String address) {
        this(kind, owedBy, owner, null, reference, part, dueOn, state, overdueSince, calendar, address);
    }
}
