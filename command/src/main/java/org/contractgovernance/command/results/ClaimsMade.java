package org.contractgovernance.command.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAdjusted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a contract.
 *
 * @param byNumber the state of each claim by its number; the map only grows
 */
record ClaimsMade(TreeMap<String, ClaimState> byNumber) {

    /** The claim of a number. */
    ClaimState of(String claim) {
        ClaimState found = byNumber.get(claim);
        if (found == null) {
            throw BrokenRule.of(ResultsRule.UNKNOWN_CLAIM, "no claim has the number " + claim);
        }
        return found;
    }

    /** The versions of a claim; none before there is one. */
    Outcome.VersionCount versions(String claim) {
        ClaimState found = byNumber.get(claim);
        return found == null ? Outcome.VersionCount.NONE : Outcome.VersionCount.ofShared(found.version());
    }

    void requireNew(String claim) {
        if (byNumber.containsKey(claim)) {
            throw BrokenRule.of(ResultsRule.CLAIMED_ALREADY, "%s was claimed before".formatted(claim))
                    .at("/claim")
                    .becauseOf(EntityKind.PAYMENT_BY_RESULTS, ResultsCommand.REFERENCE, claim);
        }
    }

    /** Refuses a case that occurs twice, or that another claim has. */
    void requireUnclaimed(List<CountedCase> cases) {
        Set<String> known = new HashSet<>();
        for (CountedCase each : cases) {
            String at = "/cases/%d/caseReference".formatted(each.number() - 1);
            if (!known.add(each.caseKey())) {
                throw BrokenRule.of(ResultsRule.CASE_CLAIMED_ALREADY, "the case is listed twice")
                        .at(at);
            }
            requireUnclaimed(each, at);
        }
    }

    private void requireUnclaimed(CountedCase one, String at) {
        byNumber.forEach((claim, state) -> {
            if (state.takes(one.caseKey())) {
                throw BrokenRule.of(ResultsRule.CASE_CLAIMED_ALREADY, "%s has the case".formatted(claim))
                        .at(at)
                        .becauseOf(EntityKind.PAYMENT_BY_RESULTS, ResultsCommand.REFERENCE, claim);
            }
        });
    }

    /** How many units of an output were paid by the same payment, by year; those clawed back too, as what was paid after them stays. */
    Map<String, BigDecimal> counted(String output, ResultPayment payment) {
        Map<String, BigDecimal> counted = new HashMap<>();
        for (ClaimState each : byNumber.values()) {
            boolean paid = each.status() == ClaimStatus.ACCEPTED || each.status() == ClaimStatus.CLAWED_BACK;
            if (paid && each.output().equals(output) && each.payment() == payment) {
                for (HeldCase one : each.cases()) {
                    counted.merge(one.year(), one.quantity(), BigDecimal::add);
                }
            }
        }
        return counted;
    }

    /** The cases of a claim after an adjustment. A case that was left out may have been claimed by another claim since then. */
    List<CountedCase> adjusted(ClaimState claim, List<CaseChange> changes) {
        List<CountedCase> cases = new ArrayList<>(claim.counted());
        Set<Integer> named = new HashSet<>();
        boolean changed = false;
        for (int i = 0; i < changes.size(); i++) {
            CaseChange change = changes.get(i);
            String at = "/changes/" + i;
            BigDecimal most = claim.theCase(change.number(), at + "/number").claimed();
            int place = change.number() - 1;
            if (!named.add(change.number())) {
                throw BrokenRule.of(ResultsRule.CASE_CHANGED_TWICE, "case %d is named twice".formatted(change.number()))
                        .at(at + "/number");
            }
            if (change.quantity().compareTo(most) > 0) {
                throw BrokenRule.of(
                                ResultsRule.MORE_THAN_CLAIMED,
                                "%s was claimed for case %d".formatted(most.toPlainString(), change.number()))
                        .at(at + "/quantity");
            }
            CountedCase before = cases.get(place);
            changed |= before.quantity().compareTo(change.quantity()) != 0;
            if (before.quantity().signum() == 0 && change.quantity().signum() > 0) {
                requireUnclaimed(before, at + "/number");
            }
            cases.set(place, before.counting(change.quantity()));
        }
        if (!changed) {
            throw BrokenRule.of(ResultsRule.ADJUSTMENT_CHANGES_NOTHING).at("/changes");
        }
        return cases;
    }

    /** The claims after an event; {@code id}, {@code on} and {@code by} are the event's identifier, effective day and actor. */
    void put(ClaimEvent event, String id, LocalDate on, PersonId by) {
        byNumber.put(event.claim(), after(byNumber.get(event.claim()), event, id, on, by));
    }

    private static ClaimState after(
            @Nullable ClaimState before, ClaimEvent event, String id, LocalDate on, PersonId by) {
        if (event instanceof ResultsClaimed e) {
            return new ClaimState(
                    e.output(),
                    e.payment(),
                    e.priced().paidBy(),
                    ClaimStatus.CLAIMED,
                    by,
                    e.priced().cases().stream().map(HeldCase::claimed).toList(),
                    e.priced().amount(),
                    false,
                    on,
                    id,
                    0,
                    null);
        }
        if (before == null) {
            throw new IllegalStateException("a claim is made before anything else happens to it");
        }
        return switch (event) {
            case ResultsClaimed e -> before;
            case ClaimVerified e -> before.in(ClaimStatus.VERIFIED, on);
            case ClaimAdjusted e -> before.at(e.priced()).in(before.status(), on);
            case ClaimAccepted e -> before.at(e.priced()).in(ClaimStatus.ACCEPTED, on);
            case ClaimRepricingProposed e ->
                before.proposing(e.toDecide() ? e : null).in(before.status(), on);
            case ClaimRepriced e ->
                before.repriced(e.priced(), e.after()).proposing(null).in(before.status(), on);
            case ClaimRepricingRefused e -> before.proposing(null).in(before.status(), on);
            case ClaimRefused e -> before.in(ClaimStatus.REFUSED, on);
            case ResultsClawedBack e ->
                before.left(e.after(), e.cases())
                        .proposing(null)
                        .in(e.after().pounds().signum() == 0 ? ClaimStatus.CLAWED_BACK : ClaimStatus.ACCEPTED, on);
        };
    }
}
