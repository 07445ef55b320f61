package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure before it is rounded, as a quotient, so that it is exact.
 *
 * @param dividend a day's {@linkplain DayNumbers number}, or what is divided
 * @param divisor one where nothing is divided
 * @param day the day reached; absent where none was
 */
public record ExactFigure(
        BigDecimal dividend, BigDecimal divisor, @Nullable LocalDate day) {

    public static ExactFigure of(BigDecimal figure) {
        return new ExactFigure(figure, BigDecimal.ONE, null);
    }

    public String plain() {
        return Exact.quotient(dividend, divisor);
    }
}
