package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions that tests start from and change one thing of. */
final class Definitions {

    static final Rounding WHOLE = new Rounding(0, Rounding.Mode.HALF_UP);

    private Definitions() {}

    static Band band(Rating rating, @Nullable String from, @Nullable String to) {
        return new Band(rating, number(from), number(to));
    }

    /** The bands of a published KPI, as people write them: 96% and over is good. */
    static List<Band> published() {
        return List.of(
                band(Rating.GOOD, "96", "100"),
                band(Rating.APPROACHING_TARGET, "90", "95"),
                band(Rating.REQUIRES_IMPROVEMENT, "80", "89"),
                band(Rating.INADEQUATE, "0", "79"));
    }

    static KpiDefinition percentage(List<Band> bands, Rounding rounding) {
        return measuring(Measure.PERCENTAGE, Direction.HIGHER_IS_BETTER, "96", bands, rounding, null, false);
    }

    static KpiDefinition measuring(
            Measure measure,
            Direction direction,
            String target,
            List<Band> bands,
            Rounding rounding,
            @Nullable Long minimumSample,
            boolean narrativeRequired) {
        return new KpiDefinition(
                "Plans issued in time",
                "Education, health and care plans issued within 20 weeks, of all that were issued",
                null,
                measure,
                "%",
                direction,
                Frequency.MONTHLY,
                new BigDecimal(target),
                bands,
                rounding,
                minimumSample,
                narrativeRequired,
                new Due(10, null),
                false);
    }

    static KpiReturn value(String value) {
        return new KpiReturn(number(value), null, null, null, null, null, List.of());
    }

    static KpiReturn quotient(@Nullable String numerator, @Nullable String denominator) {
        return new KpiReturn(null, number(numerator), number(denominator), null, null, null, List.of());
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
