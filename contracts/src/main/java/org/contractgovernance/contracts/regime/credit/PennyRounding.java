package org.contractgovernance.contracts.regime.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.term.Text;

/**
 * How an amount is rounded to the penny. Each line of credit is rounded once, from its exact amount, and what is rounded is added up.
 *
 * @param clause where the contract says so
 * @param mode what happens to the fractions of a penny
 */
public record PennyRounding(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull Rounding.Mode mode) {

    private static final int PENCE = 2;

    /** The amount to the penny. */
    public Money round(BigDecimal exact) {
        return new Money(rounding().round(exact));
    }

    /** The quotient to the penny, rounded once from its exact value. */
    public Money quotient(BigDecimal dividend, BigDecimal divisor) {
        return new Money(rounding().quotient(dividend, divisor));
    }

    /** How it is done, in a sentence. */
    public String words() {
        return rounding().words();
    }

    private Rounding rounding() {
        return new Rounding(PENCE, mode);
    }
}
