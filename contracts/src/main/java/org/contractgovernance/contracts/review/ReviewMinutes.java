package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a review.
 *
 * @param version the latest version's number, from 1
 * @param text what it says
 * @param draftedBy the party that drafted it
 * @param draftedOn the day on which it was drafted
 * @param dueOn the last day for the first draft; absent where the terms of reference say nothing
 * @param firstDraftedOn the day of the first draft
 * @param comments what the parties said about any version, in order
 * @param agreedBy the parties that agreed the latest version
 * @param agreedFirst the person who agreed it first; absent where nobody did
 * @param fixedOn the day on which both parties had agreed it; absent before
 */
public record ReviewMinutes(
        int version,
        String text,
        ContractParty draftedBy,
        LocalDate draftedOn,
        @Nullable LocalDate dueOn,
        LocalDate firstDraftedOn,
        List<MinutesComment> comments,
        List<ContractParty> agreedBy,
        @Nullable PersonId agreedFirst,
        @Nullable LocalDate fixedOn) {

    /**
     * What a party said about minutes.
     *
     * @param version the version that it is about
     * @param by the party
     * @param on the day
     * @param comment what it said
     */
    public record MinutesComment(int version, ContractParty by, LocalDate on, String comment) {}

    public ReviewMinutes {
        comments = List.copyOf(comments);
        agreedBy = List.copyOf(agreedBy);
    }

    static ReviewMinutes drafted(@Nullable ReviewMinutes before, ReviewEvent.MinutesDrafted e, LocalDate on) {
        return new ReviewMinutes(
                e.version(),
                e.text(),
                e.by(),
                on,
                e.dueOn(),
                before == null ? on : before.firstDraftedOn,
                before == null ? List.of() : before.comments,
                List.of(),
                null,
                null);
    }

    ReviewMinutes commented(ReviewEvent.MinutesCommented e, LocalDate on) {
        List<MinutesComment> all = new ArrayList<>(comments);
        all.add(new MinutesComment(e.version(), e.by(), on, e.comment()));
        return new ReviewMinutes(
                version, text, draftedBy, draftedOn, dueOn, firstDraftedOn, all, agreedBy, agreedFirst, fixedOn);
    }

    ReviewMinutes agreed(ReviewEvent.MinutesAgreed e, LocalDate on, PersonId by) {
        List<ContractParty> both = new ArrayList<>(agreedBy);
        both.add(e.by());
        return new ReviewMinutes(
                version,
                text,
                draftedBy,
                draftedOn,
                dueOn,
                firstDraftedOn,
                comments,
                both,
                agreedFirst == null ? by : agreedFirst,
                e.fixed() ? on : null);
    }

    /** Whether both parties agreed it. */
    public boolean isFixed() {
        return fixedOn != null;
    }

    /** Whether the first draft came in time; absent where the terms of reference say nothing. */
    public @Nullable Boolean inTime() {
        return dueOn == null ? null : !firstDraftedOn.isAfter(dueOn);
    }
}
