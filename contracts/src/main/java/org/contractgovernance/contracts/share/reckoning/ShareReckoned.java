package org.contractgovernance.contracts.share.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;

/**
 * What the share of a year comes to.
 *
 * @param termsFrom the first day of the terms that the year follows
 * @param difference how much better than its target the year was, in pounds; below zero where it was worse
 * @param earlier the earlier years that count with it
 * @param carriedIn the losses that earlier years left to be made good, in pounds
 * @param carriedOut the losses that are left to later years, in pounds
 * @param bands what each band comes to that takes something
 * @param steps the calculation
 * @param amount what is paid, to the penny
 * @param paidBy who pays it
 */
public record ShareReckoned(
        LocalDate termsFrom,
        BigDecimal difference,
        List<EarlierYear> earlier,
        BigDecimal carriedIn,
        BigDecimal carriedOut,
        List<SharedBand> bands,
        List<ShareStep> steps,
        Money amount,
        ContractParty paidBy) {

    public ShareReckoned {
        earlier = List.copyOf(earlier);
        bands = List.copyOf(bands);
        steps = List.copyOf(steps);
    }

    /** What the provider gets, in pounds; below zero where the provider pays. */
    public BigDecimal toProvider() {
        return paidBy == ContractParty.COUNCIL
                ? amount.pounds()
                : amount.pounds().negate();
    }
}
