package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the provider expects of a KPI at the end of the contract's year. It is shown beside the figure and never rated.
 *
 * @param figure the expected figure, in the KPI's unit; 1 for yes and 0 for no; absent for a day reached
 * @param day for a day reached: the expected day
 * @param basis what the expectation rests on; do not name people
 */
public record Forecast(
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal figure,
        @Nullable LocalDate day,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String basis) {

    /** The same without needless digits. */
    public Forecast plain() {
        return new Forecast(figure == null ? null : figure.stripTrailingZeros(), day, basis);
    }
}
