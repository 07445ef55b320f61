package org.contractgovernance.api.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ConfirmDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ReduceDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RespondToAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WaiveDeduction;
import org.contractgovernance.contracts.assessment.AssessmentLine;
import org.contractgovernance.contracts.assessment.AssessmentQuery.Assessments;
import org.contractgovernance.contracts.assessment.DeductionStatus;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;

/**
 * Makes up what the parties of a wholly fictional contract do with its assessments: the provider responds, and the commissioner confirms, reduces
 * or waives each deduction. The last periods stay open, so that there is something to decide. What is made up follows from the seed and
 * the deduction alone.
 */
final class MadeUpDecisions {

    /** So many of the last periods stay open. */
    private static final int LEFT_OPEN = 3;

    private static final int DISPUTED = 25;
    private static final int WAIVED = 12;
    private static final int REDUCED = 25;

    private final String contract;
    private final long seed;
    private final Commands commands;
    private final Queries queries;
    private final PersonId provider;
    private final PersonId commissioner;

    MadeUpDecisions(
            String contract, long seed, Commands commands, Queries queries, PersonId provider, PersonId commissioner) {
        this.contract = contract;
        this.seed = seed;
        this.commands = commands;
        this.queries = queries;
        this.provider = provider;
        this.commissioner = commissioner;
    }

    /** How many periods are assessed. */
    int assessed() {
        return all().size();
    }

    /**
     * Decides every deduction of all periods but the last.
     *
     * @return how many of them nobody had decided
     * @throws RuntimeException where one was restated since it was read, among other reasons; the next time decides the rest
     */
    int decide() {
        int decided = 0;
        List<AssessmentLine> all = all();
        for (AssessmentLine each : all.subList(0, Math.max(0, all.size() - LEFT_OPEN))) {
            for (StandingDeduction deduction : each.deductions()) {
                if (deduction.status().isOpen() && deduction.proposed().pounds().signum() != 0) {
                    decide(each.span().period(), deduction);
                    decided++;
                }
            }
        }
        return decided;
    }

    private List<AssessmentLine> all() {
        Assessments everything =
                new Assessments(contract, Set.of(), null, null, Moment.NOW, new Paging(Paging.LARGEST, null, null));
        return queries.ask(everything, as(commissioner, Role.COMMISSIONER)).entries().stream()
                .sorted(Comparator.comparing(each -> each.span().periodFrom()))
                .toList();
    }

    private void decide(String period, StandingDeduction deduction) {
        int number = deduction.number();
        Random random = new Random(seed + 31L * period.hashCode() + number);
        boolean disputed = random.nextInt(100) < DISPUTED;
        if (deduction.status() == DeductionStatus.AWAITING_PROVIDER) {
            send(
                    new RespondToAssessment(
                            contract,
                            period,
                            number,
                            disputed ? Stance.DISPUTES : Stance.AGREES,
                            disputed ? "Illustrative. Part of it was caused by late information from schools." : null,
                            null,
                            MadeUpReturns.SOURCE),
                    as(provider, Role.PROVIDER));
        }
        send(decision(period, deduction, random.nextInt(100)), as(commissioner, Role.COMMISSIONER));
    }

    private Command decision(String period, StandingDeduction deduction, int drawn) {
        int number = deduction.number();
        if (drawn < WAIVED) {
            return new WaiveDeduction(
                    contract,
                    period,
                    number,
                    "Illustrative. The council accepts the cause.",
                    null,
                    null,
                    MadeUpReturns.SOURCE);
        }
        BigDecimal half = deduction.proposed().pounds().divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
        if (drawn < REDUCED && half.signum() > 0) {
            return new ReduceDeduction(
                    contract,
                    period,
                    number,
                    new Money(half),
                    "Illustrative. The council accepts half of the cause.",
                    null,
                    null,
                    MadeUpReturns.SOURCE);
        }
        return new ConfirmDeduction(contract, period, number, null, MadeUpReturns.SOURCE);
    }

    private void send(Command command, Caller caller) {
        commands.send(command, caller, Conditions.NONE);
    }

    private Caller as(PersonId person, Role role) {
        return new Caller(person, SampleLoader.CLIENT, Set.of(role), Set.of(contract), false);
    }
}
