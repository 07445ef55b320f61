package org.contractgovernance.contracts.variation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a party proposes. It does not change: a variation that is to say something else is proposed anew.
 *
 * @param title what it is called
 * @param reasons why; do not name people
 * @param clause where the contract provides for variations
 * @param takesEffectOn the day from which it holds; a change of KPIs or regime holds for periods that begin on or after it
 * @param changes what it changes
 * @param novation whether another supplier takes the contract over
 * @param couldHaveBeenOneWith references of variations that could have been made as one with this
 * @param whatIf the answer of a what-if question that the proposal rests on
 * @param lastDay the last day on which it can be agreed; absent where it does not lapse
 * @param restatesAssessed whether both parties agree that assessments of periods from its day on are restated; absent means no
 */
public record VariationContent(
        @NotBlank @Size(max = Text.TITLE) @FreeText String title,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String reasons,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull LocalDate takesEffectOn,
        @NotNull @Valid VariationChanges changes,
        boolean novation,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = Text.CODE) String> couldHaveBeenOneWith,
        @Valid @Nullable WhatIfAnswer whatIf,
        @Nullable LocalDate lastDay,
        @Nullable Boolean restatesAssessed) {

    /** The version of every variation: what was proposed does not change. */
    public static final String VERSION = "1";

    public VariationContent {
        couldHaveBeenOneWith = couldHaveBeenOneWith == null ? List.of() : List.copyOf(couldHaveBeenOneWith);
    }

    /** Whether both parties agree that assessments of periods from its day on are restated. */
    public boolean restates() {
        return Boolean.TRUE.equals(restatesAssessed);
    }

    /**
     * The answer of a what-if question.
     *
     * @param address the address that was asked
     * @param position the position of the record that the answer rests on
     * @param sha256 SHA-256 of the answer, lower-case hexadecimal
     */
    public record WhatIfAnswer(
            @NotBlank @Size(max = Text.TITLE) String address,

            @Min(1) long position,

            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
