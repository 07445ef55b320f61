package org.contractgovernance.contracts.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan as it was submitted. Steps are numbered from 1 in their order.
 *
 * @param what what has to be done; do not name people
 * @param party who does it
 * @param owner the person who has to do it, by the identifier under which they were entered; absent where the party names nobody
 * @param dueOn the due day
 */
public record SubmittedStep(
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String what,
        @NotNull ContractParty party,
        @Nullable PersonId owner,
        @NotNull LocalDate dueOn) {}
