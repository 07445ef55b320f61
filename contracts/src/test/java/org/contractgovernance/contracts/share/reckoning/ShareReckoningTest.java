package org.contractgovernance.contracts.share.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.share.AShare.CLAUSE;
import static org.contractgovernance.contracts.share.AShare.band;
import static org.contractgovernance.contracts.share.AShare.figures;
import static org.contractgovernance.contracts.share.AShare.losses;
import static org.contractgovernance.contracts.share.AShare.reckoned;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.terms.BandsApply;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareBase;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareLimit;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shares come to: worked figures with their sources, and each edge. */
class ShareReckoningTest {

    /** Bands up to 97.5% 0, to 102.5% 50%, above 100% (NEC4). */
    private static final ShareTerms DEAD_BAND = AShare.terms()
            .bands(List.of(band(null, "97.5", "0"), band("97.5", "102.5", "50"), band("102.5", null, "100")))
            .build();

    private static String toProvider(ShareTerms terms, String target, String outturn) {
        return reckoned(terms, figures(target, outturn)).toProvider().toPlainString();
    }

    /** NEC4 Option C: target 500, outturn 200, 80-100% shares 25%, below 80% nothing: 25, in thousands. */
    @Test
    void theWorkedShareOfNec4OptionC() {
        ShareReckoned reckoned = reckoned(AShare.terms().build(), figures("500", "200"));

        assertThat(reckoned.amount().pounds()).isEqualByComparingTo("25");
        assertThat(reckoned.paidBy()).isEqualTo(ContractParty.COUNCIL);
        assertThat(reckoned.bands().stream().map(each -> each.within() + " " + each.exact()))
                .containsExactly("200 0", "100 25");
    }

    @ParameterizedTest
    @CsvSource({
        "500.01, -0.01", // half of a penny is rounded up, away from nothing, as a gain would be
        "500.00, 0.00",
        "499.99, 0.00",
        "499.98, 0.01",
        "400.04, 24.99",
        "400.00, 25.00",
        "399.96, 25.00",
        "0.00, 25.00",
        "600.00, -50.00"
    })
    void eachEdgeOfOptionC(String outturn, String toProvider) {
        assertThat(toProvider(AShare.terms().build(), "500", outturn)).isEqualTo(toProvider);
    }

    /** The most that can be gained is 1.25% of the target (NEC4). */
    @ParameterizedTest
    @CsvSource({
        "0, 1250.00",
        "97499.98, 1250.00",
        "97500, 1250.00",
        "97500.02, 1249.99",
        "100000, 0.00",
        "102500, -1250.00",
        "102500.01, -1250.01",
        "102499.98, -1249.99",
        "110000, -8750.00"
    })
    void theMostThatCanBeGainedIsOneAndAQuarterPerCent(String outturn, String toProvider) {
        assertThat(toProvider(DEAD_BAND, "100000", outturn)).isEqualTo(toProvider);
    }

    /**
     * A net surplus share on a sliding scale (Oxfordshire, 2015, paragraph 32, which prints no ratios: these are made up): nothing up to the
     * target, a tenth of what is above it, a half of what is above 110%.
     */
    @ParameterizedTest
    @CsvSource({
        "100000, 0.00",
        "100000.10, -0.01",
        "110000, -1000.00",
        "110000.02, -1000.01",
        "120000, -6000.00",
        "90000, 0.00",
        "-5, 0.00"
    })
    void aSurplusIsSharedOnASlidingScale(String surplus, String toProvider) {
        assertThat(toProvider(AShare.surplus().build(), "100000", surplus)).isEqualTo(toProvider);
    }

    @Test
    void theBandsMayBeThoseOfTheOtherParty() {
        ShareTerms others = AShare.terms()
                .shareOf(ContractParty.COUNCIL)
                .bands(List.of(band(null, "80", "100"), band("80", "100", "75"), band("100", null, "50")))
                .build();

        assertThat(toProvider(others, "500", "200")).isEqualTo("25.00");
        assertThat(toProvider(others, "500", "600")).isEqualTo("-50.00");
    }

    @ParameterizedTest
    @CsvSource({"501, 0.00", "500, 0.00", "499, 0.25", "401, 24.75", "400, 0.00", "399, 0.00"})
    void theWholeDifferenceHasThePercentageOfTheBandThatTheOutturnLiesIn(String outturn, String toProvider) {
        ShareTerms whole = AShare.terms()
                .apply(BandsApply.WHOLE)
                .bands(List.of(band(null, "80", "0"), band("80", "100", "25"), band("100", null, "0")))
                .build();

        assertThat(toProvider(whole, "500", outturn)).isEqualTo(toProvider);
    }

    /** The operating surplus less the projected surplus, averaged (leisure contracts; the amounts are made up). */
    @Test
    void yearsAreAveragedAndRoundedOnce() {
        ShareTerms averaged = AShare.surplus()
                .losses(losses(LossTreatment.IGNORED))
                .averaging(new ShareAveraging(CLAUSE, 3))
                .build();
        EarlierYear first = new EarlierYear("2012-13", new BigDecimal("90000"));
        EarlierYear second = new EarlierYear("2013-14", new BigDecimal("1000"));
        EarlierYear third = new EarlierYear("2014-15", new BigDecimal("-500"));

        // (1,000 - 500 + 2,000) / 3 is 2,500 / 3, and a tenth of that is 83.333…
        ShareReckoned reckoned = reckoned(averaged, figures("100000", "102000"), first, second, third);
        assertThat(reckoned.toProvider()).isEqualByComparingTo("-83.33");
        assertThat(reckoned.earlier()).containsExactly(second, third);
        assertThat(reckoned.bands().getFirst().exact()).isEqualTo("250/3");

        // at the beginning as many as there are
        assertThat(reckoned(averaged, figures("100000", "102000"), third).toProvider())
                .isEqualByComparingTo("-75");
        assertThat(reckoned(averaged, figures("100000", "102000")).toProvider()).isEqualByComparingTo("-200");
    }

    @Test
    void lossesAreMadeGoodBeforeAGainIsShared() {
        ShareInForce carried = new ShareInForce(AShare.FROM, AShare.surplus().build());
        ShareReckoned loss =
                ShareReckoning.reckon(carried, figures("100000", "97000"), List.of(), new BigDecimal("500"));
        assertThat(loss.amount().pounds()).isEqualByComparingTo("0");
        assertThat(loss.carriedOut()).isEqualByComparingTo("3500");

        ShareReckoned gain = ShareReckoning.reckon(carried, figures("100000", "105000"), List.of(), loss.carriedOut());
        assertThat(gain.toProvider()).isEqualByComparingTo("-150");
        assertThat(gain.carriedOut()).isEqualByComparingTo("0");

        ShareReckoned small = ShareReckoning.reckon(carried, figures("100000", "101000"), List.of(), loss.carriedOut());
        assertThat(small.amount().pounds()).isEqualByComparingTo("0");
        assertThat(small.carriedOut()).isEqualByComparingTo("2500");
    }

    @ParameterizedTest
    @CsvSource({"SHARED, -50.00, 0", "IGNORED, 0.00, 0", "CARRIED, 0.00, 100"})
    void aLossIsSharedIgnoredOrCarried(LossTreatment treatment, String toProvider, String carriedOut) {
        ShareTerms terms = AShare.terms().losses(losses(treatment)).build();

        ShareReckoned reckoned = reckoned(terms, figures("500", "600"));

        assertThat(reckoned.toProvider().toPlainString()).isEqualTo(toProvider);
        assertThat(reckoned.carriedOut()).isEqualByComparingTo(carriedOut);
    }

    @Test
    void noMoreIsPaidThanTheCapOrTheFloorAllows() {
        ShareTerms capped = AShare.terms()
                .cap(new ShareLimit(CLAUSE, new BigDecimal("3.3333"), null))
                .floor(new ShareLimit(CLAUSE, null, new BigDecimal("40.00")))
                .build();

        // 3.3333% of 500 is 16.6665, rounded down
        assertThat(toProvider(capped, "500", "200")).isEqualTo("16.66");
        assertThat(toProvider(capped, "500", "600")).isEqualTo("-40.00");
        assertThat(toProvider(capped, "500", "579.98")).isEqualTo("-39.99");
    }

    @Test
    void everyStepIsToldWithItsClause() {
        ShareReckoned reckoned =
                reckoned(AShare.whole("3"), figures("500", "200"), new EarlierYear("2014-15", BigDecimal.TEN));

        assertThat(reckoned.steps()).extracting(ShareStep::clause).containsOnly(CLAUSE);
        assertThat(reckoned.steps())
                .extracting(ShareStep::rule)
                .containsExactly(
                        "target less outturn",
                        "averaged over 3 years, or as many as there are",
                        "0% of what lies below 80% of the target",
                        "25% of what lies from 80% of the target to 100% of the target",
                        "rounded half up to 2 decimal places, once, from the exact amount",
                        "at most 3% of the target, rounded down");
    }

    @Test
    void aSurplusAndACostAreSharedAlike() {
        ShareTerms cost = AShare.terms()
                .bands(List.of(band(null, "90", "40"), band("90", "100", "20"), band("100", null, "0")))
                .build();
        ShareTerms surplus = AShare.terms()
                .base(ShareBase.SURPLUS)
                .shareOf(ContractParty.COUNCIL)
                .bands(List.of(band(null, "100", "0"), band("100", "110", "20"), band("110", null, "40")))
                .rounding(new PennyRounding(CLAUSE, Rounding.Mode.HALF_UP))
                .build();

        assertThat(reckoned(cost, figures("1000", "850")).amount())
                .isEqualTo(reckoned(surplus, figures("1000", "1150")).amount());
    }
}
