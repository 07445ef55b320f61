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
import org.contractgovernance.command.reference.AgreedTerms;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.results.ClaimByCouncil.AcceptRepricing;
import org.contractgovernance.contracts.results.ClaimByCouncil.RecordPenalty;
import org.contractgovernance.contracts.results.ClaimByCouncil.RefuseRepricing;
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
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimPricing;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * The payment by results of a contract: its scheme, and all claims made under it. They are one entity, so that no case is claimed twice
 * by claims made at the same moment.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("4")
public final class PaymentByResults extends AggregateRoot<ResultsEvent> {

    private AgreedTerms<SchemeInForce> terms = AgreedTerms.none();
    private ClaimsMade claims = new ClaimsMade(new TreeMap<>());

    /** For Axon, which then reads it from its events. */
    PaymentByResults() {}

    @CommandHandler
    public PaymentByResults(SetResultsScheme command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        AgreedTerms.requireNone(
                command.contract(),
                EntityKind.PAYMENT_BY_RESULTS,
                ResultsCommand.REFERENCE,
                ResultsRule.SCHEME_ALREADY_SET,
                referenceData);
        command.terms().requireSound();
        requireNear(command.appliesFrom(), contract);
        begins(ResultsCommand.resultsOf(command.contract()), ResultsCommand.REFERENCE);
        happens(new ResultsEvent.ResultsSchemeSet(command.terms(), command.appliesFrom()));
    }

    @CommandHandler
    public void handle(AmendResultsScheme command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        terms.requireInOrder(context, "the scheme");
        command.terms().requireSound();
        requireNear(command.appliesFrom(), referenceData.contract(command.contract()));
        SchemeInForce before =
                terms.amended(command.appliesFrom(), ResultsRule.SCHEME_AMENDED_BEFORE_SET, "the scheme applies from");
        if (SameContent.of(before.terms(), command.terms())) {
            throw BrokenRule.of(ResultsRule.SCHEME_UNCHANGED).at("/terms");
        }
        SchemeInForce next = new SchemeInForce(command.appliesFrom(), command.terms());
        Repricing repricing = new Repricing(
                terms.all(),
                terms.with(next),
                command.appliesFrom(),
                referenceData.contract(command.contract()).calendar());
        happens(new ResultsEvent.ResultsSchemeAmended(before.terms(), command.terms(), command.appliesFrom()));
        claims.byNumber()
                .forEach((number, claim) -> repricing
                        .of(number, claim)
                        .ifPresent(proposed -> happensOn(later(claim.actedOn(), context), proposed, terms.event())));
    }

    private static LocalDate later(LocalDate day, CommandContext context) {
        return day.isAfter(context.effectiveOn()) ? day : context.effectiveOn();
    }

    @CommandHandler
    public void handle(ClaimResults command, CommandContext context, ReferenceData referenceData) {
        happens(claimed(
                new ClaimMade(
                        command.claim(), command.output(), command.payment(), command.cases(), command.narrative()),
                context,
                referenceData));
    }

    @CommandHandler
    public void handle(RecordPenalty command, CommandContext context, ReferenceData referenceData) {
        ResultsEvent.ResultsClaimed recorded = claimed(
                new ClaimMade(
                        command.claim(), command.output(), command.payment(), command.cases(), command.narrative()),
                context,
                referenceData);
        if (recorded.priced().paidBy() != ContractParty.PROVIDER) {
            throw BrokenRule.of(ResultsRule.PENALTY_OF_THE_COUNCIL, "the council pays %s".formatted(command.output()))
                    .at("/output");
        }
        happens(recorded);
    }

    private ResultsEvent.ResultsClaimed claimed(ClaimMade made, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        claims.requireNew(made.claim());
        made.requireAchieved(context.effectiveOn());
        List<CountedCase> cases = CountedCase.of(context.contract(), made.output(), made.payment(), made.cases());
        ClaimPriced priced = price(made.output(), made.payment(), cases, referenceData, context.contract());
        claims.requireUnclaimed(cases);
        return made.event(priced);
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
    public void handle(AcceptRepricing command, CommandContext context) {
        ClaimState claim = claims.of(command.claim());
        claim.requireDecidedByAnother(context);
        ClaimRepricingProposed proposed = claim.requireProposed();
        if (proposed.priced() == null || proposed.difference() == null) {
            throw BrokenRule.of(ResultsRule.REPRICING_WITHOUT_PRICE, String.valueOf(proposed.notPriced()));
        }
        happens(
                new ResultsEvent.ClaimRepriced(
                        command.claim(), claim.amount(), proposed.priced(), proposed.difference(), proposed.left()),
                claim.claimEvent());
    }

    @CommandHandler
    public void handle(RefuseRepricing command, CommandContext context) {
        ClaimState claim = claims.of(command.claim());
        claim.requireDecidedByAnother(context);
        happens(
                new ResultsEvent.ClaimRepricingRefused(
                        command.claim(), claim.amount(), claim.requireProposed().after()),
                claim.claimEvent());
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
        return ClaimPricing.price(
                terms.all(), facts.calendar(), output, payment, cases, claims.counted(output, payment));
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
                : Outcome.VersionCount.ofShared(terms.version());
    }

    @Override
    protected Outcome.VersionCount versionsAfter(ResultsEvent event) {
        // the answer has the version of what was asked for, even where the price of a claim is proposed
        return event instanceof ResultsEvent.ClaimEvent ofClaim && !(answering() instanceof AmendResultsScheme)
                ? claims.versions(ofClaim.claim())
                : Outcome.VersionCount.ofShared(terms.version());
    }

    @Override
    protected void evolve(ResultsEvent event, Occasion happened) {
        switch (event) {
            case ResultsEvent.ResultsSchemeSet e -> agreed(new SchemeInForce(e.appliesFrom(), e.terms()), happened);
            case ResultsEvent.ResultsSchemeAmended e -> agreed(new SchemeInForce(e.appliesFrom(), e.after()), happened);
            case ResultsEvent.ClaimEvent e ->
                claims.put(
                        e,
                        happened.id(),
                        happened.effectiveOn(),
                        happened.metadata().actor());
        }
    }

    private void agreed(SchemeInForce next, Occasion happened) {
        terms = terms.agreed(next, happened.effectiveOn(), happened.id());
    }
}
