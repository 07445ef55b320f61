package org.contractgovernance.command.rectification;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rectification.PlanCourse;
import org.contractgovernance.contracts.rectification.PlanTelling;
import org.contractgovernance.contracts.rectification.PlanTime;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.ApproveRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.CompleteRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.FailRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.GrantExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.InvokeConsequence;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RefuseExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RejectRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.SendStepBack;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.VerifyStep;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.WithdrawRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AnswerRectificationQuestion;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskAboutRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskForExtension;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.CommentOnRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RecordStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RequireRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.SubmitRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRequired;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A rectification plan. Before a person's act is decided, everything is told that time has brought about by the act's day. So a decision
 * does not depend on when the application last looked at the clock.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class RectificationPlan extends AggregateRoot<RectificationPlanEvent> {

    private @Nullable PlanCourse course;

    /** Used by Axon, which then reads the plan from its events. */
    RectificationPlan() {}

    @CommandHandler
    public RectificationPlan(RequireRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        referenceData.requireOnRecord(context, command.arisesFrom(), "/arisesFrom");
        String reference = EntityKind.RECTIFICATION_PLAN.reference(
                referenceData.nextNumber(context.contract(), EntityKind.RECTIFICATION_PLAN, Visibility.SHARED));
        RectificationPlanEvent required = PlanBeginning.required(command, reference, context, referenceData);
        begins(EntityId.create(EntityKind.RECTIFICATION_PLAN), reference);
        happens(required, command.arisesFrom());
    }

    private RectificationPlan(EntityId id, RectificationPlanRequired required, @Nullable String causation) {
        begins(id, required.reference());
        happens(required, causation);
    }

    /** The plan that a failure requires by the contract's policy, in the same unit of work. */
    public static RectificationPlan setOff(
            EntityId id,
            String reference,
            RequireRectificationPlan command,
            CommandContext context,
            ReferenceData referenceData) {
        RectificationPlanRequired required = PlanBeginning.required(command, reference, context, referenceData);
        return new RectificationPlan(id, required, command.arisesFrom());
    }

    @CommandHandler
    public void handle(SubmitRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).submitted(command, referenceData));
    }

    @CommandHandler
    public void handle(CommentOnRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        Visibility seenBy = context.visibility(command.visibility());
        happens(upToDate(context, referenceData).commented(command.comment()), seenBy, null);
    }

    @CommandHandler
    public void handle(AskAboutRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).asked(command.question()));
    }

    @CommandHandler
    public void handle(AnswerRectificationQuestion command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).answered(command.answer()));
    }

    @CommandHandler
    public void handle(ApproveRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).approved(command.note()));
    }

    /** A plan that is rejected in the last round escalates at once. */
    @CommandHandler
    public void handle(RejectRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).rejected(command.dueOn()));
        upToDate(context, referenceData);
    }

    @CommandHandler
    public void handle(AskForExtension command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).extensionAsked(command.step(), command.until()));
    }

    @CommandHandler
    public void handle(GrantExtension command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).extended(command.until()));
    }

    @CommandHandler
    public void handle(RefuseExtension command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).notExtended());
    }

    @CommandHandler
    public void handle(RecordStepDone command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).done(command.step(), command.evidence()));
    }

    @CommandHandler
    public void handle(VerifyStep command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).verified(command.step(), command.note()));
    }

    @CommandHandler
    public void handle(SendStepBack command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).sentBack(command.step()));
    }

    @CommandHandler
    public void handle(CompleteRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).completed(command.outcome()));
    }

    @CommandHandler
    public void handle(FailRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        upToDate(context, referenceData).failed(command.consequences()).forEach(this::happens);
    }

    @CommandHandler
    public void handle(InvokeConsequence command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).invoked(command.consequence()));
    }

    @CommandHandler
    public void handle(WithdrawRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        happens(upToDate(context, referenceData).withdrawn());
    }

    @CommandHandler
    public void handle(TellRectificationPlan command, CommandContext context, ReferenceData referenceData) {
        PlanTelling next = new PlanTime(course(), calendars(context, referenceData))
                .next(context.today())
                .orElseThrow(() -> BrokenRule.of(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN));
        happensOn(next.on(), next.event());
    }

    @Override
    protected void evolve(RectificationPlanEvent event, Occasion happened) {
        course = event instanceof RectificationPlanEvent.RectificationPlanRequired e
                ? PlanCourse.required(e, happened.effectiveOn())
                : course().after(
                                event,
                                happened.effectiveOn(),
                                happened.metadata().actor());
    }

    private PlanCourse course() {
        PlanCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a plan is required before anything else happens to it");
        }
        return known;
    }

    private static Calendars calendars(CommandContext context, ReferenceData referenceData) {
        return referenceData.contract(context.contract()).clauses().calendars();
    }

    /** Tells what time has brought about by the act's day, and answers the plan as it is then. */
    private PlanNow upToDate(CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        Calendars calendars = calendars(context, referenceData);
        for (PlanTelling each : new PlanTime(course(), calendars).changes(context.effectiveOn(), context.actor())) {
            happensOn(each.on(), each.event());
        }
        context.requireNotBefore(course().actedOn(), "something last happened to it");
        return new PlanNow(course(), calendars, context);
    }
}
