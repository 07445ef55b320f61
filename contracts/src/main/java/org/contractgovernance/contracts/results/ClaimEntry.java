package org.contractgovernance.contracts.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.sample.SampleVerification;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of claims of results. Effective means: the day on which the claim was made, verified, adjusted, decided or clawed
 * back.
 *
 * @param contract reference of the contract
 * @param claim the number that the provider gave it
 * @param matter what is claimed
 * @param sums what it comes to
 * @param decision its status, and who decided it
 * @param verification how it was verified at its source
 * @param repricing another price that is proposed because the terms were amended; absent where none is to be decided
 * @param source the document that the claim is taken from, or {@code illustrative} and why
 */
public record ClaimEntry(
        String contract,
        String claim,
        @JsonUnwrapped ClaimMatter matter,
        @JsonUnwrapped ClaimSums sums,
        @JsonUnwrapped ClaimDecision decision,
        @JsonUnwrapped SampleVerification verification,
        ClaimEntry.@Nullable ProposedPrice repricing,
        @Nullable String source) {

    /** A claim that was just made. */
    public static ClaimEntry claimed(
            String contract, String claim, ClaimMatter matter, ClaimPriced priced, @Nullable String source) {
        return new ClaimEntry(
                contract,
                claim,
                matter,
                ClaimSums.claimed(priced),
                new ClaimDecision(ClaimStatus.CLAIMED, null, null, null),
                SampleVerification.NONE,
                null,
                source);
    }

    /** The claim as it comes to now. */
    public ClaimEntry with(ClaimSums now) {
        return new ClaimEntry(contract, claim, matter, now, decision, verification, repricing, source);
    }

    /** The claim as it is decided now. */
    public ClaimEntry with(ClaimDecision now) {
        return new ClaimEntry(contract, claim, matter, sums, now, verification, repricing, source);
    }

    /** The claim as it is verified now. */
    public ClaimEntry with(SampleVerification now) {
        return new ClaimEntry(contract, claim, matter, sums, decision, now, repricing, source);
    }

    /** The claim with another price proposed. */
    public ClaimEntry with(ProposedPrice now) {
        return new ClaimEntry(contract, claim, matter, sums, decision, verification, now, source);
    }

    /** The claim of which no other price is to be decided. */
    public ClaimEntry settled() {
        return new ClaimEntry(contract, claim, matter, sums, decision, verification, null, source);
    }

    /**
     * Another price of a claim that was paid.
     *
     * @param appliesFrom the first day of the amended terms
     * @param priced what the claim comes to by them, as if nothing had been paid back; absent where they give it no price
     * @param left what would be left of the cases of which something was paid back
     * @param difference what would change, in pounds; absent where there is no price
     * @param notPriced why the amended terms give it no price
     * @param proposedOn the day of the proposal
     */
    public record ProposedPrice(
            LocalDate appliesFrom,
            @Nullable ClaimPriced priced,
            List<CaseLeft> left,
            @Nullable BigDecimal difference,
            @Nullable String notPriced,
            LocalDate proposedOn) {

        public ProposedPrice {
            left = List.copyOf(left);
        }
    }

    /**
     * What is claimed.
     *
     * @param output the output's code
     * @param payment for cases that were taken on, or for their results
     * @param paidBy who pays it
     * @param cases the cases
     * @param narrative what else there is to say
     * @param claimedBy the person who claimed
     * @param claimedOn the day of that
     */
    public record ClaimMatter(
            String output,
            ResultPayment payment,
            ContractParty paidBy,
            List<ClaimedCase> cases,
            @Nullable String narrative,
            PersonId claimedBy,
            LocalDate claimedOn) {}

    /**
     * What a claim comes to, in pounds.
     *
     * @param claimedAmount as it was claimed
     * @param acceptedAmount as it was accepted first; absent until then
     * @param clawedBackAmount what was paid back of it
     * @param paidAmount what is left of what was paid; 0 until it is accepted
     * @param priced how it is reckoned, case by case
     * @param changes cases that are paid less, or left out
     * @param clawedBack what was paid back, case by case
     * @param casesLeft what is left of the cases of which something was paid back before the claim got another price
     */
    public record ClaimSums(
            BigDecimal claimedAmount,
            @Nullable BigDecimal acceptedAmount,
            BigDecimal clawedBackAmount,
            BigDecimal paidAmount,
            ClaimPriced priced,
            List<CaseChange> changes,
            List<ClawedCase> clawedBack,
            List<CaseLeft> casesLeft) {

        private static final BigDecimal NOTHING = new BigDecimal("0.00");

        public ClaimSums {
            changes = List.copyOf(changes);
            clawedBack = List.copyOf(clawedBack);
            casesLeft = List.copyOf(casesLeft);
        }

        static ClaimSums claimed(ClaimPriced priced) {
            return new ClaimSums(
                    priced.amount().pounds(), null, NOTHING, NOTHING, priced, List.of(), List.of(), List.of());
        }

        /** Some cases are paid less; a later change of a case replaces an earlier one. */
        public ClaimSums adjusted(ClaimPriced now, List<CaseChange> more) {
            List<CaseChange> all = new ArrayList<>(changes);
            all.removeIf(each -> more.stream().anyMatch(other -> other.number() == each.number()));
            all.addAll(more);
            return new ClaimSums(
                    claimedAmount, acceptedAmount, clawedBackAmount, paidAmount, now, all, clawedBack, casesLeft);
        }

        /** It is paid. */
        public ClaimSums accepted(ClaimPriced now) {
            BigDecimal amount = now.amount().pounds();
            return new ClaimSums(claimedAmount, amount, clawedBackAmount, amount, now, changes, clawedBack, casesLeft);
        }

        /** It is paid at another price. */
        public ClaimSums repriced(ClaimPriced now, List<CaseLeft> stillLeft) {
            return new ClaimSums(
                    claimedAmount,
                    acceptedAmount,
                    clawedBackAmount,
                    CaseLeft.ofClaim(now, stillLeft).pounds(),
                    now,
                    changes,
                    clawedBack,
                    stillLeft);
        }

        /** Something is paid back. */
        public ClaimSums clawedBack(List<ClawedCase> cases, Money amount, Money after) {
            List<ClawedCase> all = new ArrayList<>(clawedBack);
            all.addAll(cases);
            return new ClaimSums(
                    claimedAmount,
                    acceptedAmount,
                    clawedBackAmount.add(amount.pounds()),
                    after.pounds(),
                    priced,
                    changes,
                    all,
                    casesLeft);
        }
    }

    /**
     * A claim's status.
     *
     * @param status its status
     * @param decidedBy the person who accepted or refused it, or last clawed something back
     * @param decidedOn the day of that
     * @param decidedBecause why it was refused or clawed back
     */
    public record ClaimDecision(
            ClaimStatus status,
            @Nullable PersonId decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBecause) {}
}
