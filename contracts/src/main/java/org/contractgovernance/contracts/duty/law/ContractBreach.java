package org.contractgovernance.contracts.duty.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of a breach, or of performance that did not improve, as regulation 39(7) of the Procurement Regulations 2024 asks for them.
 *
 * @param kind what the supplier did
 * @param result what the breach led to; absent where it led to none of these
 * @param properChance whether the supplier had a proper chance to improve; absent where it is not stated
 * @param whyItApplies why section 71(5) applies
 * @param obligation the obligation
 * @param impact what the failure led to in the services
 * @param lasted how long it lasted
 * @param ongoing whether it goes on
 * @param mitigation what was done about it
 * @param warnings the council's warnings, and the chances that it gave
 * @param suppliersSteps what the supplier did
 * @param whyNotEnough why the supplier's steps did not suffice
 * @param damagesBasis how the damages were reckoned; absent where there were none
 */
public record ContractBreach(
        @NotNull BreachKind kind,
        @Nullable BreachResult result,
        @Nullable Boolean properChance,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String whyItApplies,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String obligation,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String impact,
        @NotBlank @Size(max = Text.TITLE) @FreeText String lasted,
        boolean ongoing,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String mitigation,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String warnings,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String suppliersSteps,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String whyNotEnough,

        @Size(min = 1, max = Text.NARRATIVE) @FreeText @Nullable String damagesBasis) {

    /** What the supplier did. */
    public enum BreachKind implements Coded {
        BREACH,
        UNSATISFACTORY_PERFORMANCE
    }

    /** What a breach led to. */
    public enum BreachResult implements Coded {
        PARTIAL_TERMINATION,
        DAMAGES,
        SETTLEMENT
    }
}
