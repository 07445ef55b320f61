package org.contractgovernance.contracts.results.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contractgovernance.contracts.contract.Money;
import org.junit.jupiter.api.Test;

class PennySharesTest {

    private static Money pounds(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    private static List<BigDecimal> parts(String... parts) {
        return List.of(parts).stream().map(BigDecimal::new).toList();
    }

    @Test
    void thePenniesThatAreLeftGoToTheLargestRemainders() {
        assertThat(PennyShares.of(pounds("1.00"), parts("1", "1", "1")))
                .containsExactly(pounds("0.34"), pounds("0.33"), pounds("0.33"));
        assertThat(PennyShares.of(pounds("0.01"), parts("1", "2", "2")))
                .containsExactly(pounds("0.00"), pounds("0.01"), pounds("0.00"));
        assertThat(PennyShares.of(pounds("0.00"), parts("0", "0"))).containsExactly(pounds("0.00"), pounds("0.00"));
    }

    @Test
    void sharesComeToTheWholeAndAreLessThanAPennyFromTheProportion() {
        Random random = new Random(46);
        for (int run = 0; run < 2_000; run++) {
            List<BigDecimal> parts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(20); i++) {
                parts.add(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)));
            }
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() == 0) {
                continue;
            }
            Money whole = new Money(BigDecimal.valueOf(random.nextInt(10_000_000), 2));

            List<Money> shares = PennyShares.of(whole, parts);

            assertThat(shares.stream().map(Money::pounds).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole.pounds());
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = shares.get(i)
                        .pounds()
                        .multiply(sum)
                        .subtract(whole.pounds().multiply(parts.get(i)));
                assertThat(off.abs()).isLessThan(sum.movePointLeft(2));
                assertThat(shares.get(i).pounds().signum()).isNotNegative();
            }
        }
    }
}
