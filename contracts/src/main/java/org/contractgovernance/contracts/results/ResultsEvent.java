package org.contractgovernance.contracts.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract's payment by results. Its entity is {@code payment-by-results:{contract}}. */
public sealed interface ResultsEvent extends Event {

    /** What happens to the scheme. */
    sealed interface SchemeEvent extends ResultsEvent {}

    /** What happens to one claim. */
    sealed interface ClaimEvent extends ResultsEvent {

        /** The claim's number. */
        String claim();
    }

    /**
     * The contract pays for results, for cases from a day on.
     *
     * @param terms what the contract says, each with its clause
     * @param appliesFrom the first day of the cases that are paid
     */
    @Stored(name = "ResultsSchemeSet")
    record ResultsSchemeSet(ResultsTerms terms, LocalDate appliesFrom) implements SchemeEvent {}

    /**
     * Cases from a day on follow other terms, until the next amendment on record applies; earlier ones keep theirs. The reason is in the
     * metadata.
     *
     * @param before the terms that cases of that day followed until now
     * @param after all terms from then on
     * @param appliesFrom the first day of the cases that follow them
     */
    @Stored(name = "ResultsSchemeAmended")
    record ResultsSchemeAmended(ResultsTerms before, ResultsTerms after, LocalDate appliesFrom)
            implements SchemeEvent {}

    /**
     * A payment is claimed for cases of an output.
     *
     * @param claim the claim's number
     * @param output the output's code
     * @param payment for cases that were taken on, or for their results
     * @param cases the cases
     * @param narrative what else there is to say
     * @param priced what it comes to, if all of it is accepted
     */
    @Stored(name = "ResultsClaimed")
    record ResultsClaimed(
            String claim,
            String output,
            ResultPayment payment,
            List<ClaimedCase> cases,
            @FreeText @Nullable String narrative,
            ClaimPriced priced)
            implements ClaimEvent {

        public ResultsClaimed {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A sample of a claim's cases was checked at its source. What is paid does not change.
     *
     * @param claim the claim's number
     * @param check which records were checked, and what was found
     */
    @Stored(name = "ClaimVerified")
    record ClaimVerified(String claim, SampleCheck check) implements ClaimEvent {}

    /**
     * Some cases of a claim are paid less than was claimed, or left out.
     *
     * @param claim the claim's number
     * @param before what it came to until now
     * @param changes the cases, each with its reason
     * @param priced what it comes to now, if it is accepted
     */
    @Stored(name = "ClaimAdjusted")
    record ClaimAdjusted(String claim, Money before, List<CaseChange> changes, ClaimPriced priced)
            implements ClaimEvent {

        public ClaimAdjusted {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A claim is accepted and paid.
     *
     * @param claim the claim's number
     * @param output the output's code
     * @param payment for cases that were taken on, or for their results
     * @param priced what is paid, case by case
     */
    @Stored(name = "ClaimAccepted")
    record ClaimAccepted(String claim, String output, ResultPayment payment, ClaimPriced priced)
            implements ClaimEvent {}

    /**
     * A claim is refused, and its cases can be claimed again. The reason is in the metadata.
     *
     * @param claim the claim's number
     * @param before what it came to
     */
    @Stored(name = "ClaimRefused")
    record ClaimRefused(String claim, Money before) implements ClaimEvent {}

    /**
     * What was paid for a claim is paid back, all or a part. The reason is in the metadata.
     *
     * @param claim the claim's number
     * @param cases what is paid back for each case
     * @param before what was left of what was paid, until now
     * @param amount what is paid back, in all
     * @param after what is left of what was paid
     * @param paidBy who had paid it and gets it back; absent in early events, and then the council
     */
    @Stored(name = "ResultsClawedBack")
    record ResultsClawedBack(
            String claim,
            List<ClawedCase> cases,
            Money before,
            Money amount,
            Money after,
            @Nullable ContractParty paidBy)
            implements ClaimEvent {

        public ResultsClawedBack {
            cases = List.copyOf(cases);
        }
    }

    /** What happens to the price of a claim that was paid. */
    sealed interface RepricingEvent extends ClaimEvent {}

    /**
     * The amended terms give a claim that was paid another price. What is paid does not change until the council decides.
     *
     * @param claim the claim's number
     * @param appliesFrom the first day of the amended terms
     * @param before what is paid
     * @param priced what it comes to by the amended terms; absent where they give it no price
     * @param difference what would change, in pounds; nothing: what was proposed before is off; absent where there is no price
     * @param notPriced why the amended terms give it no price
     * @param left what is left of the cases of which something was paid back; absent where nothing was, and in early events
     */
    @Stored(name = "ClaimRepricingProposed")
    record ClaimRepricingProposed(
            String claim,
            LocalDate appliesFrom,
            Money before,
            @Nullable ClaimPriced priced,
            @Nullable BigDecimal difference,
            @Nullable String notPriced,
            @Nullable List<CaseLeft> left)
            implements RepricingEvent {

        public ClaimRepricingProposed {
            left = left == null ? null : List.copyOf(left);
        }

        /** Whether there is something to decide. */
        public boolean toDecide() {
            return difference == null || difference.signum() != 0;
        }

        /** What is paid once the price is accepted; absent where there is no price. */
        public @Nullable Money after() {
            return priced == null ? null : CaseLeft.ofClaim(priced, left == null ? List.of() : left);
        }
    }

    /**
     * A claim is paid at the price that was proposed. The reason is in the metadata.
     *
     * @param claim the claim's number
     * @param before what was paid until now
     * @param priced what is paid from now on, case by case
     * @param difference what changes, in pounds
     * @param left what is left of the cases of which something was paid back; absent where nothing was, and in early events
     */
    @Stored(name = "ClaimRepriced")
    record ClaimRepriced(
            String claim,
            Money before,
            ClaimPriced priced,
            BigDecimal difference,
            @Nullable List<CaseLeft> left) implements RepricingEvent {

        public ClaimRepriced {
            left = left == null ? null : List.copyOf(left);
        }

        /** What is paid from now on. */
        public Money after() {
            return CaseLeft.ofClaim(priced, left == null ? List.of() : left);
        }
    }

    /**
     * A claim stays at what is paid, whatever the amended terms say. The reason is in the metadata.
     *
     * @param claim the claim's number
     * @param standing what is paid
     * @param proposed what was proposed; absent where there was no price
     */
    @Stored(name = "ClaimRepricingRefused")
    record ClaimRepricingRefused(
            String claim, Money standing, @Nullable Money proposed) implements RepricingEvent {}
}
