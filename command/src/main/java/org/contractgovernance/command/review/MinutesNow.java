package org.contractgovernance.command.review;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.review.ReviewCommand.AgreeMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.CommentOnMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.DraftMinutes;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewMinutes;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse.TermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What a party may do about the minutes of a review that was held and whose minutes are open. */
record MinutesNow(ReviewCourse course, CommandContext context) {

    ReviewEvent drafted(DraftMinutes command, ReferenceData referenceData) {
        ReviewMinutes before = course.minutes();
        if (before != null) {
            if (before.text().equals(command.text())) {
                throw BrokenRule.of(ReviewRule.MINUTES_UNCHANGED, "version %d says so".formatted(before.version()))
                        .at("/text");
            }
            return new ReviewEvent.MinutesDrafted(before.version() + 1, party(), command.text(), before.dueOn(), false);
        }
        LocalDate dueOn = dueOn(referenceData);
        return new ReviewEvent.MinutesDrafted(
                1,
                party(),
                command.text(),
                dueOn,
                dueOn != null && context.effectiveOn().isAfter(dueOn));
    }

    ReviewEvent commented(CommentOnMinutes command) {
        return new ReviewEvent.MinutesCommented(latest(command.version()).version(), party(), command.comment());
    }

    ReviewEvent agreed(AgreeMinutes command, Approved approved) {
        ReviewMinutes minutes = latest(command.version());
        if (minutes.agreedBy().contains(party())) {
            throw BrokenRule.of(
                    ReviewRule.MINUTES_AGREED_ALREADY,
                    "the %s has agreed version %d".formatted(party().words(), minutes.version()));
        }
        if (context.actor().equals(minutes.agreedFirst())) {
            throw BrokenRule.of(ReviewRule.MINUTES_OF_BOTH_BY_ONE);
        }
        return new ReviewEvent.MinutesAgreed(
                minutes.version(), party(), !minutes.agreedBy().isEmpty(), approved.require(command.approval()));
    }

    private ReviewMinutes latest(int version) {
        ReviewMinutes minutes = course.minutes();
        if (minutes == null) {
            throw BrokenRule.of(ReviewRule.MINUTES_NOT_DRAFTED);
        }
        if (version != minutes.version()) {
            throw BrokenRule.of(
                            ReviewRule.MINUTES_NOT_THE_LATEST,
                            "the latest is version %d, drafted by the %s on %s"
                                    .formatted(
                                            minutes.version(),
                                            minutes.draftedBy().words(),
                                            minutes.draftedOn()))
                    .at("/version");
        }
        return minutes;
    }

    /** The last day for the first draft, by the terms of reference that the review was held by. */
    private @Nullable LocalDate dueOn(ReferenceData referenceData) {
        List<Event> happened = referenceData
                .histories(context.contract(), EntityKind.REVIEW_SERIES)
                .getOrDefault(course.series(), List.of());
        Integer within = ReviewSeriesCourse.of(happened).terms().stream()
                .filter(each -> each.version() == course.held().termsVersion())
                .findFirst()
                .map(TermsVersion::terms)
                .map(terms -> terms.minutesWithin())
                .orElse(null);
        if (within == null) {
            return null;
        }
        LocalDate held = course.held().heldOn();
        return referenceData
                .contract(context.contract())
                .clauses()
                .calendars()
                .on(held)
                .calendar()
                .after(held, within);
    }

    private ContractParty party() {
        return context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }
}
