package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.SeverityBand;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one KPI to suppose: one that meets its level, one that just misses it, and the worst.
 *
 * @param kpi the KPI's terms, which are sound
 */
record StandardFigures(KpiSchedule kpi) {

    /** A figure that meets the level: the limit at which failures begin, from within, where there is one. */
    BigDecimal met() {
        List<SeverityBand> all = kpi.ascending();
        int met = firstMet(all);
        SeverityBand band = all.get(met);
        return met > 0 ? edge(band.from(), band.to()) : edge(band.to(), band.from());
    }

    /** The figure that is a failure by the least. */
    BigDecimal justMissed() {
        List<SeverityBand> all = kpi.ascending();
        int met = firstMet(all);
        if (met > 0) {
            SeverityBand below = all.get(met - 1);
            return edge(below.to(), below.from());
        }
        SeverityBand above =
                all.stream().filter(each -> each.severity() != null).findFirst().orElseThrow();
        return edge(above.from(), above.to());
    }

    /** The worst figure there can be below the level, or above it where all below meet it; where there is no end, where the last band begins. */
    BigDecimal worst() {
        List<SeverityBand> all = kpi.ascending();
        SeverityBand lowest = all.getFirst();
        SeverityBand highest = all.getLast();
        return lowest.severity() != null
                ? edge(end(lowest.from(), kpi.measure().least()), lowest.to())
                : edge(end(highest.to(), kpi.measure().most()), highest.from());
    }

    private static int firstMet(List<SeverityBand> ascending) {
        int met = 0;
        while (ascending.get(met).severity() != null) {
            met++;
        }
        return met;
    }

    private static @Nullable BigDecimal end(@Nullable BigDecimal said, @Nullable BigDecimal ofTheMeasure) {
        return said == null ? ofTheMeasure : said;
    }

    /** A limit of a band; a sound band has one or the other, unless every figure is in it. */
    private static BigDecimal edge(@Nullable BigDecimal nearer, @Nullable BigDecimal farther) {
        return nearer != null ? nearer : Objects.requireNonNullElse(farther, BigDecimal.ZERO);
    }
}
