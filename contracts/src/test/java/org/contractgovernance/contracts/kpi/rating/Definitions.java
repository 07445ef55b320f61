package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiDefinitionBuilder;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.jspecify.annotations.Nullable;

/** Definitions that tests start from and change one thing of. */
final class Definitions {

    /** The period of the returns. */
    static final Period MARCH =
            new Period("2016-03", Frequency.MONTHLY, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31));

    private Definitions() {}

    /** The bands of a published KPI, as people write them: 96% and over is good. */
    static List<Band> published() {
        return List.of(
                AKpi.band(Rating.GOOD, "96", "100"),
                AKpi.band(Rating.APPROACHING_TARGET, "90", "95"),
                AKpi.band(Rating.REQUIRES_IMPROVEMENT, "80", "89"),
                AKpi.band(Rating.INADEQUATE, "0", "79"));
    }

    /** The plans issued in time, in percent, by those bands. */
    static KpiDefinitionBuilder plansInTime() {
        return AKpi.definition()
                .name("Plans issued in time")
                .target(new BigDecimal("96"))
                .bands(published());
    }

    static KpiDefinition percentage(List<Band> bands, Rounding rounding) {
        return plansInTime().bands(bands).rounding(rounding).build();
    }

    /** A figure of any kind, without a fraction. */
    static KpiDefinitionBuilder measuring(Measure measure, Direction direction, String target, List<Band> bands) {
        return AKpi.definition()
                .measure(measure)
                .direction(direction)
                .target(new BigDecimal(target))
                .bands(bands);
    }

    static KpiReturn value(String value) {
        return AReturn.of(value).build();
    }

    static KpiReturn quotient(@Nullable String numerator, @Nullable String denominator) {
        return AReturn.of(numerator, denominator).build();
    }
}
