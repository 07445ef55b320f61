package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AnswerQuery;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.QueryReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.ResubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.RetireKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.TellInputs;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiCommand.TellVolume;
import org.contractgovernance.contracts.kpi.KpiCommand.VerifySample;
import org.contractgovernance.contracts.kpi.KpiCommand.WithdrawReturn;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnClock.Telling;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A KPI: its definitions, each from the first day of a period on, and the return of each period.
 *
 * <p>Events of the definitions are effective in the order in which they are recorded, and so are the events of one return. So a register
 * reaches the same result in the order of recording and in the order of effective days. Each return has a version of its own, as it has a
 * row and an address of its own.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "kpiCache")
@Revision("4")
public final class Kpi extends AggregateRoot<KpiEvent> {

    private @Nullable KpiTerms agreed;
    private Returns returns = new Returns(new TreeMap<>());
    private ReturnClocks clocks = new ReturnClocks(new TreeMap<>());

    /** Used by Axon, which then reads the KPI from its events. */
    Kpi() {}

    @CommandHandler
    public Kpi(DefineKpi command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        Schedule.requireNewCode(command.contract(), command.code(), referenceData);
        LocalDate appliesFrom = Schedule.begun(
                        command.definition(), command.appliesFrom(), contract, command.code(), referenceData)
                .from();
        begins(EntityId.of(EntityKind.KPI, command.contract(), command.code()), command.code());
        happens(new KpiEvent.KpiDefined(command.code(), command.definition(), appliesFrom));
    }

    @CommandHandler
    public void handle(ReviseKpi command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        KpiRevision revision = KpiRevision.of(command, agreed(), returns, context, referenceData);
        happens(revision.event());
        revision.rerated()
                .forEach((period, rated) -> happens(
                        new KpiEvent.ReturnRerated(period, returns.of(period).rated(), rated), agreed().event()));
    }

    @CommandHandler
    public void handle(RetireKpi command, CommandContext context) {
        context.requireNotInTheFuture();
        KpiTerms standing = agreed();
        if (standing.lastDay() != null) {
            throw BrokenRule.of(KpiRule.KPI_RETIRED, "it is retired after " + standing.lastDay());
        }
        context.requireNotBefore(standing.agreedOn(), "the KPI was last defined or revised");
        returns.refuseRetirementAfter(command.lastDay());
        happens(new KpiEvent.KpiRetired(command.lastDay()));
    }

    @CommandHandler
    public void handle(SubmitReturn command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        KpiTerms standing = agreed();
        ContractFacts contract = referenceData.contract(command.contract());
        Period period = Schedule.of(standing.frequency(), contract).period(command.period());
        standing.requireMeasured(period);
        standing.refuseByHand(period.to());
        ReturnState before = returns.refuseSecond(reference(), period.key());
        Schedule.requireEnded(period, context);
        context.requireNotBefore(standing.definedOn(), "the KPI was defined");
        if (before != null) {
            context.requireNotBefore(before.actedOn(), "the earlier return was withdrawn");
        }
        Rated rated = ratings(contract).submitted(command.figures(), period);
        happens(
                new KpiEvent.ReturnSubmitted(period.key(), period.from(), period.to(), command.figures(), rated),
                before == null ? null : before.latest());
        ReturnClocks.clock(period, standing, contract, standing.definedOn())
                .returned(context.effectiveOn())
                .ifPresent(end -> happens(end, returns.of(period.key()).latest()));
        rerateYear(period, contract, context);
    }

    /** Later returns of the year rest on this period's figures, where the KPI counts cumulatively. */
    private void rerateYear(Period changed, ContractFacts contract, CommandContext context) {
        String cause = returns.latest(changed.key());
        ratings(contract).after(changed).forEach((period, rated) -> {
            ReturnState before = returns.of(period);
            LocalDate on = before.actedOn().isAfter(context.effectiveOn()) ? before.actedOn() : context.effectiveOn();
            happensOn(on, new KpiEvent.ReturnRerated(period, before.rated(), rated), cause);
        });
    }

    private Ratings ratings(ContractFacts contract) {
        return new Ratings(agreed(), returns, contract);
    }

    @CommandHandler
    public void handle(QueryReturn command, CommandContext context) {
        ReturnState before = unaccepted(command, context);
        before.requireAssuredByAnother(context);
        happens(new KpiEvent.ReturnQueried(command.period(), before.status(), command.question()), before.submission());
    }

    @CommandHandler
    public void handle(AnswerQuery command, CommandContext context) {
        ReturnState before = unaccepted(command, context);
        before.requireQueried(command.period());
        happens(new KpiEvent.QueryAnswered(command.period(), command.answer()), before.latest());
    }

    @CommandHandler
    public void handle(ResubmitReturn command, CommandContext context, ReferenceData referenceData) {
        ReturnState before = unaccepted(command, context);
        ContractFacts contract = referenceData.contract(command.contract());
        Period period = before.period(command.period(), agreed().frequency());
        Rated rated = ratings(contract).submitted(command.figures(), period);
        happens(
                new KpiEvent.ReturnResubmitted(
                        command.period(), before.status(), before.figures(), command.figures(), before.rated(), rated),
                before.status() == ReturnStatus.QUERIED ? before.latest() : before.submission());
        rerateYear(period, contract, context);
    }

    @CommandHandler
    public void handle(VerifySample command, CommandContext context) {
        ReturnState before = byHand(command, context);
        before.requireAssuredByAnother(context);
        command.check().refuseUnsound();
        happens(new KpiEvent.SampleVerified(command.period(), before.rated(), command.check()), before.submission());
    }

    @CommandHandler
    public void handle(AcceptReturn command, CommandContext context) {
        ReturnState before = unaccepted(command, context);
        before.requireAssuredByAnother(context);
        before.requireUnquestioned(command.period());
        agreed().requireVolume(before.to(), before.rated());
        happens(new KpiEvent.ReturnAccepted(command.period(), before.status(), before.rated()), before.submission());
    }

    @CommandHandler
    public void handle(CorrectFigure command, CommandContext context, ReferenceData referenceData) {
        ReturnState before = byHand(command, context);
        before.requireCorrectable(command);
        ContractFacts contract = referenceData.contract(command.contract());
        Period period = before.period(command.period(), agreed().frequency());
        Rated rated = ratings(contract).submitted(command.figures(), period);
        happens(
                new KpiEvent.FigureCorrected(
                        command.period(), before.figures(), command.figures(), before.rated(), rated),
                before.latest());
        rerateYear(period, contract, context);
    }

    @CommandHandler
    public void handle(WithdrawReturn command, CommandContext context, ReferenceData referenceData) {
        ReturnState before = unaccepted(command, context);
        happens(new KpiEvent.ReturnWithdrawn(command.period(), before.status(), before.rated()), before.submission());
        ContractFacts contract = referenceData.contract(command.contract());
        Period period = before.period(command.period(), agreed().frequency());
        ReturnClocks.clock(period, agreed(), contract, context.effectiveOn())
                .withdrawn(context.effectiveOn())
                .ifPresent(again -> happens(again, returns.latest(command.period())));
        rerateYear(period, contract, context);
    }

    @CommandHandler
    public void handle(TellReturnDue command, CommandContext context, ReferenceData referenceData) {
        Telling next = clocks.next(
                        command.period(),
                        agreed(),
                        returns.find(command.period()),
                        referenceData.contract(command.contract()),
                        context)
                .orElseThrow(() -> BrokenRule.of(KpiRule.NOTHING_TO_TELL));
        happensOn(next.on(), next.event());
    }

    @CommandHandler
    public void handle(TellInputs command, CommandContext context, ReferenceData referenceData) {
        ContractFacts contract = referenceData.contract(command.contract());
        Period period = Schedule.of(agreed().frequency(), contract).period(command.period());
        agreed().requireMeasured(period);
        Schedule.requireEnded(period, context);
        ReturnState before = returns.find(period.key());
        happens(
                FromInputs.next(command, period, before, agreed().inForceOn(period.to()), ratings(contract)),
                before == null ? null : before.latest());
        rerateYear(period, contract, context);
    }

    @CommandHandler
    public void handle(TellVolume command, CommandContext context, ReferenceData referenceData) {
        ReturnState before = returns.of(command.period(), context);
        Rated rated = ratings(referenceData.contract(command.contract())).withVolume(command, before);
        happens(new KpiEvent.ReturnRerated(command.period(), before.rated(), rated), before.latest());
    }

    private KpiTerms agreed() {
        KpiTerms known = agreed;
        if (known == null) {
            throw new IllegalStateException("a KPI is defined before anything else happens to it");
        }
        return known;
    }

    private ReturnState unaccepted(KpiCommand.OnReturn command, CommandContext context) {
        agreed().refuseByHand(returns.of(command.period()).to());
        return returns.unaccepted(command.code(), command.period(), context);
    }

    /** The return of a period, which must not be computed. */
    private ReturnState byHand(KpiCommand.OnReturn command, CommandContext context) {
        agreed().refuseByHand(returns.of(command.period()).to());
        return returns.of(command.period(), context);
    }

    @Override
    protected Outcome.VersionCount versionsBefore(Command command) {
        return versions(command instanceof KpiCommand.OnReturn ofReturn ? ofReturn.period() : null);
    }

    @Override
    protected Outcome.VersionCount versionsAfter(KpiEvent event) {
        if (event instanceof KpiEvent.ReturnRerated) {
            // the answer has the version of what was asked for, even where other returns are rated again
            return versions(answering() instanceof KpiCommand.OnReturn asked ? asked.period() : null);
        }
        return versions(event instanceof KpiEvent.PeriodEvent ofReturn ? ofReturn.period() : null);
    }

    /** The versions of a period's return, or of the definitions where no period is named. */
    private Outcome.VersionCount versions(@Nullable String period) {
        return period == null ? Outcome.VersionCount.ofShared(agreed().version()) : returns.versions(period);
    }

    @Override
    protected void evolve(KpiEvent event, Occasion happened) {
        String id = happened.id();
        LocalDate on = happened.effectiveOn();
        switch (event) {
            case KpiEvent.KpiDefined e -> agreed = KpiTerms.first(new InForce(e.appliesFrom(), e.definition()), on, id);
            case KpiEvent.KpiRevised e -> agreed = agreed().revised(new InForce(e.appliesFrom(), e.after()), on, id);
            case KpiEvent.KpiRetired e -> agreed = agreed().retired(e.lastDay(), on, id);
            case KpiEvent.ClockEvent e -> clocks.put(e, on);
            case KpiEvent.ReturnEvent e ->
                returns.put(
                        e,
                        ReturnState.after(
                                returns.find(e.period()),
                                e,
                                id,
                                on,
                                happened.metadata().actor()));
        }
    }
}
