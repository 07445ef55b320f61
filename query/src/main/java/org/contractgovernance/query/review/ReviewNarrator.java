package org.contractgovernance.query.review;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.review.AboutEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.SeatTaken;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of a review in plain English. */
final class ReviewNarrator {

    private ReviewNarrator() {}

    static Narrative tell(ReviewEvent event, String review) {
        return switch (event) {
            case ReviewEvent.ReviewPlanned e ->
                new Narrative("Review %s of the series %s was planned for %s"
                                .formatted(review, e.series(), e.plannedOn()))
                        .change("status", null, ReviewStatus.PLANNED);
            case ReviewEvent.ReviewMoved e ->
                new Narrative("Review %s was moved to %s".formatted(review, e.plannedOn()))
                        .change("planned for", e.before(), e.plannedOn());
            case ReviewEvent.AgendaIssued e ->
                new Narrative("The agenda of review %s was issued with %d items, as at %s and position %d"
                                .formatted(
                                        review,
                                        e.agenda().items().size(),
                                        e.agenda().day(),
                                        e.agenda().position()))
                        .change("status", ReviewStatus.PLANNED, ReviewStatus.AGENDA_ISSUED);
            case ReviewEvent.ReviewHeld e ->
                new Narrative("Review %s was held by version %d of its terms of reference, %s a quorum of %d"
                                .formatted(review, e.termsVersion(), e.quorate() ? "with" : "without", e.quorum()))
                        .change("status", e.before(), ReviewStatus.HELD)
                        .change("present", null, seats(e.attendance(), true))
                        .change("absent", null, seats(e.attendance(), false))
                        .change("minutes due on", null, e.minutesDueOn());
            case ReviewEvent.AttendanceCorrected e ->
                new Narrative("It was corrected who was present at review %s, which was held %s a quorum"
                                .formatted(review, e.quorate() ? "with" : "without"))
                        .change("quorum", e.quorateBefore(), e.quorate())
                        .change("present", seats(e.before(), true), seats(e.attendance(), true))
                        .change("absent", seats(e.before(), false), seats(e.attendance(), false));
            case ReviewEvent.ReviewCancelled e ->
                new Narrative("Review %s was cancelled".formatted(review))
                        .change("status", e.before(), ReviewStatus.CANCELLED);
            case ReviewEvent.ReviewDecisionTaken e ->
                new Narrative("Review %s took decision %d: %s".formatted(review, e.number(), e.decision()))
                        .change("about", null, about(e.about()));
            case ReviewEvent.ReviewActionAgreed e ->
                new Narrative("Review %s agreed action %d, due on %s: %s"
                                .formatted(review, e.number(), e.dueOn(), e.what()))
                        .change("party", null, e.party())
                        .change("post", null, e.post())
                        .change("owner", null, e.owner())
                        .change("about", null, about(e.about()));
            case ReviewEvent.ReviewActionCompleted e ->
                new Narrative("Action %d of review %s, due on %s, was done: %s"
                                .formatted(e.number(), review, e.dueOn(), e.evidence()))
                        .change("action", "open", "done");
            case ReviewEvent.ReviewActionOverdue e ->
                new Narrative("Action %d of review %s is overdue; it was due on %s"
                                .formatted(e.number(), review, e.dueOn()))
                        .change("action", "open", "overdue");
            case ReviewEvent.MinutesOverdue e ->
                new Narrative("The minutes of review %s are overdue; they were due on %s".formatted(review, e.dueOn()))
                        .change("minutes", null, "overdue");
            case ReviewEvent.MinutesDrafted e ->
                new Narrative("The %s drafted version %d of the minutes of review %s%s: %s"
                                .formatted(e.by().words(), e.version(), review, e.late() ? ", late" : "", e.text()))
                        .change("minutes due on", null, e.dueOn());
            case ReviewEvent.MinutesCommented e ->
                new Narrative("The %s commented on version %d of the minutes of review %s: %s"
                                .formatted(e.by().words(), e.version(), review, e.comment()))
                        .change("comment of", null, e.by());
            case ReviewEvent.MinutesAgreed e ->
                new Narrative("The %s agreed version %d of the minutes of review %s%s"
                                .formatted(
                                        e.by().words(),
                                        e.version(),
                                        review,
                                        e.fixed() ? ", which both parties have agreed now" : ""))
                        .change(
                                "status",
                                ReviewStatus.HELD,
                                e.fixed() ? ReviewStatus.MINUTES_AGREED : ReviewStatus.HELD)
                        .change("approval", null, e.approval());
            case ReviewEvent.AddendumNoted e ->
                new Narrative("Review %s noted a correction of the minutes of %s, version %d: %s"
                                .formatted(review, e.corrects(), e.version(), e.correction()))
                        .change("minutes corrected", null, e.corrects());
        };
    }

    private static @Nullable String seats(List<SeatTaken> seats, boolean taken) {
        String posts = seats.stream()
                .filter(each -> each.attended() == taken)
                .map(each -> each.deputy() == null ? each.post() : "%s (by %s)".formatted(each.post(), each.deputy()))
                .collect(Collectors.joining(", "));
        return posts.isEmpty() ? null : posts;
    }

    private static @Nullable String about(List<AboutEntry> all) {
        return all.isEmpty() ? null : all.stream().map(AboutEntry::words).collect(Collectors.joining(", "));
    }
}
