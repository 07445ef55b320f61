package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The most that is taken over some months, which end with the last day of a period: a percentage of the charges of the periods in
 * them, or an amount. Exactly one of the two is given.
 *
 * @param clause where the contract says so
 * @param months how many months: 1 for a cap by month, 12 for one over any twelve
 * @param percent of the charges of the periods that end in those months and are assessed, in per cent
 * @param pounds an amount, in pounds
 */
public record CreditCap(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(1) @Max(120) int months,
        @Digits(integer = 3, fraction = 6) @Nullable BigDecimal percent,
        @Digits(integer = 13, fraction = 2) @Nullable BigDecimal pounds) {

    /** What may be taken of such charges; exact. */
    public BigDecimal most(BigDecimal charges) {
        if (percent != null) {
            return charges.multiply(percent).movePointLeft(2);
        }
        return pounds == null ? charges : pounds;
    }

    /** The rule in words. */
    public String words() {
        String of = percent != null
                ? RegimeStep.plain(percent) + "% of the charges"
                : pounds != null ? RegimeStep.plain(new Money(pounds)) : "the charges";
        return "at most %s over %d %s".formatted(of, months, months == 1 ? "month" : "months");
    }
}
