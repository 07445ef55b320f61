package org.contractgovernance.contracts.earlywarning;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Commands on an early warning. */
public sealed interface EarlyWarningCommand extends Command {

    /** A command on an early warning that is on record. */
    sealed interface OnEarlyWarning extends EarlyWarningCommand
            permits AssignEarlyWarning,
                    AssessEarlyWarning,
                    PlanAction,
                    CompleteAction,
                    MissAction,
                    ReviewEarlyWarning,
                    CloseEarlyWarning,
                    WithdrawEarlyWarning,
                    ReferralCommand {

        /** The early warning's reference in the contract: {@code EW-3}. */
        String earlyWarning();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.EARLY_WARNING, earlyWarning());
        }
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
     * @param effectiveOn the day on which the warning was given; the default is today
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
            implements EarlyWarningCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.EARLY_WARNING);
        }
    }

    /**
     * Assigns the early warning to a person.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param owner the person, by the identifier under which they were entered
     * @param effectiveOn the day from which the person is responsible; the default is today
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
     * @param effectiveOn the day of the assessment; the default is today
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
     * @param description what has to be done; do not name people
     * @param owner the person who has to do it, by the identifier under which they were entered
     * @param dueOn the due day
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day on which it was agreed; the default is today
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
     * Records that an action is complete.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param action the action's number
     * @param note what came of it; do not name people
     * @param effectiveOn the day on which it was done; the default is today
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
     * @param nowDueOn the new due day; none: the action is given up
     * @param effectiveOn the day of the finding; the default is today
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
     * @param effectiveOn the day of the review; the default is today
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
     * Closes the early warning.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param outcome what came of it; do not name people
     * @param effectiveOn the day on which it was over; the default is today
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
     * Withdraws an early warning that was raised in error or is a duplicate: no total counts it any more. The history keeps it.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param because raised in error, or a duplicate
     * @param duplicateOf for a duplicate, reference of the early warning that it repeats
     * @param reason in a sentence; do not name people
     * @param effectiveOn the day from which it no longer counts; the default is today
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
