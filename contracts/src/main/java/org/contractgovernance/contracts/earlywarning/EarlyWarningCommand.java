package org.contractgovernance.contracts.earlywarning;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.FromAddress;
import org.contractgovernance.contracts.Text;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an early warning. */
public sealed interface EarlyWarningCommand extends Command {

    /** How a corporate risk tool's own references are written, so that none is a text. */
    String TOOL_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}";

    /** A command on an early warning that is on record. */
    sealed interface OnEarlyWarning extends EarlyWarningCommand {

        /** The early warning's reference in the contract: {@code EW-3}. */
        String earlyWarning();
    }

    /**
     * Raises an early warning directly.
     *
     * @param contract reference of the contract
     * @param title the matter, in one line; do not name people
     * @param cause what gives rise to the risk; kept for ever, so do not name people
     * @param event what may happen
     * @param consequence what follows if it does
     * @param kinds which kinds of risk it is
     * @param likelihood step on the contract's matrix, from 1, as if nothing were done
     * @param impact step on the contract's matrix, from 1, as if nothing were done
     * @param couldHaveWarned when each party first could have warned, where it is known
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param arisesFrom identifier of the event that it follows from, as the audit trail shows it
     * @param effectiveOn the day on which the warning was given; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER})
    record RaiseEarlyWarning(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.TITLE) String title,
            @NotBlank @Size(max = Text.NARRATIVE) String cause,
            @NotBlank @Size(max = Text.NARRATIVE) String event,
            @NotBlank @Size(max = Text.NARRATIVE) String consequence,
            @NotEmpty Set<RiskKind> kinds,
            @Min(1) int likelihood,
            @Min(1) int impact,
            @Nullable CouldHaveWarned couldHaveWarned,
            @Nullable Visibility visibility,
            @Size(max = 36) @Nullable String arisesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements EarlyWarningCommand {}

    /**
     * Says who answers for it.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param owner the person, by the identifier under which they were entered
     * @param effectiveOn the day from which they do; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AssignEarlyWarning(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotNull PersonId owner,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Assesses likelihood and impact.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param assessment which score: inherent, current or target
     * @param likelihood step on the contract's matrix, from 1
     * @param impact step on the contract's matrix, from 1
     * @param reason why; do not name people
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day of the assessment; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record AssessEarlyWarning(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotNull Assessment assessment,
            @Min(1) int likelihood,
            @Min(1) int impact,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Plans an action.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param description what is to be done; do not name people
     * @param owner who is to do it, by the identifier under which they were entered
     * @param dueOn the day by which it is to be done
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record PlanAction(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String description,
            @NotNull PersonId owner,
            @NotNull LocalDate dueOn,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Records that an action was done.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param action the action's number
     * @param note what came of it; do not name people
     * @param effectiveOn the day on which it was done; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CompleteAction(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @FromAddress @Min(1) int action,
            @Size(max = Text.NARRATIVE) @Nullable String note,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Records that an action was not done in time.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param action the action's number
     * @param reason why; do not name people
     * @param nowDueOn the new day by which it is to be done; none: it is given up
     * @param effectiveOn the day of the finding; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record MissAction(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @FromAddress @Min(1) int action,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate nowDueOn,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Records a review.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param note what was found; do not name people
     * @param nextReviewOn the day of the next review, where one is set
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day of the review; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record ReviewEarlyWarning(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String note,
            @Nullable LocalDate nextReviewOn,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Refers it to corporate risk.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason why it matters beyond the contract; do not name people
     * @param effectiveOn the day of the referral; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReferToCorporateRisk(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Takes its referral to corporate risk back: it does not matter beyond the contract any more.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason why it does not matter beyond the contract any more; do not name people
     * @param effectiveOn the day from which it is not referred; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record TakeBackReferral(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Says that the corporate risk tool has taken in what it was told of it. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param toolReference what the tool calls it: letters, digits, and . _ / : -
     * @param position position of the last event that the tool has taken in of this early warning, as the feed gave it
     * @param effectiveOn the day on which the tool took it in; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({RISK_TOOL, ADMINISTRATOR})
    record AcknowledgeRisk(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotNull @Pattern(regexp = TOOL_REFERENCE) String toolReference,
            @Min(1) long position,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Says what the corporate risk tool holds of it. It is kept beside the register's own score, and never in its place. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param score the tool's score in steps of the contract's matrix, likelihood times impact; where it has one
     * @param owner who answers for it there, by the identifier under which they were entered; where the tool names somebody
     * @param status where it stands there, in the tool's own words; do not name people
     * @param closed whether it is over there; not, unless said otherwise
     * @param effectiveOn the day on which the tool held it so; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({RISK_TOOL, ADMINISTRATOR})
    record ReportRisk(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @Min(1) @Max(100) @Nullable Integer score,
            @Nullable PersonId owner,
            @Size(min = 1, max = 100) @Nullable String status,
            @Nullable Boolean closed,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Closes it.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param outcome what came of it; do not name people
     * @param effectiveOn the day on which it was over; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CloseEarlyWarning(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String outcome,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}

    /**
     * Takes it out of the register's totals: raised in error, or a duplicate. It stays in the history.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param because raised in error, or a duplicate
     * @param duplicateOf reference of the early warning that says the same, for a duplicate
     * @param reason in a sentence; do not name people
     * @param effectiveOn the day from which it does not count; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record WithdrawEarlyWarning(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotNull Withdrawal because,
            @Pattern(regexp = Text.EARLY_WARNING) @Nullable String duplicateOf,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnEarlyWarning {}
}
