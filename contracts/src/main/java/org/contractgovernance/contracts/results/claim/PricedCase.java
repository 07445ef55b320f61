package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;

/**
 * What a case comes to.
 *
 * @param number its number in the claim
 * @param caseKey by what the case is known again, whatever becomes of its reference
 * @param achievedOn the day on which it was taken on, or its result achieved
 * @param year the contract's year of that day
 * @param countedBefore how many units of the output were paid by the same payment in that year before
 * @param quantity how many units it has; 0 where it is left out
 * @param parts what its units come to, band by band
 * @param amount its share of what the claim comes to, to the penny
 */
public record PricedCase(
        int number,
        String caseKey,
        LocalDate achievedOn,
        String year,
        BigDecimal countedBefore,
        BigDecimal quantity,
        List<PricedPart> parts,
        Money amount) {

    public PricedCase {
        parts = List.copyOf(parts);
    }
}
