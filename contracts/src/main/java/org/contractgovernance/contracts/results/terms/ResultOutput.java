package org.contractgovernance.contracts.results.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * An output that is paid for.
 *
 * @param code what the contract calls it; unique in the scheme
 * @param name what it is
 * @param clause where the contract says so
 * @param paidBy who pays for it
 * @param prices what a unit is paid, from the earliest day on
 * @param volumes what units are paid by their number in a year of the contract; none: all of them the whole price
 * @param deducted the share of cases that is not paid, where the contract says so
 */
public record ResultOutput(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull ContractParty paidBy,
        @NotNull @Size(min = 1, max = 40) List<@Valid OutputPrice> prices,
        @NotNull @Size(max = 20) List<@Valid VolumeBand> volumes,
        @Valid @Nullable DeductedShare deducted) {

    public ResultOutput {
        prices = prices == null ? List.of() : List.copyOf(prices);
        volumes = volumes == null ? List.of() : List.copyOf(volumes);
    }
}
