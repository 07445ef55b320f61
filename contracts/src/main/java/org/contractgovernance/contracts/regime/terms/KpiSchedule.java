package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.figure.OrderedBands;
import org.contractgovernance.contracts.kpi.figure.OrderedBands.PlacedBand;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.term.Text;

/**
 * What a KPI's failures are. Its figure is rounded as its own definition says before a band takes it, so measure, frequency and
 * decimal places are those of the definition.
 *
 * @param kpi the KPI's code
 * @param clause where the contract says so
 * @param measure what kind of figure it is
 * @param frequency how often it is measured
 * @param decimals how many decimal places a rounded figure has
 * @param bands the bands; together they leave no hole and no overlap
 */
public record KpiSchedule(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull Measure measure,
        @NotNull Frequency frequency,
        @Min(0) @Max(6) int decimals,
        @NotNull @Size(min = 2, max = 24) List<@Valid SeverityBand> bands) {

    public KpiSchedule {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** The bands from the lowest figures up. */
    public List<SeverityBand> ascending() {
        return ordered().ascending().stream().map(PlacedBand::band).toList();
    }

    /** The lowest band that reaches a figure, which is rounded already; the highest where it is above them all. */
    public SeverityBand bandOf(BigDecimal figure) {
        return ordered().reaching(figure).orElseGet(() -> ascending().getLast());
    }

    OrderedBands<SeverityBand> ordered() {
        return new OrderedBands<>(bands);
    }

    /** The most of its own periods that can end within a period of the regime. */
    int mostWithin(ServicePeriod period) {
        return switch (frequency) {
            // a month has at most five Sundays, three months fourteen, and a year 53
            case WEEKLY ->
                switch (period) {
                    case MONTH -> 5;
                    case QUARTER -> 14;
                    case YEAR -> 53;
                };
            // no term is shorter than a month
            case MONTHLY, TERMLY -> period.months();
            case QUARTERLY -> Math.max(1, period.months() / 3);
            case ANNUAL -> 1;
        };
    }
}
