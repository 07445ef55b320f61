package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.regime.credit.CreditBasis.KpiLevel;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each percentage point that a KPI falls short of its target costs a percentage of the period's charges; parts of a point cost
 * their part.
 *
 * @param clause where the contract says so
 * @param slopes for which KPIs, from which target down
 */
public record LinearCredit(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 200) List<@Valid LinearSlope> slopes)
        implements CreditForm {

    /**
     * What falling short costs.
     *
     * @param kpi the KPI's code
     * @param target the figure that costs nothing, in the KPI's unit, which is per cent
     * @param percentPerPoint of the period's charges for each percentage point below it, in per cent
     */
    public record LinearSlope(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

            @NotNull @Digits(integer = 3, fraction = 6) BigDecimal target,

            @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percentPerPoint) {}

    public LinearCredit {
        slopes = slopes == null ? List.of() : List.copyOf(slopes);
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        List<CreditLine> lines = new ArrayList<>();
        for (LinearSlope slope : slopes) {
            basis.of(slope.kpi()).forEach(level -> {
                CreditLine line = line(slope, level, basis, told);
                if (line != null) {
                    lines.add(line);
                }
            });
        }
        return lines;
    }

    private @Nullable CreditLine line(LinearSlope slope, KpiLevel level, CreditBasis basis, Consumer<RegimeStep> told) {
        BigDecimal figure = level.figure();
        if (figure == null || figure.compareTo(slope.target()) >= 0) {
            return null;
        }
        BigDecimal shortfall = slope.target().subtract(figure);
        BigDecimal exact = basis.ofCharges(shortfall.multiply(slope.percentPerPoint()));
        told.accept(new RegimeStep(
                Doing.CREDITED,
                slope.kpi(),
                "each percentage point below %s costs %s%% of the charges"
                        .formatted(plain(slope.target()), plain(slope.percentPerPoint())),
                clause,
                "%s, which is %s short, %s".formatted(plain(figure), plain(shortfall), plain(basis.charges())),
                plain(exact)));
        return new CreditLine(
                FormOfCredit.LINEAR,
                clause,
                slope.kpi(),
                level.period(),
                CreditLine.rounded(slope.kpi(), exact, basis.rounding(), told));
    }
}
