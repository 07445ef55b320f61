package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.results.terms.ResultPayment;

/**
 * A case as it is counted when a claim is priced.
 *
 * @param number its number in the claim
 * @param caseKey by what it is known again
 * @param achievedOn the day on which it was taken on, or its result achieved
 * @param quantity how many units; 0: it is left out
 */
public record CountedCase(int number, String caseKey, LocalDate achievedOn, BigDecimal quantity) {

    /** The cases of a claim as they are claimed. */
    public static List<CountedCase> of(
            String contract, String output, ResultPayment payment, List<ClaimedCase> claimed) {
        return IntStream.range(0, claimed.size())
                .mapToObj(i -> {
                    ClaimedCase each = claimed.get(i);
                    return new CountedCase(
                            i + 1,
                            CaseKeys.of(contract, output, payment, each.caseReference()),
                            each.achievedOn(),
                            each.quantity());
                })
                .toList();
    }

    /** The same case with another number of units. */
    public CountedCase counting(BigDecimal other) {
        return new CountedCase(number, caseKey, achievedOn, other);
    }
}
