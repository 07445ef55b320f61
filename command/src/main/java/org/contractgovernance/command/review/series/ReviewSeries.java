package org.contractgovernance.command.review.series;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.AgreeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.BeginReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.EndReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.ProposeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse.TermsVersion;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesRule;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.review.series.TermsOfReference;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series of reviews. One party proposes its terms of reference, and the other agrees them. Each change is effective no earlier than the one
 * before.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class ReviewSeries extends AggregateRoot<ReviewSeriesEvent> {

    private @Nullable ReviewSeriesCourse course;

    /** Used by Axon, which then reads the series from its events. */
    ReviewSeries() {}

    @CommandHandler
    public ReviewSeries(BeginReviewSeries command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        command.terms().requireSound("/terms");
        String approval = approved(command.terms(), command.approval(), context, referenceData);
        String reference = EntityKind.REVIEW_SERIES.reference(
                referenceData.nextNumber(context.contract(), EntityKind.REVIEW_SERIES, Visibility.SHARED));
        begins(EntityId.create(EntityKind.REVIEW_SERIES), reference);
        happens(new ReviewSeriesEvent.ReviewSeriesBegun(
                reference, command.title(), command.pace(), command.terms(), party(context), approval));
    }

    @CommandHandler
    public void handle(ProposeTermsOfReference command, CommandContext context, ReferenceData referenceData) {
        requireRunning(context);
        command.terms().requireSound("/terms");
        TermsVersion latest = course().latest();
        if (latest.terms().equals(command.terms())) {
            throw BrokenRule.of(ReviewSeriesRule.TERMS_UNCHANGED, "version %d says so".formatted(latest.version()))
                    .at("/terms");
        }
        happens(new ReviewSeriesEvent.TermsOfReferenceProposed(
                latest.version() + 1,
                command.terms(),
                party(context),
                approved(command.terms(), command.approval(), context, referenceData)));
    }

    @CommandHandler
    public void handle(AgreeTermsOfReference command, CommandContext context, ReferenceData referenceData) {
        requireRunning(context);
        TermsVersion latest = course().latest();
        if (command.version() != latest.version()) {
            throw BrokenRule.of(
                            ReviewSeriesRule.TERMS_NOT_THE_LATEST,
                            "the latest is version %d".formatted(latest.version()))
                    .at("/version");
        }
        if (latest.agreedOn() != null) {
            throw BrokenRule.of(
                    ReviewSeriesRule.TERMS_AGREED_ALREADY,
                    "version %d was agreed on %s".formatted(latest.version(), latest.agreedOn()));
        }
        if (latest.proposedBy() == party(context)) {
            throw BrokenRule.of(
                    ReviewSeriesRule.TERMS_OF_OWN_PARTY,
                    "the %s proposed version %d".formatted(latest.proposedBy().words(), latest.version()));
        }
        happens(new ReviewSeriesEvent.TermsOfReferenceAgreed(
                latest.version(),
                party(context),
                approved(latest.terms(), command.approval(), context, referenceData)));
    }

    @CommandHandler
    public void handle(EndReviewSeries command, CommandContext context) {
        requireRunning(context);
        happens(new ReviewSeriesEvent.ReviewSeriesEnded(course().status()));
    }

    @Override
    protected void evolve(ReviewSeriesEvent event, Occasion happened) {
        course = event instanceof ReviewSeriesEvent.ReviewSeriesBegun e
                ? ReviewSeriesCourse.begun(e, happened.effectiveOn())
                : course().after(event, happened.effectiveOn());
    }

    private ReviewSeriesCourse course() {
        ReviewSeriesCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a series begins before anything else happens to it");
        }
        return known;
    }

    private void requireRunning(CommandContext context) {
        context.requireNotInTheFuture();
        if (course().status() == ReviewSeriesStatus.ENDED) {
            throw BrokenRule.of(ReviewSeriesRule.SERIES_HAS_ENDED);
        }
        context.requireNotBefore(course().actedOn(), "something last happened to it");
    }

    /** To propose terms is to agree to them: the council does either after an approval of what they say. */
    private static @Nullable String approved(
            TermsOfReference terms, @Nullable String approval, CommandContext context, ReferenceData referenceData) {
        ApprovalMatter matter = ApprovalMatter.of(
                ApprovedThing.TERMS_OF_REFERENCE, ApprovedThing.TERMS_OF_REFERENCE.code(), ContentVersion.of(terms));
        return new Approved(matter, context, referenceData).require(approval);
    }

    private static ContractParty party(CommandContext context) {
        return context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }
}
