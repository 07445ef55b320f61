package org.contractgovernance.command.failure;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.FailureResponseCommand.TellFailureResponse;
import org.contractgovernance.contracts.failure.FailureResponseEvent;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureEscalated;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureTakenUp;
import org.contractgovernance.contracts.failure.FailureResponseRule;
import org.contractgovernance.contracts.failure.LevelReached;
import org.contractgovernance.contracts.failure.ResponseCourse;
import org.contractgovernance.contracts.failure.ResponseCourse.NextLevel;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a failure set off by the contract's policy, and whether anybody acted on it. It begins in the same unit of work as the issue, the early
 * warning or the plan that it sets off. Its identifier follows from the failure, so that the store's own key guarantees "once".
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class FailureResponse extends AggregateRoot<FailureResponseEvent> {

    private String setOff = "";
    private @Nullable ResponseCourse course;

    /** Used by Axon, which then reads the response from its events. */
    FailureResponse() {}

    @CommandHandler
    public FailureResponse(RespondToFailure command, CommandContext context, ReferenceData referenceData) {
        String reference = command.failureResponse();
        if (referenceData
                .entity(context.contract(), EntityKind.FAILURE_RESPONSE, reference)
                .isPresent()) {
            throw BrokenRule.of(FailureResponseRule.FAILURE_SET_OFF_ALREADY)
                    .becauseOf(EntityKind.FAILURE_RESPONSE, reference);
        }
        ContractFacts contract = referenceData.contract(context.contract());
        FailurePolicyVersion policy =
                FailurePolicyVersion.on(command.since(), contract.clauses().failurePolicies());
        String clause = policy == null ? null : policy.policy().clauseFor(command.what(), command.failure());
        if (policy == null || clause == null) {
            throw BrokenRule.of(FailureResponseRule.NOTHING_SET_OFF);
        }
        referenceData.requireOnRecord(context, command.arisesFrom(), "/arisesFrom");
        SetOff begun = new SetOff(command, policy, clause, context, contract, referenceData);
        begins(EntityId.of(EntityKind.FAILURE_RESPONSE, context.contract(), reference), reference);
        happens(
                new FailureSetOff(
                        command.assessment(),
                        command.what(),
                        command.failure(),
                        begun.id().toString(),
                        begun.reference(),
                        policy.version(),
                        clause,
                        policy.policy().escalation()),
                Visibility.COUNCIL_ONLY,
                command.arisesFrom(),
                begun::begin);
    }

    /** Everything that has come about is told at once, in the order of days. */
    @CommandHandler
    public void handle(TellFailureResponse command, CommandContext context, ReferenceData referenceData) {
        CalendarVersion version =
                referenceData.contract(context.contract()).clauses().calendars().on(context.today());
        String act = command.act();
        LocalDate actedOn = act == null ? null : command.actedOn();
        boolean told = false;
        NextLevel next = course().reachedBy(context.today(), actedOn, version);
        while (next != null) {
            happensOn(next.due().on().plusDays(1), new FailureEscalated(setOff, next.step(), clause(), next.due()));
            told = true;
            next = course().reachedBy(context.today(), actedOn, version);
        }
        if (act != null && actedOn != null && course().takenUpOn() == null) {
            happensOn(
                    actedOn.isBefore(course().lastOn()) ? course().lastOn() : actedOn, new FailureTakenUp(setOff, act));
            told = true;
        }
        if (!told) {
            throw BrokenRule.of(FailureResponseRule.NO_RESPONSE_TO_TELL);
        }
    }

    private String clause() {
        if (course().escalation() == null) {
            throw new IllegalStateException("nothing escalates where nobody says to whom");
        }
        return course().escalation().clause();
    }

    private ResponseCourse course() {
        ResponseCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a failure sets something off before anything else happens to it");
        }
        return known;
    }

    @Override
    protected void evolve(FailureResponseEvent event, Occasion happened) {
        switch (event) {
            case FailureSetOff e -> {
                fixVisibility(Visibility.COUNCIL_ONLY);
                setOff = e.reference();
                course = ResponseCourse.begun(e.escalation(), happened.effectiveOn());
            }
            case FailureEscalated e ->
                course = course().escalated(new LevelReached(e.step(), e.due(), happened.effectiveOn()));
            case FailureTakenUp e -> course = course().takenUp(happened.effectiveOn(), e.act());
        }
    }
}
