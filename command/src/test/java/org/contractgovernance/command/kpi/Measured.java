package org.contractgovernance.command.kpi;

import java.math.BigDecimal;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;

/** {@link AKpi}, and variants that differ in one thing. */
public final class Measured {

    public static final KpiDefinition MONTHLY = every(Frequency.MONTHLY);

    /** Good from 90%, where it was from 88%. */
    static final KpiDefinition STRICTER = AKpi.goodFrom(90).build();

    private Measured() {}

    static KpiDefinition every(Frequency frequency) {
        return AKpi.definition().frequency(frequency).build();
    }

    static KpiDefinition of(String service) {
        return AKpi.definition().service(service).build();
    }

    static KpiDefinition told() {
        return told(Frequency.MONTHLY);
    }

    static KpiDefinition told(Frequency frequency) {
        return AKpi.definition().frequency(frequency).narrativeRequired(true).build();
    }

    static KpiDefinition sampled(long minimumSample) {
        return AKpi.definition().minimumSample(minimumSample).build();
    }

    public static KpiReturn percent(String value) {
        return AReturn.of(value).build();
    }

    static KpiReturn part(String numerator, String denominator) {
        return AReturn.of(numerator, denominator).build();
    }

    public static Rated rated(String figure, Rating rating) {
        return Rated.of(new BigDecimal(figure), rating, null);
    }
}
