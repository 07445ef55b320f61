package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.kpi.AKpi.WHOLE;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.measuring;
import static org.contractgovernance.contracts.kpi.rating.Definitions.percentage;
import static org.contractgovernance.contracts.kpi.rating.Definitions.plansInTime;
import static org.contractgovernance.contracts.kpi.rating.Definitions.published;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;

/** Bands where a measure or a range ends, and definitions that differ in zeros only. */
class BandsAtTheEdgesTest {

    @Test
    void aBandHoldsFiguresThatTheMeasureCanHave() {
        assertRefused(
                percentage(
                        List.of(
                                band(Rating.REQUIRES_IMPROVEMENT, "0", "79"),
                                band(Rating.APPROACHING_TARGET, "80", "89"),
                                band(Rating.GOOD, "90", "100"),
                                band(Rating.INADEQUATE, "101", null)),
                        WHOLE),
                RatingRule.BAND_OUT_OF_RANGE,
                "/definition/bands/3/from");
        assertRefused(
                percentage(
                        List.of(
                                band(Rating.INADEQUATE, null, "-1"),
                                band(Rating.REQUIRES_IMPROVEMENT, "0", "79"),
                                band(Rating.APPROACHING_TARGET, "80", "89"),
                                band(Rating.GOOD, "90", "100")),
                        WHOLE),
                RatingRule.BAND_OUT_OF_RANGE,
                "/definition/bands/0/to");
    }

    @Test
    void aRangeHasTwoLimits() {
        assertRefused(
                range(List.of(
                        band(Rating.INADEQUATE, null, "19"),
                        band(Rating.REQUIRES_IMPROVEMENT, "20", "29"),
                        band(Rating.APPROACHING_TARGET, "30", "39"),
                        band(Rating.GOOD, "40", null))),
                RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                "/definition/bands/3/to");
        assertRefused(
                range(List.of(
                        band(Rating.GOOD, null, "60"),
                        band(Rating.APPROACHING_TARGET, "61", "70"),
                        band(Rating.REQUIRES_IMPROVEMENT, "71", "80"),
                        band(Rating.INADEQUATE, "81", null))),
                RatingRule.RANGE_WITHOUT_TWO_LIMITS,
                "/definition/bands/0/from");
    }

    @Test
    void zerosMakeNoOtherDefinitionAndNoOtherFigure() {
        KpiDefinition whole = percentage(published(), WHOLE);
        KpiDefinition written = plansInTime()
                .target(new BigDecimal("96.00"))
                .bands(List.of(
                        band(Rating.GOOD, "96.0", "100.0"),
                        band(Rating.APPROACHING_TARGET, "90", "95"),
                        band(Rating.REQUIRES_IMPROVEMENT, "80", "89"),
                        band(Rating.INADEQUATE, "0.0", "79")))
                .build();

        assertThat(written).isNotEqualTo(whole);
        assertThat(written.isSameAs(whole)).isTrue();
        assertThat(value("95.0").isSameAs(value("95"))).isTrue();
        assertThat(value("95.1").isSameAs(value("95"))).isFalse();
    }

    private static KpiDefinition range(List<Band> bands) {
        return measuring(Measure.NUMBER, Direction.WITHIN_RANGE, "50", bands).build();
    }

    private static void assertRefused(KpiDefinition definition, RatingRule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }
}
