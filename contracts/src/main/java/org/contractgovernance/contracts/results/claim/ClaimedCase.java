package org.contractgovernance.contracts.results.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.term.Text;

/**
 * A case that is claimed for. Cases of a claim are numbered from 1, in the order in which they are listed.
 *
 * @param caseReference the case's reference in the provider's own system; a case number, never a person's name
 * @param achievedOn the day on which the case was taken on, or its result achieved
 * @param quantity how many units: 1 for a family, 60 for sixty days
 * @param evidence where the evidence is
 */
public record ClaimedCase(
        @NotBlank @Size(max = Text.TITLE) @FreeText String caseReference,
        @NotNull LocalDate achievedOn,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 3) BigDecimal quantity,

        @NotNull @Size(min = 1, max = 20) List<@Valid Evidence> evidence) {

    public ClaimedCase {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
