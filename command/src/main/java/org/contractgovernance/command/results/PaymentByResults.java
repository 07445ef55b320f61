package org.contractgovernance.command.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsCommand.AcceptClaim;
import org.contractgovernance.contracts.results.ResultsCommand.AdjustClaim;
import org.contractgovernance.contracts.results.ResultsCommand.AmendResultsScheme;
import org.contractgovernance.contracts.results.ResultsCommand.ClaimResults;
import org.contractgovernance.contracts.results.ResultsCommand.ClawBackResults;
import org.contractgovernance.contracts.results.ResultsCommand.RefuseClaim;
import org.contractgovernance.contracts.results.ResultsCommand.SetResultsScheme;
import org.contractgovernance.contracts.results.ResultsCommand.VerifyClaim;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimPricing;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * The payment by results of a contract: its scheme, and all claims made under it. They are one entity, so that no case is claimed twice
 * by claims made at the same moment.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class PaymentByResults extends AggregateRoot<ResultsEvent> {

    private List<SchemeInForce> terms = List.of();
    private @Nullable LocalDate agreedOn;
    private long schemeVersion = -1;
    private ClaimsMade claims = new ClaimsMade(new TreeMap<>());

    /** For Axon, which then reads it from its events. */
    PaymentByResults() {}

    @CommandHandler
    public PaymentByResults(SetResultsScheme command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        if (referenceData
                .entity(command.contract(), EntityKind.PAYMENT_BY_RESULTS, ResultsCommand.REFERENCE)
                .isPresent()) {
            throw BrokenRule.of(ResultsRule.SCHEME_ALREADY_SET)
                    .becauseOf(EntityKind.PAYMENT_BY_RESULTS, ResultsCommand.REFERENCE);
        }
        command.terms().requireSound();
        requireNear(command.appliesFrom(), contract);
        begins(ResultsCommand.resultsOf(command.contract()), ResultsCommand.REFERENCE);
        happens(new ResultsEvent.ResultsSchemeSet(command.terms(), command.appliesFrom()));
    }

    @CommandHandler
    public void handle(AmendResultsScheme command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (agreedOn != null) {
            context.requireNotBefore(agreedOn, "the scheme was last set or amended");
        }
        command.terms().requireSound();
        requireNear(command.appliesFrom(), referenceData.contract(command.contract()));
        SchemeInForce before = AppliesFrom.on(command.appliesFrom(), terms);
        if (before == null) {
            throw BrokenRule.of(
                            ResultsRule.SCHEME_AMENDED_BEFORE_SET,
                            "the scheme applies from " + terms.getFirst().appliesFrom())
                    .at("/appliesFrom");
        }
        if (SameContent.of(before.terms(), command.terms())) {
            throw BrokenRule.of(ResultsRule.SCHEME_UNCHANGED).at("/terms");
        }
        happens(new ResultsEvent.ResultsSchemeAmended(before.terms(), command.terms(), command.appliesFrom()));
    }

    @CommandHandler
    public void handle(ClaimResults command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        claims.requireNew(command.claim());
        for (int i = 0; i < command.cases().size(); i++) {
            LocalDate achieved = command.cases().get(i).achievedOn();
            if (achieved.isAfter(context.effectiveOn())) {
                throw BrokenRule.of(
                                ResultsRule.CASE_NOT_ACHIEVED_YET,
                                "%s is after %s, the day of the claim".formatted(achieved, context.effectiveOn()))
                        .at("/cases/%d/achievedOn".formatted(i));
            }
        }
        List<CountedCase> cases =
                CountedCase.of(command.contract(), command.output(), command.payment(), command.cases());
        ClaimPriced priced = price(command.output(), command.payment(), cases, referenceData, command.contract());
        claims.requireUnclaimed(cases);
        happens(new ResultsEvent.ResultsClaimed(
                command.claim(), command.output(), command.payment(), command.cases(), command.narrative(), priced));
    }

    @CommandHandler
    public void handle(VerifyClaim command, CommandContext context) {
        ClaimState claim = open(command, context);
        command.check().refuseUnsound();
        happens(new ResultsEvent.ClaimVerified(command.claim(), command.check()), claim.claimEvent());
    }

    @CommandHandler
    public void handle(AdjustClaim command, CommandContext context, ReferenceData referenceData) {
        ClaimState claim = open(command, context);
        List<CountedCase> cases = claims.adjusted(claim, command.changes());
        ClaimPriced priced = price(claim.output(), claim.payment(), cases, referenceData, command.contract());
        happens(
                new ResultsEvent.ClaimAdjusted(command.claim(), claim.amount(), command.changes(), priced),
                claim.claimEvent());
    }

    @CommandHandler
    public void handle(AcceptClaim command, CommandContext context, ReferenceData referenceData) {
        ClaimState claim = open(command, context);
        if (!claim.verified()) {
            throw BrokenRule.of(ResultsRule.CLAIM_NOT_VERIFIED);
        }
        ClaimPriced priced = price(claim.output(), claim.payment(), claim.counted(), referenceData, command.contract());
        happens(
                new ResultsEvent.ClaimAccepted(command.claim(), claim.output(), claim.payment(), priced),
                claim.claimEvent());
    }

    @CommandHandler
    public void handle(RefuseClaim command, CommandContext context) {
        ClaimState claim = open(command, context);
        happens(new ResultsEvent.ClaimRefused(command.claim(), claim.amount()), claim.claimEvent());
    }

    @CommandHandler
    public void handle(ClawBackResults command, CommandContext context) {
        ClaimState claim = claims.of(command.claim());
        claim.requireDecidedByAnother(context);
        if (claim.status() == ClaimStatus.CLAWED_BACK) {
            throw BrokenRule.of(ResultsRule.CLAWED_BACK_ALREADY, "all of it was clawed back");
        }
        if (claim.status() != ClaimStatus.ACCEPTED) {
            throw BrokenRule.of(
                    ResultsRule.CLAIM_NOT_PAID, "the claim is " + claim.status().words());
        }
        List<ClawedCase> back = clawedBack(command, claim);
        BigDecimal amount = back.stream().map(each -> each.amount().pounds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        happens(
                new ResultsEvent.ResultsClawedBack(
                        command.claim(),
                        back,
                        claim.amount(),
                        new Money(amount),
                        new Money(claim.amount().pounds().subtract(amount)),
                        claim.paidBy()),
                claim.claimEvent());
    }

    private static List<ClawedCase> clawedBack(ClawBackResults command, ClaimState claim) {
        Integer number = command.caseNumber();
        BigDecimal pounds = command.pounds();
        if (number == null) {
            if (pounds != null) {
                throw BrokenRule.of(ResultsRule.PART_OF_NO_CASE).at("/caseNumber");
            }
            return claim.clawBackTheRest();
        }
        HeldCase one = claim.theCase(number, "/caseNumber");
        return List.of(claim.clawBack(one, pounds == null ? one.amount() : new Money(pounds.setScale(2))));
    }

    private ClaimState open(ResultsCommand.OnClaim command, CommandContext context) {
        ClaimState claim = claims.of(command.claim());
        claim.requireOpen();
        claim.requireDecidedByAnother(context);
        return claim;
    }

    private ClaimPriced price(
            String output,
            ResultPayment payment,
            List<CountedCase> cases,
            ReferenceData referenceData,
            String contract) {
        ContractFacts facts = referenceData.contract(contract);
        return ClaimPricing.price(terms, facts.calendar(), output, payment, cases, claims.counted(output, payment));
    }

    private static void requireNear(LocalDate appliesFrom, ContractFacts contract) {
        if (appliesFrom.isBefore(contract.signed().startsOn())) {
            throw BrokenRule.of(
                            ResultsRule.SCHEME_BEFORE_CONTRACT,
                            "%s is before %s"
                                    .formatted(appliesFrom, contract.signed().startsOn()))
                    .at("/appliesFrom");
        }
        contract.calendar().requireNear(appliesFrom, ResultsRule.SCHEME_TOO_FAR_AHEAD, "/appliesFrom");
    }

    @Override
    protected Outcome.VersionCount versionsBefore(Command command) {
        return command instanceof ResultsCommand.OnClaim ofClaim
                ? claims.versions(ofClaim.claim())
                : Outcome.VersionCount.ofShared(schemeVersion);
    }

    @Override
    protected Outcome.VersionCount versionsAfter(ResultsEvent event) {
        return event instanceof ResultsEvent.ClaimEvent ofClaim
                ? claims.versions(ofClaim.claim())
                : Outcome.VersionCount.ofShared(schemeVersion);
    }

    @Override
    protected void evolve(ResultsEvent event, Occasion happened) {
        switch (event) {
            case ResultsEvent.ResultsSchemeSet e ->
                agreed(List.of(new SchemeInForce(e.appliesFrom(), e.terms())), happened);
            case ResultsEvent.ResultsSchemeAmended e ->
                agreed(AppliesFrom.among(new SchemeInForce(e.appliesFrom(), e.after()), terms), happened);
            case ResultsEvent.ClaimEvent e ->
                claims.put(
                        e,
                        happened.id(),
                        happened.effectiveOn(),
                        happened.metadata().actor());
        }
    }

    private void agreed(List<SchemeInForce> now, Occasion happened) {
        terms = now;
        agreedOn = happened.effectiveOn();
        schemeVersion++;
    }
}
