package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The target of a definition: whether it is sound. */
final class KpiTargets {

    private final KpiDefinition definition;
    private final Measure measure;

    KpiTargets(KpiDefinition definition) {
        this.definition = definition;
        this.measure = definition.measure();
    }

    /** Refuses bands by a distance or a percentage that the measure cannot have. */
    void refuseUnfitBandedBy() {
        if (definition.bandedBy() != null && measure == Measure.YES_NO) {
            throw BrokenRule.of(RatingRule.YES_NO_BANDED_BY_ITSELF).at("/definition/bandedBy");
        }
        if (definition.bandedBy() == BandedBy.PERCENT_OF_TARGET && measure.isDay()) {
            throw BrokenRule.of(RatingRule.PERCENT_OF_NO_TARGET).at("/definition/bandedBy");
        }
    }

    /** Refuses a target that is missing, of another measure, or not rated by the best word. */
    void refuseUnsound(Bands bands) {
        requireSound(definition.target(), definition.targetDay(), "/definition", bands);
        List<PeriodTarget> profile = definition.profile();
        Set<String> periods = new HashSet<>();
        for (int i = 0; profile != null && i < profile.size(); i++) {
            PeriodTarget each = profile.get(i);
            String pointer = "/definition/profile/" + i;
            if (!periods.add(each.period())) {
                throw BrokenRule.of(RatingRule.PERIOD_TARGET_TWICE, each.period() + " has two targets")
                        .at(pointer + "/period");
            }
            requireSound(each.target(), each.targetDay(), pointer, bands);
        }
    }

    private void requireSound(@Nullable BigDecimal figure, @Nullable LocalDate day, String pointer, Bands bands) {
        String field = pointer + (measure.isDay() ? "/targetDay" : "/target");
        if (measure.isDay() ? figure != null : day != null) {
            throw BrokenRule.of(RatingRule.LIMIT_OF_ANOTHER_MEASURE)
                    .at(pointer + (measure.isDay() ? "/target" : "/targetDay"));
        }
        BigDecimal target = day == null ? figure : DayNumbers.number(day);
        if (target == null) {
            throw BrokenRule.of(RatingRule.TARGET_MISSING).at(field);
        }
        if (!measure.allows(target)) {
            throw BrokenRule.of(RatingRule.TARGET_NOT_GOOD, "no figure of this measure is " + measure.plain(target))
                    .at(field);
        }
        if (definition.bandedBy() == BandedBy.PERCENT_OF_TARGET && target.signum() <= 0) {
            throw BrokenRule.of(RatingRule.PERCENT_OF_NO_TARGET).at(field);
        }
        Band band = bands.of(banded(target));
        if (!bands.grades().isBest(band)) {
            throw BrokenRule.of(
                            RatingRule.TARGET_NOT_GOOD,
                            "the target of %s is rated %s"
                                    .formatted(
                                            measure.plain(target),
                                            bands.grades().of(band).name()))
                    .at(field);
        }
    }

    /** What the bands meet where a figure is the target itself. */
    private BigDecimal banded(BigDecimal target) {
        BandedBy by = definition.bandedBy();
        if (by == null) {
            return definition.rounding().round(target);
        }
        return switch (by) {
            case DISTANCE_FROM_TARGET -> BigDecimal.ZERO;
            case PERCENT_OF_TARGET -> BigDecimal.valueOf(100);
        };
    }
}
