package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.percentage;
import static org.contractgovernance.contracts.kpi.rating.Rating.APPROACHING_TARGET;
import static org.contractgovernance.contracts.kpi.rating.Rating.GOOD;
import static org.contractgovernance.contracts.kpi.rating.Rating.INADEQUATE;
import static org.contractgovernance.contracts.kpi.rating.Rating.REQUIRES_IMPROVEMENT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryFigureTest {

    @Test
    void everyRoundedFigureLiesInTheOneBandThatRatesIt() {
        for (int decimals = 0; decimals <= 2; decimals++) {
            Rounding rounding = new Rounding(decimals, Rounding.Mode.HALF_UP);
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            KpiDefinition definition = percentage(adjoining(step), rounding);
            definition.refuseUnsound();
            for (BigDecimal figure = BigDecimal.ZERO;
                    figure.compareTo(BigDecimal.valueOf(100)) <= 0;
                    figure = figure.add(step)) {
                assertThat(ratingsOf(figure, definition))
                        .containsExactly(new Bands(definition).of(figure).rating());
            }
        }
    }

    private static List<Rating> ratingsOf(BigDecimal figure, KpiDefinition definition) {
        return definition.bands().stream()
                .filter(band -> band.from().compareTo(figure) <= 0 && band.to().compareTo(figure) >= 0)
                .map(Band::rating)
                .toList();
    }

    private static List<Band> adjoining(BigDecimal step) {
        return List.of(
                band(GOOD, "96", "100"),
                new Band(
                        APPROACHING_TARGET,
                        new BigDecimal("90"),
                        new BigDecimal("96").subtract(step),
                        null,
                        null,
                        null),
                new Band(
                        REQUIRES_IMPROVEMENT,
                        new BigDecimal("80"),
                        new BigDecimal("90").subtract(step),
                        null,
                        null,
                        null),
                new Band(INADEQUATE, BigDecimal.ZERO, new BigDecimal("80").subtract(step), null, null, null));
    }
}
