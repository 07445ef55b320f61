package org.contractgovernance.command.obligation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.obligation.ObligationClock;
import org.contractgovernance.contracts.obligation.ObligationClock.ObligationTelling;
import org.contractgovernance.contracts.obligation.ObligationCommand.ContestFulfilment;
import org.contractgovernance.contracts.obligation.ObligationCommand.EndObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.FulfilObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.RecordObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.RecordObligationArisen;
import org.contractgovernance.contracts.obligation.ObligationCommand.TellObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.UpholdContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WaiveObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawFulfilment;
import org.contractgovernance.contracts.obligation.ObligationCourse;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.contractgovernance.contracts.obligation.ObligationRule;
import org.contractgovernance.contracts.obligation.ObligationTerms;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of a party. The party that owes it says that it was fulfilled, the party to which it is owed may waive it, and the passing
 * of time makes it missed.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class Obligation extends AggregateRoot<ObligationEvent> {

    private @Nullable ObligationCourse course;
    private @Nullable LocalDate recordedOn;

    /** Used by Axon, which then reads the obligation from its events. */
    Obligation() {}

    @CommandHandler
    public Obligation(RecordObligation command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ObligationTerms terms = command.terms();
        terms.requireSound();
        LocalDate from = command.owedFrom() == null ? context.effectiveOn() : command.owedFrom();
        requireNotBefore(context.effectiveOn(), "it holds", from, "/owedFrom");
        requireNotBefore(from, "it is owed", terms.schedule().dueOn(), "/terms/schedule/dueOn");
        requireNotBefore(from, "it is owed", terms.schedule().after(), "/terms/schedule/after");
        ContractFacts facts = referenceData.contract(context.contract());
        requireNear(facts, from, "/owedFrom");
        requireNear(facts, terms.schedule().dueOn(), "/terms/schedule/dueOn");
        requireNear(facts, terms.schedule().after(), "/terms/schedule/after");
        String reference = EntityKind.OBLIGATION.reference(
                referenceData.nextNumber(context.contract(), EntityKind.OBLIGATION, Visibility.SHARED));
        begins(EntityId.create(EntityKind.OBLIGATION), reference);
        happens(new ObligationRecorded(reference, terms, from));
    }

    @CommandHandler
    public void handle(EndObligation command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        ObligationCourse known = course();
        if (known.lastDay() != null) {
            throw ended(known.lastDay());
        }
        requireNear(referenceData.contract(context.contract()), command.lastDay(), "/lastDay");
        known.instances().stream()
                .map(ObligationInstance::startedOn)
                .filter(each -> each.isAfter(command.lastDay()))
                .findFirst()
                .ifPresent(each -> {
                    throw BrokenRule.of(
                                    ObligationRule.OBLIGATION_ENDS_TOO_EARLY,
                                    "the time of an instance is counted from %s".formatted(each))
                            .at("/lastDay");
                });
        happens(new ObligationEvent.ObligationEnded(known.status(), command.lastDay()));
    }

    @CommandHandler
    public void handle(RecordObligationArisen command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(new ObligationNow(course(), clock(context, referenceData), context).arisen(command.because()));
    }

    @CommandHandler
    public void handle(FulfilObligation command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(now(command.instance(), context, referenceData)
                .fulfilled(
                        command.instance(),
                        command.note(),
                        command.evidence() == null ? List.of() : command.evidence()));
    }

    @CommandHandler
    public void handle(WithdrawFulfilment command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(now(command.instance(), context, referenceData).fulfilmentWithdrawn(command.instance()));
    }

    @CommandHandler
    public void handle(ContestFulfilment command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(now(command.instance(), context, referenceData).contested(command.instance()));
    }

    @CommandHandler
    public void handle(UpholdContest command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(now(command.instance(), context, referenceData).contestUpheld(command.instance()));
    }

    @CommandHandler
    public void handle(WithdrawContest command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        happens(now(command.instance(), context, referenceData).contestWithdrawn(command.instance()));
    }

    @CommandHandler
    public void handle(WaiveObligation command, CommandContext context, ReferenceData referenceData) {
        requireSinceRecorded(context);
        ObligationNow now = now(command.instance(), context, referenceData);
        String instance = "%s/%s".formatted(reference(), command.instance());
        happens(now.waived(
                command.instance(),
                new Approved(ApprovalMatter.of(ApprovedThing.OBLIGATION, instance, "1"), context, referenceData),
                command.approval()));
    }

    @CommandHandler
    public void handle(TellObligation command, CommandContext context, ReferenceData referenceData) {
        List<ObligationTelling> untold = clock(context, referenceData).untold(context.today());
        if (untold.isEmpty()) {
            throw BrokenRule.of(ObligationRule.NOTHING_TO_TELL_OF_OBLIGATION);
        }
        happensOn(untold.getFirst().on(), untold.getFirst().event());
    }

    @Override
    protected void evolve(ObligationEvent event, Occasion happened) {
        if (event instanceof ObligationRecorded recorded) {
            course = ObligationCourse.of(recorded);
            recordedOn = happened.effectiveOn();
        } else {
            course = course().after(
                            event, happened.effectiveOn(), happened.metadata().reason());
        }
    }

    private ObligationCourse course() {
        ObligationCourse known = course;
        if (known == null) {
            throw new IllegalStateException("an obligation is recorded before anything else happens to it");
        }
        return known;
    }

    /** Tells what time has brought about of an instance by the act's day, and answers the obligation as it is then. */
    private ObligationNow now(String instance, CommandContext context, ReferenceData referenceData) {
        for (ObligationTelling each : clock(context, referenceData).untold(context.effectiveOn())) {
            if (each.event().instance().equals(instance)) {
                happensOn(each.on(), each.event());
            }
        }
        return new ObligationNow(course(), clock(context, referenceData), context);
    }

    private ObligationClock clock(CommandContext context, ReferenceData referenceData) {
        ContractFacts facts = referenceData.contract(context.contract());
        return new ObligationClock(course(), facts.calendar(), facts.clauses().calendars());
    }

    private void requireSinceRecorded(CommandContext context) {
        context.requireNotInTheFuture();
        if (recordedOn != null) {
            context.requireNotBefore(recordedOn, "the obligation holds");
        }
    }

    private static void requireNotBefore(LocalDate earliest, String what, @Nullable LocalDate day, String pointer) {
        if (day != null && day.isBefore(earliest)) {
            throw BrokenRule.of(
                            ObligationRule.OWED_BEFORE_IT_HOLDS,
                            "%s is before %s, the day from which %s".formatted(day, earliest, what))
                    .at(pointer);
        }
    }

    private static void requireNear(ContractFacts facts, @Nullable LocalDate day, String pointer) {
        if (day != null) {
            facts.calendar().requireNear(day, ObligationRule.OBLIGATION_TOO_FAR_AHEAD, pointer);
        }
    }

    static BrokenRule ended(LocalDate lastDay) {
        return BrokenRule.of(ObligationRule.OBLIGATION_ENDED, "its last day is " + lastDay);
    }
}
