package org.contractgovernance.contracts.issue;

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
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Commands on an issue. */
public sealed interface IssueCommand extends Command {

    /** A command on an issue that is on record. */
    sealed interface OnIssue extends IssueCommand {

        /** The issue's reference in the contract: {@code I-14}. */
        String issue();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.ISSUE, issue());
        }
    }

    /**
     * Raises an issue.
     *
     * @param contract reference of the contract
     * @param type what kind of issue
     * @param title what it is about, in one line; do not name people
     * @param description what was seen and what it means; kept for ever, so do not name people
     * @param severity how bad it is
     * @param priority how soon it must be dealt with
     * @param kpi code of the KPI that it concerns, if any
     * @param service code of the service that it concerns, if any
     * @param dueOn the day by which it must be dealt with, where one is set
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param arisesFrom identifier of the event that it follows from, such as a KPI's return, as the audit trail shows it
     * @param effectiveOn the day on which it arose; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER})
    record RaiseIssue(
            @FromAddress String contract,
            @NotNull IssueType type,
            @NotBlank @Size(max = Text.TITLE) String title,
            @NotBlank @Size(max = Text.NARRATIVE) String description,
            @NotNull Severity severity,
            @NotNull Priority priority,

            @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String kpi,

            @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String service,

            @Nullable LocalDate dueOn,
            @Nullable Visibility visibility,
            @Size(max = 36) @Nullable String arisesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements IssueCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.ISSUE);
        }
    }

    /**
     * Assigns the issue to a person.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param owner the person, by the identifier under which they were entered
     * @param dueOn the day by which it must be dealt with; the default is the day set before
     * @param effectiveOn the day from which it is theirs; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AssignIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotNull PersonId owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Records what has been found or done about the issue.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param note what; kept for ever, so do not name people
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER})
    record RecordProgress(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotBlank @Size(max = Text.NARRATIVE) String note,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Changes the severity or the priority of the issue.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param severity how bad it is from now on
     * @param priority how soon it must be dealt with from now on
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReprioritiseIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotNull Severity severity,
            @NotNull Priority priority,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Escalates the issue to an early warning. An issue is escalated once.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param cause what gives rise to the risk; do not name people
     * @param event what may happen
     * @param consequence what follows if it does
     * @param kinds which kinds of risk it is
     * @param likelihood step on the contract's matrix, from 1
     * @param impact step on the contract's matrix, from 1
     * @param couldHaveWarned when each party first could have warned, where it is known
     * @param visibility of the early warning; the default is the issue's own
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record EscalateToEarlyWarning(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotBlank @Size(max = Text.NARRATIVE) String cause,
            @NotBlank @Size(max = Text.NARRATIVE) String event,
            @NotBlank @Size(max = Text.NARRATIVE) String consequence,
            @NotEmpty Set<RiskKind> kinds,
            @Min(1) int likelihood,
            @Min(1) int impact,
            @Nullable CouldHaveWarned couldHaveWarned,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Records that the issue was dealt with.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param outcome what came of it; kept for ever, so do not name people
     * @param effectiveOn the day on which it was resolved; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ResolveIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotBlank @Size(max = Text.NARRATIVE) String outcome,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Closes a resolved issue.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param note a closing note; do not name people
     * @param effectiveOn the day on which it was closed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CloseIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @Size(max = Text.NARRATIVE) @Nullable String note,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Reopens a resolved or closed issue. The early warning that it became remains.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param reason why; do not name people
     * @param effectiveOn the day from which it is open again; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReopenIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}

    /**
     * Withdraws an issue that was raised in error or is a duplicate: no total counts it any more. The history keeps it.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     * @param because raised in error, or a duplicate
     * @param duplicateOf for a duplicate, reference of the issue that it repeats
     * @param reason in a sentence; do not name people
     * @param effectiveOn the day from which it no longer counts; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record WithdrawIssue(
            @FromAddress String contract,
            @FromAddress String issue,
            @NotNull Withdrawal because,
            @Pattern(regexp = Text.ISSUE) @Nullable String duplicateOf,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnIssue {}
}
