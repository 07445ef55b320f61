package org.contractgovernance.contracts.share.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareBand;
import org.contractgovernance.contracts.share.terms.ShareBase;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.junit.jupiter.api.Test;

/** What holds of every share whose bands are marginal. */
class SharePropertiesTest {

    private static final int RUNS = 400;
    private static final BigDecimal TARGET = new BigDecimal("10000.00");
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private final Random random = new Random(46);

    private ShareTerms some() {
        List<ShareBand> bands = new ArrayList<>();
        BigDecimal from = null;
        int limit = 20 + random.nextInt(40);
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            BigDecimal to = new BigDecimal(limit);
            bands.add(new ShareBand(AShare.CLAUSE, from, to, new BigDecimal(random.nextInt(101))));
            from = to;
            limit += 1 + random.nextInt(40);
        }
        bands.add(new ShareBand(AShare.CLAUSE, from, null, new BigDecimal(random.nextInt(101))));
        ShareTerms terms = AShare.terms()
                .base(random.nextBoolean() ? ShareBase.COST : ShareBase.SURPLUS)
                .shareOf(random.nextBoolean() ? ContractParty.COUNCIL : ContractParty.PROVIDER)
                .bands(bands)
                .losses(AShare.losses(LossTreatment.SHARED))
                .build();
        terms.requireSound();
        return terms;
    }

    private static BigDecimal toPayee(ShareTerms terms, BigDecimal outturn) {
        BigDecimal toProvider =
                AShare.reckoned(terms, new YearFigures(TARGET, outturn)).toProvider();
        return terms.base() == ShareBase.COST ? toProvider : toProvider.negate();
    }

    private BigDecimal outturn() {
        return BigDecimal.valueOf(random.nextInt(3_000_000), 2);
    }

    /** The outturn that is better by so much. */
    private static BigDecimal better(ShareTerms terms, BigDecimal outturn, BigDecimal by) {
        return terms.base() == ShareBase.COST ? outturn.subtract(by) : outturn.add(by);
    }

    @Test
    void aShareIsMonotonic() {
        for (int run = 0; run < RUNS; run++) {
            ShareTerms terms = some();
            BigDecimal outturn = outturn();
            BigDecimal by = BigDecimal.valueOf(random.nextInt(500_000), 2);

            assertThat(toPayee(terms, better(terms, outturn, by))).isGreaterThanOrEqualTo(toPayee(terms, outturn));
        }
    }

    @Test
    void aShareIsContinuousAlsoAtEachLimit() {
        for (int run = 0; run < RUNS; run++) {
            ShareTerms terms = some();
            List<BigDecimal> outturns = new ArrayList<>(List.of(outturn(), TARGET));
            terms.bands().stream()
                    .map(ShareBand::to)
                    .filter(java.util.Objects::nonNull)
                    .forEach(each -> outturns.add(TARGET.multiply(each).movePointLeft(2)));
            for (BigDecimal outturn : outturns) {
                BigDecimal here = toPayee(terms, outturn);
                // a penny of outturn moves the share by a penny at most, as it is rounded to the penny
                assertThat(toPayee(terms, outturn.add(PENNY)).subtract(here).abs())
                        .isLessThanOrEqualTo(PENNY);
                assertThat(toPayee(terms, outturn.subtract(PENNY))
                                .subtract(here)
                                .abs())
                        .isLessThanOrEqualTo(PENNY);
            }
        }
    }

    @Test
    void nobodyGetsMoreThanTheDifferenceOrPaysMore() {
        for (int run = 0; run < RUNS; run++) {
            ShareTerms terms = some();
            BigDecimal outturn = outturn();
            BigDecimal difference = ShareReckoning.difference(terms.base(), new YearFigures(TARGET, outturn));
            BigDecimal paid = toPayee(terms, outturn);

            assertThat(paid.abs()).isLessThanOrEqualTo(difference.abs());
            assertThat(paid.signum() * difference.signum()).isNotNegative();
        }
    }
}
