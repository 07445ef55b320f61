package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.kpi.figure.Limited;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The figures that are a failure of one severity, or none; both limits included, of figures already rounded as the KPI says.
 *
 * @param from lowest figure; none: however low
 * @param to highest figure; none: however high
 * @param severity name of the severity; none: the KPI's level is met
 */
public record SeverityBand(
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal from,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal to,
        @Size(max = Text.CODE) @Nullable String severity)
        implements Limited {

    @Override
    public @Nullable BigDecimal lower() {
        return from;
    }

    @Override
    public @Nullable BigDecimal upper() {
        return to;
    }

    /** The limits in words: {@code from 98 to 98.9}. */
    public String words() {
        return (from == null ? "however low" : "from " + from.toPlainString())
                + (to == null ? ", however high" : " to " + to.toPlainString());
    }
}
