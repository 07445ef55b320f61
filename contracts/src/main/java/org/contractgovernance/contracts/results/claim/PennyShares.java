package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.contract.Money;

/** Shares an amount in proportion, to the penny: the pennies that are left go to the largest remainders, so that the shares come to the whole. */
public final class PennyShares {

    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private PennyShares() {}

    /** The share of each part, in the order of the parts; of equal remainders the first gets the penny. */
    public static List<Money> of(Money whole, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return parts.stream()
                    .map(each -> new Money(BigDecimal.ZERO.setScale(2)))
                    .toList();
        }
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = whole.pounds();
        for (BigDecimal each : parts) {
            BigDecimal wanted = whole.pounds().multiply(each);
            BigDecimal share = wanted.divide(sum, 2, RoundingMode.FLOOR);
            shares.add(share);
            remainders.add(wanted.subtract(share.multiply(sum)));
            left = left.subtract(share);
        }
        int pennies = left.movePointRight(2).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(pennies)
                .forEach(i -> shares.set(i, shares.get(i).add(PENNY)));
        return shares.stream().map(Money::new).toList();
    }
}
