package org.contractgovernance.command.assessment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ConfirmDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.DecideDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ProposeAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ReduceDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RespondToAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RestateAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.TellNoResponse;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WaiveDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WithdrawAssessment;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.AssessmentRule;
import org.contractgovernance.contracts.assessment.DeductionDecision;
import org.contractgovernance.contracts.assessment.DeductionStatus;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.ProviderAnswer;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.assessment.StandingDeductions;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a period. The application proposes and restates it, the provider responds, and a person decides each deduction. What is
 * done to it is effective in the order in which it is done.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class PeriodAssessment extends AggregateRoot<AssessmentEvent> {

    private @Nullable Assessed assessed;
    private LocalDate sayUntil = LocalDate.MIN;
    private LocalDate actedOn = LocalDate.MIN;
    private StandingDeductions deductions = StandingDeductions.NONE;
    private boolean withdrawn;

    /** For Axon, which then reads the assessment from its events. */
    PeriodAssessment() {}

    @CommandHandler
    public PeriodAssessment(ProposeAssessment command, CommandContext context, ReferenceData referenceData) {
        requireOfPeriod(command.assessment(), command.assessed());
        if (referenceData
                .entity(command.contract(), EntityKind.ASSESSMENT, command.assessment())
                .isPresent()) {
            throw BrokenRule.of(AssessmentRule.PERIOD_ALREADY_ASSESSED)
                    .becauseOf(EntityKind.ASSESSMENT, command.assessment());
        }
        begins(AssessmentCommand.assessmentOf(command.contract(), command.assessment()), command.assessment());
        happens(new AssessmentProposed(
                command.assessed(),
                Deductions.of(command.assessed().reckoned()),
                say(command.say(), context, referenceData)));
    }

    @CommandHandler
    public void handle(RestateAssessment command, CommandContext context, ReferenceData referenceData) {
        requireOfPeriod(command.assessment(), command.assessed());
        Assessed before = assessed();
        SayTime say = say(command.say(), context, referenceData);
        if (withdrawn) {
            happens(AssessmentRestated.afterAll(before, deductions.deductions(), command.assessed(), say));
            return;
        }
        if (before.isSameAs(command.assessed())) {
            throw BrokenRule.of(AssessmentRule.NOTHING_RESTATED);
        }
        happens(AssessmentRestated.of(before, deductions.deductions(), command.assessed(), say));
    }

    @CommandHandler
    public void handle(WithdrawAssessment command, CommandContext context, ReferenceData referenceData) {
        if (withdrawn) {
            throw BrokenRule.of(AssessmentRule.ASSESSMENT_ALREADY_WITHDRAWN);
        }
        happens(AssessmentWithdrawn.of(
                command.because(), assessed(), deductions.deductions(), say(command.say(), context, referenceData)));
    }

    @CommandHandler
    public void handle(TellNoResponse command, CommandContext context) {
        List<StandingDeduction> waiting = deductions.open().stream()
                .filter(each -> each.status() == DeductionStatus.AWAITING_PROVIDER
                        && context.today().isAfter(each.sayUntil()))
                .toList();
        LocalDate until = waiting.stream()
                .map(StandingDeduction::sayUntil)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> BrokenRule.of(AssessmentRule.NO_SILENCE_TO_TELL));
        LocalDate on = until.plusDays(1);
        happensOn(
                on.isBefore(actedOn) ? actedOn : on,
                new ProviderDidNotRespond(
                        until,
                        waiting.stream()
                                .filter(each -> each.sayUntil().equals(until))
                                .map(StandingDeduction::number)
                                .toList()));
    }

    @CommandHandler
    public void handle(RespondToAssessment command, CommandContext context) {
        requireInOrder(context);
        if (command.stance() == Stance.DISPUTES
                && (command.narrative() == null || command.narrative().isBlank())) {
            throw BrokenRule.of(AssessmentRule.DISPUTE_WITHOUT_REASON).at("/narrative");
        }
        Integer number = command.deduction();
        List<Integer> answered =
                number == null ? everythingOpen(context) : List.of(open(number, "/deduction", context));
        happens(new ProviderResponded(answered, command.stance(), command.narrative()));
    }

    private List<Integer> everythingOpen(CommandContext context) {
        if (deductions.open().isEmpty() && deductions.all().stream().anyMatch(each -> each.decision() != null)) {
            throw BrokenRule.of(AssessmentRule.DEDUCTION_ALREADY_DECIDED, "every deduction is decided");
        }
        if (context.today().isAfter(sayUntil)) {
            throw tooLate(sayUntil);
        }
        List<Integer> answered = deductions.open().stream()
                .filter(each -> each.mayBeAnsweredOn(context.today()))
                .map(StandingDeduction::number)
                .toList();
        if (answered.isEmpty() && !deductions.open().isEmpty()) {
            throw tooLate(deductions.open().getFirst().sayUntil());
        }
        return answered;
    }

    private int open(int number, String pointer, CommandContext context) {
        StandingDeduction found = open(number, pointer);
        if (!found.mayBeAnsweredOn(context.today())) {
            throw tooLate(found.sayUntil());
        }
        return number;
    }

    private static BrokenRule tooLate(LocalDate until) {
        return BrokenRule.of(AssessmentRule.RESPONSE_TOO_LATE, "its time ended on " + until);
    }

    @CommandHandler
    public void handle(ConfirmDeduction command, CommandContext context) {
        StandingDeduction found = decidable(command, context);
        happens(new DeductionConfirmed(command.deduction(), found.proposed(), found.standing(), found.proposed()));
    }

    @CommandHandler
    public void handle(ReduceDeduction command, CommandContext context, ReferenceData referenceData) {
        StandingDeduction found = decidable(command, context);
        if (command.to().pounds().compareTo(found.proposed().pounds()) >= 0) {
            throw BrokenRule.of(
                            AssessmentRule.REDUCED_TO_NO_LESS,
                            "£%s is proposed"
                                    .formatted(found.proposed().pounds().toPlainString()))
                    .at("/to/pounds");
        }
        happens(new DeductionReduced(
                command.deduction(),
                found.proposed(),
                found.standing(),
                command.to().toThePenny(),
                waiver(found, command.to(), context, referenceData).require(command.approval())));
    }

    @CommandHandler
    public void handle(WaiveDeduction command, CommandContext context, ReferenceData referenceData) {
        StandingDeduction found = decidable(command, context);
        happens(new DeductionWaived(
                command.deduction(),
                found.proposed(),
                found.standing(),
                Money.NOTHING,
                waiver(found, Money.NOTHING, context, referenceData).require(command.approval())));
    }

    private Approved waiver(StandingDeduction found, Money to, CommandContext context, ReferenceData referenceData) {
        return new Approved(
                ApprovalMatter.waiver(reference(), found.number(), found.proposed(), to), context, referenceData);
    }

    private StandingDeduction decidable(DecideDeduction command, CommandContext context) {
        requireInOrder(context);
        StandingDeduction found = open(command.deduction(), null);
        if (assessed().submitters(found.deduction()).anyMatch(context.actor()::equals)) {
            throw BrokenRule.of(AssessmentRule.DECIDED_BY_ANOTHER);
        }
        if (!found.mayBeDecidedOn(context.effectiveOn())) {
            throw BrokenRule.of(
                    AssessmentRule.PROVIDER_NOT_HEARD, "the provider may respond until " + found.sayUntil());
        }
        return found;
    }

    /** A deduction that nobody has decided as it is proposed now. */
    private StandingDeduction open(int number, @Nullable String pointer) {
        StandingDeduction found = deductions.find(number).orElseThrow(() -> {
            BrokenRule unknown = BrokenRule.of(
                    AssessmentRule.UNKNOWN_DEDUCTION,
                    "the assessment has %d deductions"
                            .formatted(deductions.all().size()));
            return pointer == null ? unknown : unknown.at(pointer);
        });
        if (found.status() == DeductionStatus.NOTHING_DUE) {
            throw BrokenRule.of(AssessmentRule.NOTHING_DUE);
        }
        if (!found.status().isOpen()) {
            throw BrokenRule.of(
                            AssessmentRule.DEDUCTION_ALREADY_DECIDED,
                            "deduction %d is %s"
                                    .formatted(number, found.status().words()))
                    .becauseOf(EntityKind.ASSESSMENT, reference());
        }
        return found;
    }

    private void requireInOrder(CommandContext context) {
        context.requireNotInTheFuture();
        context.requireNotBefore(actedOn, "something last happened to the assessment");
    }

    private static void requireOfPeriod(String period, Assessed assessed) {
        if (!assessed.reckoned().period().equals(period)) {
            throw new IllegalArgumentException("%s is not assessed by what %s comes to"
                    .formatted(period, assessed.reckoned().period()));
        }
    }

    private static SayTime say(ProvidersSay rule, CommandContext context, ReferenceData referenceData) {
        CalendarVersion version =
                referenceData.contract(context.contract()).clauses().calendars().on(context.today());
        return SayTime.from(context.today(), rule, version);
    }

    private Assessed assessed() {
        Assessed known = assessed;
        if (known == null) {
            throw new IllegalStateException("a period is assessed before anything else happens to its assessment");
        }
        return known;
    }

    @Override
    protected void evolve(AssessmentEvent event, Occasion happened) {
        actedOn = happened.effectiveOn();
        switch (event) {
            case AssessmentProposed e ->
                restated(
                        e.assessed(),
                        e.say(),
                        deductions.restated(e.deductions(), e.say().until()));
            case AssessmentRestated e ->
                restated(
                        e.assessed(),
                        e.say(),
                        deductions.restated(e.deductions(), e.say().until()));
            case AssessmentWithdrawn e -> {
                restated(
                        assessed().withdrawn(),
                        e.say(),
                        deductions.restated(e.deductions(), e.say().until()));
                withdrawn = true;
            }
            case ProviderResponded e ->
                deductions = deductions.answered(e.deductions(), new ProviderAnswer(e.stance(), null, actedOn));
            case ProviderDidNotRespond e -> deductions = deductions.unanswered(e.deductions());
            case DeductionDecided e ->
                deductions = deductions.decided(
                        e.deduction(),
                        DeductionDecision.of(e, actedOn, happened.metadata().actor(), null));
        }
    }

    private void restated(Assessed now, SayTime say, StandingDeductions then) {
        assessed = now;
        sayUntil = say.until();
        deductions = then;
        withdrawn = false;
    }
}
