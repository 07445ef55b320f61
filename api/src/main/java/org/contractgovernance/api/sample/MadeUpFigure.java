package org.contractgovernance.api.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Makes up the figures of a return, so that they fall into a band of the KPI. */
final class MadeUpFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KpiDefinition definition;
    private final Random random;

    MadeUpFigure(KpiDefinition definition, Random random) {
        this.definition = definition;
        this.random = random;
    }

    /** The bands, from Good on. */
    List<Band> bands() {
        return definition.bands().stream()
                .sorted(Comparator.comparing(each -> Objects.requireNonNullElse(each.rating(), Rating.OTHER)))
                .toList();
    }

    /** Figures in a band. */
    KpiReturn in(Band band) {
        return switch (definition.measure()) {
            case YES_NO -> given(null, null, null, isYes(band), null, null);
            case DAY_REACHED -> given(null, null, null, null, day(band), null);
            case PERCENTAGE, RATIO -> share(band);
            case NUMBER, COUNT, DURATION, MONEY -> given(place(band), null, null, null, null, cases());
        };
    }

    private static boolean isYes(Band band) {
        return band.from() != null && band.from().signum() > 0;
    }

    /** A part of a whole, as near to the place in the band as the number of cases allows. */
    private KpiReturn share(Band band) {
        BigDecimal whole = BigDecimal.valueOf(60L + random.nextInt(340));
        BigDecimal part = place(band).multiply(whole).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return given(null, part, whole, null, null, whole.longValueExact());
    }

    /** A figure in the band, in its middle where it has no end. */
    private BigDecimal place(Band band) {
        BigDecimal target = Objects.requireNonNullElse(definition.target(), HUNDRED);
        BigDecimal lower = Objects.requireNonNullElse(band.from(), least(band, target));
        BigDecimal upper = Objects.requireNonNullElse(band.to(), most(band, target));
        BigDecimal width = upper.subtract(lower);
        BigDecimal place =
                lower.add(width.multiply(BigDecimal.valueOf(random.nextInt(101)).movePointLeft(2)));
        return place.setScale(definition.rounding().decimals(), RoundingMode.DOWN)
                .max(lower);
    }

    private static BigDecimal least(Band band, BigDecimal target) {
        BigDecimal upper = Objects.requireNonNullElse(band.to(), target);
        return upper.multiply(new BigDecimal("0.85"), MathContext.DECIMAL32);
    }

    private BigDecimal most(Band band, BigDecimal target) {
        BigDecimal lower = Objects.requireNonNullElse(band.from(), target);
        BigDecimal most = lower.multiply(new BigDecimal("1.15"), MathContext.DECIMAL32);
        return definition.measure() == Measure.PERCENTAGE ? most.min(HUNDRED) : most;
    }

    private LocalDate day(Band band) {
        LocalDate to = Objects.requireNonNullElse(band.toDay(), Objects.requireNonNull(definition.targetDay()));
        return to.minusDays(random.nextInt(7));
    }

    private @Nullable Long cases() {
        Long least = definition.minimumSample();
        return least == null ? null : least + random.nextInt(60);
    }

    private static KpiReturn given(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean yes,
            @Nullable LocalDate reachedOn,
            @Nullable Long sample) {
        return new KpiReturn(
                value, numerator, denominator, sample, null, null, List.of(), yes, reachedOn, null, null, null, null);
    }
}
