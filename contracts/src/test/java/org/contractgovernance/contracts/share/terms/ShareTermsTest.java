package org.contractgovernance.contracts.share.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.share.AShare.CLAUSE;
import static org.contractgovernance.contracts.share.AShare.band;
import static org.contractgovernance.contracts.share.AShare.losses;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.share.AShare;
import org.junit.jupiter.api.Test;

class ShareTermsTest {

    private static ShareTerms of(ShareBand... bands) {
        return AShare.terms().bands(List.of(bands)).build();
    }

    private static void assertRefused(ShareTermsRule rule, String pointer, ShareTerms terms) {
        assertThatThrownBy(terms::requireSound).isInstanceOfSatisfying(BrokenRule.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void soundTermsAreSoundInWhateverOrderBandsAreListed() {
        assertThatCode(() -> AShare.terms().build().requireSound()).doesNotThrowAnyException();
        assertThatCode(() -> AShare.surplus().build().requireSound()).doesNotThrowAnyException();
        assertThatCode(() -> AShare.whole("5").requireSound()).doesNotThrowAnyException();
        assertThatCode(() ->
                        of(band("100", null, "50"), band(null, "100", "25")).requireSound())
                .doesNotThrowAnyException();
    }

    @Test
    void bandsReachEveryOutturnOnce() {
        assertRefused(
                ShareTermsRule.SHARE_BANDS_LEAVE_A_HOLE,
                "/terms/bands/1/from",
                of(band(null, "80", "0"), band("80.5", null, "25")));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_OVERLAP,
                "/terms/bands/1/from",
                of(band(null, "80", "0"), band("79.5", null, "25")));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_OVERLAP,
                "/terms/bands/1/from",
                of(band(null, "80", "0"), band(null, null, "25")));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_OVERLAP,
                "/terms/bands/0/to",
                of(band("20", null, "0"), band("30", "40", "25")));
        assertRefused(
                ShareTermsRule.SHARE_BAND_UPSIDE_DOWN,
                "/terms/bands/1/to",
                of(band(null, "80", "0"), band("80", "80.0", "25"), band("80", null, "25")));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_FALL_SHORT,
                "/terms/bands/0/from",
                of(band("0", "80", "0"), band("80", null, "25")));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_FALL_SHORT,
                "/terms/bands/1/to",
                of(band(null, "80", "0"), band("80", "120", "25")));
    }

    @Test
    void whatIsNotSharedHasNoBandThatSharesIt() {
        assertRefused(
                ShareTermsRule.LOSS_NOT_SHARED,
                "/terms/bands/2/sharePercent",
                AShare.terms().losses(losses(LossTreatment.IGNORED)).build());
        assertRefused(
                ShareTermsRule.AVERAGED_AND_CARRIED,
                "/terms/losses/treatment",
                AShare.surplus().averaging(new ShareAveraging(CLAUSE, 3)).build());
        assertRefused(
                ShareTermsRule.FLOOR_WITHOUT_LOSSES,
                "/terms/floor",
                AShare.surplus()
                        .floor(new ShareLimit(CLAUSE, BigDecimal.ONE, null))
                        .build());
    }

    @Test
    void aLimitIsSaidOnceAndIsNotBelowZero() {
        assertRefused(
                ShareTermsRule.LIMIT_NOT_SAID_ONCE,
                "/terms/cap/percent",
                AShare.terms().cap(new ShareLimit(CLAUSE, null, null)).build());
        assertRefused(
                ShareTermsRule.LIMIT_NOT_SAID_ONCE,
                "/terms/floor/percent",
                AShare.terms()
                        .floor(new ShareLimit(CLAUSE, BigDecimal.ONE, BigDecimal.ONE))
                        .build());
        assertRefused(
                ShareTermsRule.LIMIT_BELOW_ZERO,
                "/terms/cap/percent",
                AShare.terms()
                        .cap(new ShareLimit(CLAUSE, new BigDecimal("-1"), null))
                        .build());
        assertRefused(
                ShareTermsRule.LIMIT_BELOW_ZERO,
                "/terms/floor/pounds",
                AShare.terms()
                        .floor(new ShareLimit(CLAUSE, null, new BigDecimal("-1")))
                        .build());
    }
}
