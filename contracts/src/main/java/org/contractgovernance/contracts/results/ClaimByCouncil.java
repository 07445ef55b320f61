package org.contractgovernance.contracts.results;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What the council does about a claim that the provider does not ask for: it records a penalty, and decides about another price. */
public sealed interface ClaimByCouncil extends ResultsCommand.OnClaim {

    /**
     * Records what the provider has to pay and did not claim itself, such as a price for each day above a number of days. It is verified
     * and accepted like a claim, by another person.
     *
     * @param contract reference of the contract
     * @param claim the number that the council gives it, unique among the contract's claims, for ever: {@code PEN-1}
     * @param output the code of an output that the provider pays
     * @param payment for cases that were taken on, or for their results
     * @param cases the cases
     * @param narrative what else there is to say; do not name people
     * @param effectiveOn the day on which it was recorded; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RecordPenalty(
            @FromAddress String contract,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String claim,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String output,

            @NotNull ResultPayment payment,
            @NotNull @Size(min = 1, max = 200) List<@Valid ClaimedCase> cases,
            @Size(max = Text.NARRATIVE) @Nullable String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ClaimByCouncil {

        public RecordPenalty {
            cases = cases == null ? List.of() : List.copyOf(cases);
        }
    }

    /**
     * Pays a claim at the price that the amended terms give it: the difference becomes an adjustment in the payment ledger. Nobody accepts
     * the price of a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param reason why; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AcceptRepricing(
            @FromAddress String contract,
            @FromAddress String claim,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ClaimByCouncil {}

    /**
     * Leaves a claim at what is paid, whatever the amended terms say. Nobody refuses the price of a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param reason why; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RefuseRepricing(
            @FromAddress String contract,
            @FromAddress String claim,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ClaimByCouncil {}
}
