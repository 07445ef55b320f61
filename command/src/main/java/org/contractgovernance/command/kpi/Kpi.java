package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.directory.ContractStanding;
import org.contractgovernance.command.directory.Directory;
import org.contractgovernance.command.entity.Act;
import org.contractgovernance.command.entity.Entity;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AnswerQuery;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.QueryReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.ResubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.RetireKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.WithdrawReturn;
import org.contractgovernance.contracts.kpi.KpiDefinition;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.Period;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A KPI: its definitions, each from the first day of a period on, and where the return of each period stands.
 *
 * <p>What is done to its definitions is effective in the order in which it is done, and so is what is done to one return;
 * so that a register comes to the same whether it follows the record or the days on which things were so.
 */
@Aggregate
@Revision("1")
public final class Kpi extends Entity<KpiEvent> {

    private @Nullable Agreed agreed;
    private Map<String, Returned> returns = new TreeMap<>();

    /** For Axon, which then reads the KPI from its events. */
    Kpi() {}

    @CommandHandler
    public Kpi(DefineKpi command, Act act, Directory directory) {
        act.isNotInTheFuture();
        ContractStanding contract = directory.contract(command.contract());
        if (directory
                .entity(command.contract(), Directory.Kind.KPI, command.code())
                .isPresent()) {
            throw BrokenRule.of(KpiRule.KPI_CODE_TAKEN, command.code() + " is defined already")
                    .at("/code")
                    .becauseOf(command.code());
        }
        isSound(command.definition(), contract);
        LocalDate appliesFrom =
                Schedule.of(command.definition().frequency(), contract).appliesFrom(command.appliesFrom());
        begins(idOf(command.contract(), command.code()), command.code());
        happens(new KpiEvent.KpiDefined(command.code(), command.definition(), appliesFrom));
    }

    /** The identifier of the KPI of this code. */
    public static String idOf(String contract, String code) {
        return "kpi:%s/%s".formatted(contract, code);
    }

    @CommandHandler
    public void handle(ReviseKpi command, Act act, Directory directory) {
        act.isNotInTheFuture();
        Agreed standing = agreed();
        act.isNotBefore(standing.agreedOn(), "the KPI was last defined, revised or retired");
        ContractStanding contract = directory.contract(command.contract());
        KpiDefinition after = command.definition();
        if (after.frequency() != standing.frequency()) {
            throw BrokenRule.of(KpiRule.FREQUENCY_IS_FIXED).at("/definition/frequency");
        }
        isSound(after, contract);
        InForce revision =
                new InForce(Schedule.of(after.frequency(), contract).appliesFrom(command.appliesFrom()), after);
        KpiDefinition before = standing.before(revision);
        Map<String, Rated> rerated = rerated(revision, act);
        happens(new KpiEvent.KpiRevised(before, after, revision.appliesFrom()));
        rerated.forEach((period, rated) ->
                happens(new KpiEvent.ReturnRerated(period, returned(period).rated(), rated), agreed().event()));
    }

    @CommandHandler
    public void handle(RetireKpi command, Act act) {
        act.isNotInTheFuture();
        Agreed standing = agreed();
        if (standing.lastDay() != null) {
            throw BrokenRule.of(KpiRule.KPI_RETIRED, "it is retired after " + standing.lastDay());
        }
        act.isNotBefore(standing.agreedOn(), "the KPI was last defined or revised");
        returns.forEach((period, each) -> {
            if (!each.withdrawn() && each.from().isAfter(command.lastDay())) {
                throw BrokenRule.of(
                                KpiRule.RETIRED_BEFORE_A_RETURN,
                                "%s, which begins on %s, has a return".formatted(period, each.from()))
                        .at("/lastDay");
            }
        });
        happens(new KpiEvent.KpiRetired(command.lastDay()));
    }

    @CommandHandler
    public void handle(SubmitReturn command, Act act, Directory directory) {
        act.isNotInTheFuture();
        Agreed standing = agreed();
        Period period = Schedule.of(standing.frequency(), directory.contract(command.contract()))
                .period(command.period());
        standing.measures(period);
        Returned before = returns.get(period.key());
        if (before != null && !before.withdrawn()) {
            before.refuseOnceAccepted(period.key());
            throw BrokenRule.of(
                            KpiRule.RETURN_ALREADY_SUBMITTED,
                            "%s is returned already; resubmit it to return other figures".formatted(period.key()))
                    .at("/period")
                    .becauseOf(period.key());
        }
        hasEnded(period, act);
        act.isNotBefore(standing.definedOn(), "the KPI was defined");
        if (before != null) {
            act.isNotBefore(before.actedOn(), "the earlier return was withdrawn");
        }
        Rated rated = standing.inForceOn(period.from()).rate(command.figures());
        happens(
                new KpiEvent.ReturnSubmitted(period.key(), period.from(), period.to(), command.figures(), rated),
                before == null ? null : before.latest());
    }

    @CommandHandler
    public void handle(QueryReturn command, Act act) {
        Returned before = unaccepted(command.period(), act);
        happens(new KpiEvent.ReturnQueried(command.period(), command.question()), before.submission());
    }

    @CommandHandler
    public void handle(AnswerQuery command, Act act) {
        Returned before = unaccepted(command.period(), act);
        if (before.status() != ReturnStatus.QUERIED) {
            throw BrokenRule.of(KpiRule.RETURN_NOT_QUERIED, "no question is open about " + command.period());
        }
        happens(new KpiEvent.QueryAnswered(command.period(), command.answer()), before.latest());
    }

    @CommandHandler
    public void handle(ResubmitReturn command, Act act) {
        Returned before = unaccepted(command.period(), act);
        Rated rated = agreed().inForceOn(before.from()).rate(command.figures());
        happens(
                new KpiEvent.ReturnResubmitted(
                        command.period(), before.figures(), command.figures(), before.rated(), rated),
                before.status() == ReturnStatus.QUERIED ? before.latest() : before.submission());
    }

    @CommandHandler
    public void handle(AcceptReturn command, Act act) {
        Returned before = unaccepted(command.period(), act);
        if (before.submittedBy().equals(act.actor())) {
            throw BrokenRule.of(KpiRule.ASSURED_BY_ANOTHER);
        }
        if (before.status() == ReturnStatus.QUERIED) {
            throw BrokenRule.of(KpiRule.QUESTION_OPEN, "the question about %s is open".formatted(command.period()));
        }
        happens(new KpiEvent.ReturnAccepted(command.period(), before.rated()), before.submission());
    }

    @CommandHandler
    public void handle(CorrectFigure command, Act act) {
        Returned before = standing(command.period(), act);
        if (before.status() != ReturnStatus.ACCEPTED) {
            throw BrokenRule.of(
                    KpiRule.RETURN_NOT_ACCEPTED,
                    "%s is not accepted yet; resubmit it to return other figures".formatted(command.period()));
        }
        if (command.figures().equals(before.figures())) {
            throw BrokenRule.of(KpiRule.NOTHING_CORRECTED).at("/figures");
        }
        Rated rated = agreed().inForceOn(before.from()).rate(command.figures());
        happens(
                new KpiEvent.FigureCorrected(
                        command.period(), before.figures(), command.figures(), before.rated(), rated),
                before.latest());
    }

    @CommandHandler
    public void handle(WithdrawReturn command, Act act) {
        Returned before = unaccepted(command.period(), act);
        happens(new KpiEvent.ReturnWithdrawn(command.period(), before.rated()), before.submission());
    }

    private static void isSound(KpiDefinition definition, ContractStanding contract) {
        contract.hasService(definition.service(), "/definition/service");
        definition.refuseUnsound();
    }

    /** What a revision makes of the returns that it reaches: those whose rating or figure it changes. */
    private Map<String, Rated> rerated(InForce revision, Act act) {
        List<InForce> revised = revision.among(agreed().definitions());
        Map<String, Rated> changed = new TreeMap<>();
        returns.forEach((period, each) -> {
            boolean reached = !each.from().isBefore(revision.appliesFrom())
                    && revision.definition().equals(InForce.on(each.from(), revised));
            if (each.withdrawn() || !reached) {
                return;
            }
            Rated rated = rateAgain(revision.definition(), period, each);
            if (!rated.equals(each.rated())) {
                act.isNotBefore(each.actedOn(), "something last happened to the return of " + period);
                changed.put(period, rated);
            }
        });
        return changed;
    }

    private static Rated rateAgain(KpiDefinition after, String period, Returned each) {
        try {
            return after.rateAgain(each.figures());
        } catch (BrokenRule broken) {
            throw BrokenRule.of(
                            KpiRule.RETURN_CANNOT_BE_RERATED,
                            "the return of %s would be refused: %s".formatted(period, broken.getMessage()))
                    .at("/definition");
        }
    }

    private static void hasEnded(Period period, Act act) {
        if (!act.effectiveOn().isAfter(period.to())) {
            boolean running = !act.today().isAfter(period.to());
            throw BrokenRule.of(
                            KpiRule.PERIOD_NOT_ENDED, "the last day of %s is %s".formatted(period.key(), period.to()))
                    .at(running ? "/period" : "/effectiveOn");
        }
    }

    private Returned unaccepted(String period, Act act) {
        returned(period).refuseOnceAccepted(period);
        return standing(period, act);
    }

    private Returned standing(String period, Act act) {
        Returned found = returned(period);
        act.isNotInTheFuture();
        act.isNotBefore(found.actedOn(), "something last happened to the return of " + period);
        return found;
    }

    private Returned returned(String period) {
        Returned found = returns.get(period);
        if (found == null || found.withdrawn()) {
            throw BrokenRule.of(KpiRule.NOTHING_RETURNED);
        }
        return found;
    }

    private Agreed agreed() {
        Agreed known = agreed;
        if (known == null) {
            throw new IllegalStateException("a KPI is defined before anything else happens to it");
        }
        return known;
    }

    @Override
    protected void evolve(KpiEvent event, Happened happened) {
        String id = happened.id();
        LocalDate on = happened.effectiveOn();
        switch (event) {
            case KpiEvent.KpiDefined e -> agreed = Agreed.first(new InForce(e.appliesFrom(), e.definition()), on, id);
            case KpiEvent.KpiRevised e -> agreed = agreed().revised(new InForce(e.appliesFrom(), e.after()), on, id);
            case KpiEvent.KpiRetired e -> agreed = agreed().retired(e.lastDay(), on, id);
            case KpiEvent.ReturnEvent e ->
                returns.put(e.period(), Returned.after(returns.get(e.period()), e, id, on, actor(happened)));
        }
    }

    private static PersonId actor(Happened happened) {
        return new PersonId(String.valueOf(happened.metaData().get("actor")));
    }
}
