package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * A duty that does not apply to the contract.
 *
 * @param duty the provision that would otherwise apply, such as {@code Procurement Act 2023 s.71}
 * @param because the provision that exempts it, and why
 */
public record Exemption(
        @NotBlank @Size(max = Text.TITLE) String duty,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String because) {}
