package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * A value of an index, as somebody entered it.
 *
 * @param appliesFrom the charges of periods that begin on or after this day follow it
 * @param value the value
 * @param source where it was published
 */
public record IndexValue(
        @NotNull LocalDate appliesFrom,

        @NotNull @DecimalMin("0.000001") @Digits(integer = 9, fraction = 6) BigDecimal value,

        @NotBlank @Size(max = Text.TITLE) @FreeText String source) {}
