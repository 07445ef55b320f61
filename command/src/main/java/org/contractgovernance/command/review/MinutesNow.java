package org.contractgovernance.command.review;

import java.time.LocalDate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.review.ReviewCommand.AgreeMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.CommentOnMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.DraftMinutes;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewMinutes;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.review.series.TermsOfReference;
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

    /** The last day for the first draft, by the terms of reference that the review was held by. Reviews of early events do not know it. */
    private @Nullable LocalDate dueOn(ReferenceData referenceData) {
        LocalDate known = course.held().minutesDueOn();
        if (known != null) {
            return known;
        }
        TermsOfReference terms = new SeriesOnRecord(context.contract(), referenceData)
                .version(course.series(), course.held().termsVersion())
                .terms();
        return dueOn(terms, course.held().heldOn(), referenceData.contract(context.contract()));
    }

    /** The last day for the first draft of the minutes of a review that is held on a day; absent where the terms say none. */
    static @Nullable LocalDate dueOn(TermsOfReference terms, LocalDate held, ContractFacts contract) {
        Integer within = terms.minutesWithin();
        return within == null
                ? null
                : contract.clauses().calendars().on(held).calendar().after(held, within);
    }

    private ContractParty party() {
        return context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }
}
