package org.contractgovernance.command.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The state of one claim.
 *
 * @param output the output's code
 * @param payment for cases that were taken on, or for their results
 * @param paidBy who pays it
 * @param status its status
 * @param claimedBy the person who claimed
 * @param cases its cases, by number
 * @param amount what it comes to; once it is paid, what is left of that
 * @param verified whether a sample was checked at its source
 * @param actedOn the day on which something last happened to it
 * @param claimEvent the event that claimed
 * @param version the number of its events, less one
 * @param proposed another price that is to be decided
 */
record ClaimState(
        String output,
        ResultPayment payment,
        ContractParty paidBy,
        ClaimStatus status,
        PersonId claimedBy,
        List<HeldCase> cases,
        Money amount,
        boolean verified,
        LocalDate actedOn,
        String claimEvent,
        long version,
        @Nullable ClaimRepricingProposed proposed) {

    /** The claim after its next event. */
    ClaimState in(ClaimStatus next, LocalDate on) {
        return new ClaimState(
                output,
                payment,
                paidBy,
                next,
                claimedBy,
                cases,
                amount,
                verified || next == ClaimStatus.VERIFIED,
                on,
                claimEvent,
                version + 1,
                proposed);
    }

    /** The claim with another price proposed, or with none. */
    ClaimState proposing(@Nullable ClaimRepricingProposed price) {
        return new ClaimState(
                output,
                payment,
                paidBy,
                status,
                claimedBy,
                cases,
                amount,
                verified,
                actedOn,
                claimEvent,
                version,
                price);
    }

    /** The same claim at another price. */
    ClaimState at(ClaimPriced now) {
        List<HeldCase> priced = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            priced.add(cases.get(i).at(now.cases().get(i)));
        }
        return with(priced, now.amount());
    }

    /** The same claim, of which so much is left of what was paid. */
    ClaimState left(Money now, List<ClawedCase> back) {
        List<HeldCase> after = new ArrayList<>(cases);
        back.forEach(each ->
                after.set(each.number() - 1, after.get(each.number() - 1).back(each)));
        return with(after, now);
    }

    /** The same claim at a price that was accepted later, of which so much is left. */
    ClaimState repriced(ClaimPriced now, Money left) {
        return at(now).with(at(now).cases(), left);
    }

    /** What was paid back of its cases. */
    List<ClawedCase> back() {
        List<ClawedCase> back = new ArrayList<>();
        for (HeldCase each : cases) {
            if (each.back() != null) {
                back.add(each.back());
            }
        }
        return back;
    }

    private ClaimState with(List<HeldCase> casesNow, Money amountNow) {
        return new ClaimState(
                output,
                payment,
                paidBy,
                status,
                claimedBy,
                List.copyOf(casesNow),
                amountNow,
                verified,
                actedOn,
                claimEvent,
                version,
                proposed);
    }

    /** The price that is to be decided; refused where none is. */
    ClaimRepricingProposed requireProposed() {
        if (proposed == null) {
            throw BrokenRule.of(ResultsRule.NO_REPRICING);
        }
        return proposed;
    }

    /** Its cases as they are counted. */
    List<CountedCase> counted() {
        return cases.stream().map(HeldCase::counted).toList();
    }

    /** Whether a case is taken by this claim, so that no other can claim it. */
    boolean takes(String caseKey) {
        return status != ClaimStatus.REFUSED
                && cases.stream()
                        .anyMatch(each -> each.isTaken() && each.caseKey().equals(caseKey));
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw BrokenRule.of(ResultsRule.CLAIM_DECIDED, "the claim is " + status.words());
        }
    }

    /** Refuses the person who made the claim, and a day before that of the claim's last event. */
    void requireDecidedByAnother(CommandContext context) {
        if (claimedBy.equals(context.actor())) {
            throw BrokenRule.of(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
        }
        context.requireNotInTheFuture();
        context.requireNotBefore(actedOn, "something last happened to the claim");
    }

    /** The case of a number. */
    HeldCase theCase(int number, String at) {
        if (number > cases.size()) {
            throw BrokenRule.of(ResultsRule.UNKNOWN_CASE, "the claim has no case %d".formatted(number))
                    .at(at);
        }
        return cases.get(number - 1);
    }

    /** What is paid back for one case. */
    ClawedCase clawBack(HeldCase one, Money asked) {
        if (one.clawedBack()) {
            throw BrokenRule.of(ResultsRule.CLAWED_BACK_ALREADY, "case %d was clawed back".formatted(one.number()))
                    .at("/caseNumber");
        }
        if (asked.pounds().compareTo(one.amount().pounds()) > 0) {
            throw BrokenRule.of(
                            ResultsRule.MORE_THAN_PAID,
                            "£%s was paid for case %d"
                                    .formatted(one.amount().pounds().toPlainString(), one.number()))
                    .at("/pounds");
        }
        return new ClawedCase(one.number(), one.amount(), asked);
    }

    /** What is paid back where all that was not clawed back yet is. */
    List<ClawedCase> clawBackTheRest() {
        List<ClawedCase> rest = cases.stream()
                .filter(each -> !each.clawedBack() && each.amount().pounds().signum() > 0)
                .map(each -> new ClawedCase(each.number(), each.amount(), each.amount()))
                .toList();
        if (rest.isEmpty()) {
            throw BrokenRule.of(ResultsRule.CLAWED_BACK_ALREADY, "nothing is left that was not clawed back");
        }
        return rest;
    }
}
