package org.contractgovernance.command.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.Band;
import org.contractgovernance.contracts.kpi.Direction;
import org.contractgovernance.contracts.kpi.Due;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiDefinition;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.Measure;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.Rating;
import org.contractgovernance.contracts.kpi.Rounding;
import org.jspecify.annotations.Nullable;

/** The schools that are good or outstanding, in percent, and variants that differ in one thing; the bands are made up. */
public final class Measured {

    public static final KpiDefinition MONTHLY = every(Frequency.MONTHLY);

    /** Good from 90%, where it was from 88%. */
    static final KpiDefinition STRICTER = with(Frequency.MONTHLY, 90, null, null, false);

    private Measured() {}

    static KpiDefinition every(Frequency frequency) {
        return with(frequency, 88, null, null, false);
    }

    static KpiDefinition of(String service) {
        return with(Frequency.MONTHLY, 88, service, null, false);
    }

    static KpiDefinition told() {
        return told(Frequency.MONTHLY);
    }

    static KpiDefinition told(Frequency frequency) {
        return with(frequency, 88, null, null, true);
    }

    static KpiDefinition sampled(long minimumSample) {
        return with(Frequency.MONTHLY, 88, null, minimumSample, false);
    }

    public static KpiReturn percent(String value) {
        return new KpiReturn(new BigDecimal(value), null, null, null, null, null, List.of());
    }

    static KpiReturn part(String numerator, String denominator) {
        return new KpiReturn(null, new BigDecimal(numerator), new BigDecimal(denominator), null, null, null, List.of());
    }

    public static Rated rated(String figure, Rating rating) {
        return new Rated(new BigDecimal(figure), rating, null);
    }

    private static KpiDefinition with(
            Frequency frequency,
            int good,
            @Nullable String service,
            @Nullable Long minimumSample,
            boolean narrativeRequired) {
        return new KpiDefinition(
                "Schools good or outstanding",
                "Schools whose latest inspection found them good or outstanding, of all that were inspected",
                service,
                Measure.PERCENTAGE,
                "%",
                Direction.HIGHER_IS_BETTER,
                frequency,
                BigDecimal.valueOf(good),
                List.of(
                        band(Rating.INADEQUATE, 0, 69),
                        band(Rating.REQUIRES_IMPROVEMENT, 70, 79),
                        band(Rating.APPROACHING_TARGET, 80, good - 1),
                        band(Rating.GOOD, good, 100)),
                new Rounding(0, Rounding.Mode.HALF_UP),
                minimumSample,
                narrativeRequired,
                new Due(10, null),
                true);
    }

    private static Band band(Rating rating, int from, int to) {
        return new Band(rating, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }
}
