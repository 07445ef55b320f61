package org.contractgovernance.contracts.results;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a contract's payment by results. */
public sealed interface ResultsCommand extends Command {

    /** What people call it: a contract has one scheme. */
    String REFERENCE = EntityKind.PAYMENT_BY_RESULTS.code();

    /** Identifier of a contract's payment by results. */
    static EntityId resultsOf(String contract) {
        return new EntityId(EntityKind.PAYMENT_BY_RESULTS, contract);
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.PAYMENT_BY_RESULTS, REFERENCE);
    }

    /** A command on one claim. */
    sealed interface OnClaim extends ResultsCommand
            permits ClaimResults, VerifyClaim, AdjustClaim, AcceptClaim, RefuseClaim, ClawBackResults, ClaimByCouncil {

        /** The claim's number, as the provider gave it: {@code RC-1}. */
        String claim();
    }

    /**
     * Sets the scheme by which a contract pays for results. It is checked as a whole.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param appliesFrom the first day of the cases that are paid; not before the contract's first day
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record SetResultsScheme(
            @FromAddress String contract,
            @NotNull @Valid ResultsTerms terms,
            @NotNull LocalDate appliesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ResultsCommand {

        @Override
        public Target target() {
            return Target.Begun.of(resultsOf(contract), REFERENCE);
        }
    }

    /**
     * Amends the scheme for cases from a day on, until the next amendment on record applies; an amendment from the same day as another
     * replaces it. Claims that are accepted stay as they are, and
     * another price of theirs is proposed; others are priced by the terms in force when they are accepted.
     *
     * @param contract reference of the contract
     * @param terms all terms as they are for those cases
     * @param appliesFrom the first day of the cases that follow them, not before the scheme's own first day
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AmendResultsScheme(
            @FromAddress String contract,
            @NotNull @Valid ResultsTerms terms,
            @NotNull LocalDate appliesFrom,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ResultsCommand {}

    /**
     * Claims a payment for cases of an output. A case is claimed once for each payment, in whatever claim.
     *
     * @param contract reference of the contract
     * @param claim the number that the provider gives it, unique in the contract, for ever: {@code RC-1}
     * @param output the output's code
     * @param payment for cases that were taken on, or for their results
     * @param cases the cases
     * @param narrative what else there is to say; do not name people
     * @param effectiveOn the day on which it was claimed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record ClaimResults(
            @FromAddress String contract,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String claim,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String output,

            @NotNull ResultPayment payment,
            @NotNull @Size(min = 1, max = 200) List<@Valid ClaimedCase> cases,
            @Size(max = Text.NARRATIVE) @Nullable String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {

        public ClaimResults {
            cases = cases == null ? List.of() : List.copyOf(cases);
        }
    }

    /**
     * Records which cases of a claim were checked at their source, and what was found. What is paid does not change: wrong cases are
     * adjusted. Nobody verifies a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param check which records were checked, and what was found
     * @param effectiveOn the day on which they were checked; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record VerifyClaim(
            @FromAddress String contract,
            @FromAddress String claim,
            @NotNull @Valid SampleCheck check,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {}

    /**
     * Pays less for some cases of a claim than was claimed, or leaves them out. A case that is left out can be claimed again. Nobody
     * adjusts a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param changes the cases, each with its reason
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AdjustClaim(
            @FromAddress String contract,
            @FromAddress String claim,
            @NotNull @Size(min = 1, max = 200) List<@Valid CaseChange> changes,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {

        public AdjustClaim {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /**
     * Accepts a claim, of which a sample was checked at its source: it is paid as it is adjusted, at the prices of its cases. Nobody accepts
     * a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AcceptClaim(
            @FromAddress String contract,
            @FromAddress String claim,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {}

    /**
     * Refuses a claim as a whole. Its cases can be claimed again. Nobody refuses a claim that they made themselves.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param reason why; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RefuseClaim(
            @FromAddress String contract,
            @FromAddress String claim,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {}

    /**
     * Claws back what was paid for a claim: all that is left of it, or for one case all or a part. What was paid for a case is clawed back
     * once, and the case cannot be claimed again.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     * @param caseNumber the case's number in the claim; every case that was not clawed back yet where nothing is said
     * @param pounds how much of what was paid for the case, in pounds; all of it where nothing is said
     * @param reason why; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ClawBackResults(
            @FromAddress String contract,
            @FromAddress String claim,
            @Min(1) @Nullable Integer caseNumber,

            @DecimalMin(value = "0", inclusive = false) @Digits(integer = 13, fraction = 2) @Nullable BigDecimal pounds,

            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnClaim {}
}
