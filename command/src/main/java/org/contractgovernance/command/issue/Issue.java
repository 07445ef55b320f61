package org.contractgovernance.command.issue;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.earlywarning.EarlyWarning;
import org.contractgovernance.command.earlywarning.Scores;
import org.contractgovernance.command.earlywarning.WarningDates;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.Duplicate;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueCommand.AssignIssue;
import org.contractgovernance.contracts.issue.IssueCommand.CloseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.EscalateToEarlyWarning;
import org.contractgovernance.contracts.issue.IssueCommand.RaiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.issue.IssueCommand.ReopenIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ReprioritiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ResolveIssue;
import org.contractgovernance.contracts.issue.IssueCommand.WithdrawIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An issue: something is wrong, somebody deals with it, and it ends or becomes an early warning too.
 *
 * <p>Its status changes from open to resolved to closed, and back when it is reopened. Each change is effective no earlier than the one
 * before. An escalation is no such change: the issue stays open, and remains escalated when it is reopened.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Issue extends AggregateRoot<IssueEvent> {

    private String title = "";
    private IssueStatus status = IssueStatus.OPEN;
    private Severity severity = Severity.MINOR;
    private Priority priority = Priority.LOW;
    private @Nullable PersonId owner;
    private @Nullable LocalDate dueOn;
    private LocalDate raisedOn = LocalDate.MIN;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate reprioritisedOn;
    private @Nullable StatusChange turn;
    private @Nullable Escalation escalation;

    /** Used by Axon, which then reads the issue from its events. */
    Issue() {}

    @CommandHandler
    public Issue(RaiseIssue command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        Visibility seenBy = context.visibility(command.visibility());
        ContractFacts contract = referenceData.contract(context.contract());
        contract.requireService(command.service(), "/service");
        if (command.kpi() != null
                && referenceData
                        .entity(context.contract(), EntityKind.KPI, command.kpi())
                        .isEmpty()) {
            throw BrokenRule.of(IssueRule.UNKNOWN_KPI).at("/kpi");
        }
        referenceData.requireOnRecord(context, command.arisesFrom(), "/arisesFrom");
        requireDueInTime(command.dueOn(), context.effectiveOn());
        String reference =
                EntityKind.ISSUE.reference(referenceData.nextNumber(context.contract(), EntityKind.ISSUE, seenBy));
        begins(EntityId.create(EntityKind.ISSUE), reference);
        happens(
                new IssueEvent.IssueRaised(
                        reference,
                        command.type(),
                        command.title(),
                        command.description(),
                        command.severity(),
                        command.priority(),
                        command.kpi(),
                        command.service(),
                        command.dueOn(),
                        seenBy),
                seenBy,
                command.arisesFrom());
    }

    private Issue(EntityId id, IssueEvent.IssueRaised raised, String causation) {
        begins(id, raised.reference());
        happens(raised, raised.visibility(), causation);
    }

    /** The issue that a failure has set off, in the same unit of work. */
    public static Issue setOff(EntityId id, IssueEvent.IssueRaised raised, String causation) {
        return new Issue(id, raised, causation);
    }

    @CommandHandler
    public void handle(AssignIssue command, CommandContext context, ReferenceData referenceData) {
        requireOpen();
        requireAfterLastChange(context);
        referenceData.requireKnown(command.owner(), "/owner");
        requireDueInTime(command.dueOn(), raisedOn);
        LocalDate by = command.dueOn() == null ? dueOn : command.dueOn();
        if (command.owner().equals(owner) && (by == null ? dueOn == null : by.equals(dueOn))) {
            throw BrokenRule.of(IssueRule.ISSUE_ASSIGNED_ALREADY).at("/owner");
        }
        if (assignedOn != null) {
            context.requireNotBefore(assignedOn, "it was last assigned");
        }
        happens(new IssueEvent.IssueAssigned(owner, command.owner(), dueOn, by));
    }

    /** Progress may be recorded late, back to the day on which the issue was raised. */
    @CommandHandler
    public void handle(RecordProgress command, CommandContext context) {
        requireOpen();
        context.requireNotInTheFuture();
        context.requireNotBefore(raisedOn, "it was raised");
        happens(new IssueEvent.IssueProgressRecorded(command.note()), context.visibility(command.visibility()), null);
    }

    @CommandHandler
    public void handle(ReprioritiseIssue command, CommandContext context) {
        requireOpen();
        requireAfterLastChange(context);
        if (command.severity() == severity && command.priority() == priority) {
            throw BrokenRule.of(IssueRule.PRIORITY_UNCHANGED);
        }
        if (reprioritisedOn != null) {
            context.requireNotBefore(reprioritisedOn, "it was last reprioritised");
        }
        happens(new IssueEvent.IssueReprioritised(severity, command.severity(), priority, command.priority()));
    }

    /**
     * Escalates the issue to an early warning in the same unit of work. The early warning's identifier is derived from the issue's, so that
     * the store's own key guarantees "once".
     */
    @CommandHandler
    public void handle(EscalateToEarlyWarning command, CommandContext context, ReferenceData referenceData)
            throws Exception {
        requireOpen();
        requireAfterLastChange(context);
        Visibility seenBy = context.visibility(command.visibility() == null ? visibility() : command.visibility())
                .within(visibility());
        Score inherent = Scores.on(
                referenceData.contract(context.contract()).signed().riskMatrix(),
                command.likelihood(),
                command.impact());
        WarningDates.requireNoLaterThan(context, command.couldHaveWarned());
        if (escalation != null) {
            throw escalation.again(context);
        }
        EntityId id = EntityId.of(identifier()).as(EntityKind.EARLY_WARNING);
        String warning = EntityKind.EARLY_WARNING.reference(
                referenceData.nextNumber(context.contract(), EntityKind.EARLY_WARNING, seenBy));
        happens(new IssueEvent.IssueEscalated(id.toString(), warning), seenBy, null);
        EarlyWarningRaised raised = new EarlyWarningRaised(
                warning,
                title,
                command.cause(),
                command.event(),
                command.consequence(),
                command.kinds(),
                inherent,
                reference(),
                command.couldHaveWarned(),
                seenBy);
        String cause = escalated().event();
        AggregateLifecycle.createNew(EarlyWarning.class, () -> EarlyWarning.escalated(id, raised, cause));
    }

    @CommandHandler
    public void handle(ResolveIssue command, CommandContext context) {
        requireOpen();
        requireAfterLastChange(context);
        requireAfterEscalation(context);
        happens(new IssueEvent.IssueResolved(statusAllKnow(status), command.outcome()));
    }

    @CommandHandler
    public void handle(CloseIssue command, CommandContext context) {
        requireNotWithdrawn();
        if (status != IssueStatus.RESOLVED) {
            throw BrokenRule.of(IssueRule.ISSUE_NOT_RESOLVED);
        }
        requireAfterLastChange(context);
        happens(new IssueEvent.IssueClosed(command.note()), turn().event());
    }

    @CommandHandler
    public void handle(ReopenIssue command, CommandContext context) {
        requireNotWithdrawn();
        if (status == IssueStatus.OPEN) {
            throw BrokenRule.of(IssueRule.ISSUE_IS_OPEN);
        }
        requireAfterLastChange(context);
        happens(new IssueEvent.IssueReopened(status, statusAllKnow(IssueStatus.OPEN)), turn().event());
    }

    @CommandHandler
    public void handle(WithdrawIssue command, CommandContext context, ReferenceData referenceData) {
        requireNotWithdrawn();
        requireAfterLastChange(context);
        requireAfterEscalation(context);
        Duplicate.check(
                referenceData,
                context.contract(),
                EntityKind.ISSUE,
                reference(),
                visibility(),
                command.because(),
                command.duplicateOf());
        happens(new IssueEvent.IssueWithdrawn(statusAllKnow(status), command.because(), command.duplicateOf()));
    }

    @Override
    protected void evolve(IssueEvent event, Occasion happened) {
        switch (event) {
            case IssueEvent.IssueRaised e -> {
                title = e.title();
                severity = e.severity();
                priority = e.priority();
                dueOn = e.dueOn();
                raisedOn = happened.effectiveOn();
                fixVisibility(e.visibility());
                turns(IssueStatus.OPEN, happened, "it was raised");
            }
            case IssueEvent.IssueAssigned e -> {
                owner = e.owner();
                dueOn = e.dueOn();
                assignedOn = happened.effectiveOn();
            }
            case IssueEvent.IssueProgressRecorded e -> {}
            case IssueEvent.IssueReprioritised e -> {
                severity = e.severity();
                priority = e.priority();
                reprioritisedOn = happened.effectiveOn();
            }
            case IssueEvent.IssueEscalated e ->
                escalation =
                        new Escalation(happened.id(), e.earlyWarning(), happened.effectiveOn(), happened.visibility());
            case IssueEvent.IssueResolved e -> turns(IssueStatus.RESOLVED, happened, "it was resolved");
            case IssueEvent.IssueClosed e -> turns(IssueStatus.CLOSED, happened, "it was closed");
            case IssueEvent.IssueReopened e -> turns(IssueStatus.OPEN, happened, "it was reopened");
            case IssueEvent.IssueWithdrawn e -> turns(IssueStatus.WITHDRAWN, happened, "it was withdrawn");
        }
    }

    private void turns(IssueStatus to, Occasion happened, String what) {
        status = to;
        turn = new StatusChange(happened.id(), happened.effectiveOn(), what);
    }

    private static void requireDueInTime(@Nullable LocalDate by, LocalDate arose) {
        if (by != null && by.isBefore(arose)) {
            throw BrokenRule.of(IssueRule.DUE_BEFORE_IT_AROSE, "it arose on " + arose)
                    .at("/dueOn");
        }
    }

    private void requireOpen() {
        if (status != IssueStatus.OPEN) {
            throw BrokenRule.of(IssueRule.ISSUE_NOT_OPEN);
        }
    }

    private void requireNotWithdrawn() {
        if (status == IssueStatus.WITHDRAWN) {
            throw BrokenRule.of(IssueRule.ISSUE_WITHDRAWN);
        }
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        context.requireNotBefore(turn().on(), turn().what());
    }

    private void requireAfterEscalation(CommandContext context) {
        if (escalation != null && escalation.isSeenBy(context)) {
            context.requireNotBefore(escalation.on(), "it became an early warning");
        }
    }

    private StatusChange turn() {
        StatusChange last = turn;
        if (last == null) {
            throw new IllegalStateException("an issue is raised before anything else happens to it");
        }
        return last;
    }

    /** The status that everybody who may see the issue may know: some may not know that it became an early warning. */
    private IssueStatus statusAllKnow(IssueStatus stands) {
        boolean known = escalation != null && escalation.seenBy() == visibility();
        return stands == IssueStatus.OPEN && known ? IssueStatus.ESCALATED : stands;
    }

    private Escalation escalated() {
        Escalation known = escalation;
        if (known == null) {
            throw new IllegalStateException("the issue has just become an early warning");
        }
        return known;
    }
}
