package org.contractgovernance.contracts.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a party owes by the contract.
 *
 * @param clause where the contract says so
 * @param owedBy the party that owes it; it is owed to the other
 * @param title what is owed, in a few words; do not name people
 * @param description what is owed, in full; do not name people
 * @param schedule when it is owed
 * @param evidenceExpected what shows that it was done, such as a report or a receipt; where it is said, a fulfilment names its evidence
 */
public record ObligationTerms(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull ContractParty owedBy,
        @NotBlank @Size(max = Text.TITLE) @FreeText String title,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String description,
        @NotNull @Valid ObligationSchedule schedule,
        @Size(min = 1, max = Text.TITLE) @FreeText @Nullable String evidenceExpected) {

    /** Refuses terms that contradict themselves. */
    public void requireSound() {
        schedule.requireSound();
    }
}
