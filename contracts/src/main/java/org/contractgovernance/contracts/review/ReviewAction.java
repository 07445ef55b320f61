package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An action that a review agreed.
 *
 * @param number its number in the review, from 1
 * @param what what has to be done
 * @param party the party that owes it
 * @param post the post that owns it
 * @param owner the person who owns it, where one was named
 * @param dueOn the last day on which it is not late
 * @param about what it is about
 * @param overdueSince the first day on which it was told to be overdue; absent where it was not
 * @param doneOn the day on which it was done; absent while it is open
 * @param evidence what shows that it was done
 */
public record ReviewAction(
        int number,
        String what,
        ContractParty party,
        String post,
        @Nullable PersonId owner,
        LocalDate dueOn,
        List<AboutEntry> about,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate doneOn,
        @Nullable String evidence) {

    public ReviewAction {
        about = List.copyOf(about);
    }

    static ReviewAction of(ReviewEvent.ReviewActionAgreed e) {
        return new ReviewAction(
                e.number(), e.what(), e.party(), e.post(), e.owner(), e.dueOn(), e.about(), null, null, null);
    }

    ReviewAction overdue(LocalDate since) {
        return new ReviewAction(number, what, party, post, owner, dueOn, about, since, doneOn, evidence);
    }

    ReviewAction done(LocalDate on, String with) {
        return new ReviewAction(number, what, party, post, owner, dueOn, about, overdueSince, on, with);
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return doneOn == null;
    }

    /** Whether it is open and its last day has passed. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && day.isAfter(dueOn);
    }

    /** The first day on which it is overdue, where that is to be told: it is open, the day has come, and nobody was told. */
    public @Nullable LocalDate toTell(LocalDate today) {
        return isOverdue(today) && overdueSince == null ? dueOn.plusDays(1) : null;
    }
}
