package org.contractgovernance.command.assessmentnotice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.CommentOnRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.PrepareAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.ReleaseRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.WithdrawAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticePrepared;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticeWithdrawn;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsCommented;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeRule;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.assessmentnotice.MaterialKpi;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;

/** A notice of the assessment of performance. The selection of its KPIs is its own: another notice selects anew. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class AssessmentNotice extends AggregateRoot<AssessmentNoticeEvent> {

    /** So many KPIs are rated in a notice, where the contract has as many. */
    private static final int MOST_MATERIAL = 3;

    private AssessmentNoticeStatus status = AssessmentNoticeStatus.AWAITING_COMMENT;
    private LocalDate commentUntil = LocalDate.MIN;
    private LocalDate since = LocalDate.MIN;

    /** Used by Axon, which then reads the notice from its events. */
    AssessmentNotice() {}

    @CommandHandler
    public AssessmentNotice(PrepareAssessmentNotice command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (command.to().isBefore(command.from()) || command.from().isAfter(context.today())) {
            throw BrokenRule.of(
                            AssessmentNoticeRule.ASSESSED_PERIOD_UNSOUND,
                            "the period runs from %s to %s".formatted(command.from(), command.to()))
                    .at("/to");
        }
        Set<String> ofContract = referenceData.references(context.contract(), EntityKind.KPI);
        int needed = Math.min(MOST_MATERIAL, ofContract.size());
        if (command.kpis().size() != needed) {
            throw BrokenRule.of(
                            AssessmentNoticeRule.THREE_MOST_MATERIAL_KPIS,
                            "%d are named, and the contract has %d"
                                    .formatted(command.kpis().size(), ofContract.size()))
                    .at("/kpis");
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < needed; i++) {
            MaterialKpi each = command.kpis().get(i);
            if (!ofContract.contains(each.kpi()) || !named.add(each.kpi())) {
                throw BrokenRule.of(
                                AssessmentNoticeRule.MATERIAL_KPI_ONCE,
                                ofContract.contains(each.kpi())
                                        ? each.kpi() + " is named twice"
                                        : "the contract has no KPI " + each.kpi())
                        .at("/kpis/" + i + "/kpi");
            }
        }
        CalendarVersion version =
                referenceData.contract(context.contract()).clauses().calendars().on(context.effectiveOn());
        String reference = EntityKind.ASSESSMENT_NOTICE.reference(
                referenceData.nextNumber(context.contract(), EntityKind.ASSESSMENT_NOTICE, Visibility.SHARED));
        begins(EntityId.create(EntityKind.ASSESSMENT_NOTICE), reference);
        happens(new AssessmentNoticePrepared(
                reference,
                command.from(),
                command.to(),
                command.kpis(),
                ofContract.size(),
                SayTime.from(context.effectiveOn(), command.commentTime(), version)));
    }

    @CommandHandler
    public void handle(CommentOnRatings command, CommandContext context) {
        requireOpen(context);
        if (context.effectiveOn().isAfter(commentUntil)) {
            throw BrokenRule.of(AssessmentNoticeRule.COMMENT_TOO_LATE, "its time ended on " + commentUntil)
                    .at("/effectiveOn");
        }
        happens(new RatingsCommented(command.narrative()));
    }

    @CommandHandler
    public void handle(ReleaseRatings command, CommandContext context) {
        requireOpen(context);
        boolean commented = status == AssessmentNoticeStatus.COMMENTED;
        if (!commented && !context.effectiveOn().isAfter(commentUntil)) {
            throw BrokenRule.of(
                    AssessmentNoticeRule.RATING_BEFORE_COMMENT,
                    "the supplier has not commented, and its time ends on " + commentUntil);
        }
        happens(new RatingsReleased(commented, commentUntil));
    }

    @CommandHandler
    public void handle(WithdrawAssessmentNotice command, CommandContext context) {
        requireOpen(context);
        happens(new AssessmentNoticeWithdrawn(status));
    }

    private void requireOpen(CommandContext context) {
        context.requireNotInTheFuture();
        if (!status.isOpen()) {
            throw BrokenRule.of(AssessmentNoticeRule.ASSESSMENT_NOTICE_OVER, "it is " + status.words());
        }
        context.requireNotBefore(since, "something was last on record about the notice");
    }

    @Override
    protected void evolve(AssessmentNoticeEvent event, Occasion happened) {
        since = happened.effectiveOn();
        status = switch (event) {
            case AssessmentNoticePrepared e -> {
                commentUntil = e.comment().until();
                yield AssessmentNoticeStatus.AWAITING_COMMENT;
            }
            case RatingsCommented e -> AssessmentNoticeStatus.COMMENTED;
            case RatingsReleased e -> AssessmentNoticeStatus.RELEASED;
            case AssessmentNoticeWithdrawn e -> AssessmentNoticeStatus.WITHDRAWN;
        };
    }
}
