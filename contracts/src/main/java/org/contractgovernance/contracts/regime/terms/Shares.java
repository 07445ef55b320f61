package org.contractgovernance.contracts.regime.terms;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;

/** Shares that are to be the whole of something. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    static void require(List<BigDecimal> shares, String at) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw BrokenRule.of(TermsRule.SHARES_DO_NOT_SUM, "they come to %s%%".formatted(sum.toPlainString()))
                    .at(at);
        }
    }
}
