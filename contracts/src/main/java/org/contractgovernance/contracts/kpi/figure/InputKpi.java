package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that another one is computed of.
 *
 * @param kpi its code, in the same contract
 * @param weight its weight in percent in a weighted mean; the weights add up to 100. Absent in every other computation
 */
public record InputKpi(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

        @Digits(integer = 3, fraction = 6) @Nullable BigDecimal weight) {

    InputKpi plain() {
        return new InputKpi(kpi, weight == null ? null : weight.stripTrailingZeros());
    }
}
