package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.jspecify.annotations.Nullable;

/**
 * A deduction, and what became of it. A restatement that changes what is proposed opens it again; what was decided stands until it is
 * decided anew.
 *
 * @param number its number in the assessment
 * @param form the form of credit
 * @param clause where the contract says so
 * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
 * @param period key of the KPI's own period; absent where it is not for a KPI
 * @param gross what the form of credit comes to, before bedding-in and caps
 * @param proposed what is proposed, after bedding-in and caps
 * @param standing what stands by the last decision; nothing before the first
 * @param adjustment what is proposed more than stands, in pounds, below zero where it is less; only where it was decided and is open again
 * @param status its status
 * @param sayUntil the last day on which the provider may respond to it
 * @param answer what the provider said to the present proposal; absent where it said nothing
 * @param decision the last decision; absent before the first
 */
public record StandingDeduction(
        int number,
        FormOfCredit form,
        String clause,
        @Nullable String about,
        @Nullable String period,
        Money gross,
        Money proposed,
        Money standing,
        @Nullable BigDecimal adjustment,
        DeductionStatus status,
        LocalDate sayUntil,
        @Nullable ProviderAnswer answer,
        @Nullable DeductionDecision decision) {

    /** A deduction that is proposed for the first time. */
    static StandingDeduction proposed(Deduction deduction, LocalDate sayUntil) {
        return opened(deduction, sayUntil, null);
    }

    private static StandingDeduction opened(
            Deduction deduction, LocalDate sayUntil, @Nullable DeductionDecision decision) {
        Money amount = deduction.amount();
        Money standing = decision == null ? Money.NOTHING : decision.standing();
        DeductionStatus status = settled(amount, decision);
        return new StandingDeduction(
                deduction.number(),
                deduction.form(),
                deduction.clause(),
                deduction.about(),
                deduction.period(),
                deduction.gross(),
                amount,
                standing,
                decision == null || !status.isOpen() ? null : amount.pounds().subtract(standing.pounds()),
                status,
                sayUntil,
                null,
                decision);
    }

    /** A deduction is settled where its amount was decided upon, or is what stands. */
    private static DeductionStatus settled(Money amount, @Nullable DeductionDecision decision) {
        if (decision == null) {
            return Deduction.isNothing(amount) ? DeductionStatus.NOTHING_DUE : DeductionStatus.AWAITING_PROVIDER;
        }
        return Deduction.isSame(amount, decision.proposed()) || Deduction.isSame(amount, decision.standing())
                ? decision.status()
                : DeductionStatus.AWAITING_PROVIDER;
    }

    /** The deduction as it is proposed. */
    public Deduction deduction() {
        return new Deduction(number, form, clause, about, period, gross, proposed);
    }

    /** Whether it may be decided on a day: the provider has responded, or its time has passed. */
    public boolean mayBeDecidedOn(LocalDate day) {
        return status == DeductionStatus.AWAITING_DECISION || (status.isOpen() && day.isAfter(sayUntil));
    }

    /** Whether the provider may still say something to it, or something else. */
    public boolean mayBeAnsweredOn(LocalDate day) {
        return status.isOpen() && !day.isAfter(sayUntil);
    }

    StandingDeduction restated(Deduction now, LocalDate until) {
        if (!Deduction.isSame(proposed, now.amount())) {
            return opened(now, until, decision);
        }
        return new StandingDeduction(
                number,
                form,
                now.clause(),
                about,
                period,
                now.gross(),
                now.amount(),
                standing,
                adjustment,
                status,
                sayUntil,
                answer,
                decision);
    }

    StandingDeduction answered(ProviderAnswer now) {
        return with(DeductionStatus.AWAITING_DECISION, now);
    }

    StandingDeduction unanswered() {
        return with(DeductionStatus.AWAITING_DECISION, answer);
    }

    private StandingDeduction with(DeductionStatus next, @Nullable ProviderAnswer said) {
        return new StandingDeduction(
                number,
                form,
                clause,
                about,
                period,
                gross,
                proposed,
                standing,
                adjustment,
                next,
                sayUntil,
                said,
                decision);
    }

    StandingDeduction decided(DeductionDecision now) {
        return new StandingDeduction(
                number,
                form,
                clause,
                about,
                period,
                gross,
                proposed,
                now.standing(),
                null,
                now.status(),
                sayUntil,
                answer,
                now);
    }
}
