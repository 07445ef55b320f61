package org.contractgovernance.contracts.share.terms;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The most that is paid for a year: a percentage of the target, or an amount. Exactly one of the two is given.
 *
 * @param clause where the contract says so
 * @param percent of the target, in per cent
 * @param pounds an amount, in pounds
 */
public record ShareLimit(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Digits(integer = 3, fraction = 6) @Nullable BigDecimal percent,
        @Digits(integer = 13, fraction = 2) @Nullable BigDecimal pounds) {

    /** The most, exact. */
    public BigDecimal most(BigDecimal target) {
        if (percent != null) {
            return target.multiply(percent).movePointLeft(2);
        }
        return pounds == null ? target : pounds;
    }

    /** The limit in words. */
    public String words() {
        return percent != null
                ? "at most %s%% of the target".formatted(percent.toPlainString())
                : "at most £%s".formatted(pounds == null ? "" : pounds.toPlainString());
    }
}
