package org.contractgovernance.contracts.results.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.contractgovernance.contracts.term.Text;

/**
 * What a unit of an output is paid from a day on, until the next price applies: at most an amount, of which a part is paid when a case is
 * taken on and the rest for its result.
 *
 * @param appliesFrom the first day of the cases that it is for
 * @param clause where the contract says so
 * @param most the most that is paid for one unit
 * @param attachmentPercent how much of it is paid when a case is taken on, in per cent
 * @param resultPercent how much of it is paid for the result, in per cent; the two come to 100
 */
public record OutputPrice(
        @NotNull LocalDate appliesFrom,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Valid Money most,

        @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 6) BigDecimal attachmentPercent,

        @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 6) BigDecimal resultPercent)
        implements AppliesFrom {

    /** How much of the price is paid by a payment, in per cent. */
    public BigDecimal percent(ResultPayment payment) {
        return switch (payment) {
            case ATTACHMENT -> attachmentPercent;
            case RESULT -> resultPercent;
        };
    }
}
