package org.contractgovernance.contracts.rectification;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What the council decides about a rectification plan. */
public sealed interface RectificationDecisionCommand extends RectificationPlanCommand.OnRectificationPlan {

    /**
     * Approves the plan that was submitted, or that had escalated. Nobody approves what they submitted themselves.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param note what is said about it; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ApproveRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @Size(max = Text.NARRATIVE) @Nullable String note,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Rejects the plan that was submitted. The provider submits another one, unless it was the last round: then the plan escalates.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param reason the reasons; do not name people
     * @param dueOn the day by which the next plan is due, where the provider has more time than the contract gives
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RejectRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Gives the provider the time that it asked for, or other.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param until the new due day; the day that was asked for where nothing is said
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record GrantExtension(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @Nullable LocalDate until,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Refuses the time that the provider asked for.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RefuseExtension(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Records that a step was found done. Nobody verifies what they recorded themselves.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param step the number of the step
     * @param note what is said about it; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record VerifyStep(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @FromAddress @Min(1) int step,
            @Size(max = Text.NARRATIVE) @Nullable String note,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Records that a step was not found done, so that it is waited for again.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param step the number of the step
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record SendStepBack(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @FromAddress @Min(1) int step,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Completes a plan whose steps were all verified.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param outcome what came of it; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CompleteRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String outcome,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Decides that a plan has failed, and what follows from that.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param reason why; do not name people
     * @param consequences codes of one or more consequences that the contract names
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record FailRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,

            @NotEmpty @Size(max = 20) Set<@NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.SLUG) String> consequences,

            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Decides a consequence of a plan that has failed.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param consequence code of a consequence that the contract names
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record InvokeConsequence(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.SLUG) String consequence,

            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}

    /**
     * Withdraws a plan that should not have been required. The history keeps it.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record WithdrawRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationDecisionCommand {}
}
