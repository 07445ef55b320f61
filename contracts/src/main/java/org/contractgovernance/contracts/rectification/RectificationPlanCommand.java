package org.contractgovernance.contracts.rectification;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** What the parties ask of a rectification plan; what the council decides about it is in {@link RectificationDecisionCommand}. */
public sealed interface RectificationPlanCommand extends Command {

    /** A command on a plan that is on record. */
    sealed interface OnRectificationPlan extends RectificationPlanCommand
            permits RectificationDecisionCommand,
                    SubmitRectificationPlan,
                    CommentOnRectificationPlan,
                    AskAboutRectificationPlan,
                    AnswerRectificationQuestion,
                    AskForExtension,
                    RecordStepDone,
                    TellRectificationPlan {

        /** The plan's reference in the contract: {@code RP-1}. */
        String rectificationPlan();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.RECTIFICATION_PLAN, rectificationPlan());
        }
    }

    /**
     * Requires a rectification plan of the provider. The contract's terms of plans in force on that day say how long the provider has.
     *
     * @param contract reference of the contract
     * @param title what it is about, in one line; do not name people
     * @param reason why it is required; do not name people
     * @param kpis codes of the KPIs that it concerns; none where nothing is said
     * @param assessment reference of the assessment that set it off, if any
     * @param issue reference of the issue that it concerns, if any; one that the provider may see
     * @param dueOn the day by which it is due, where the provider has more time than the contract gives
     * @param arisesFrom identifier of the event that it follows from, such as a KPI's return, as the audit trail shows it
     * @param effectiveOn the day on which it was required; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RequireRectificationPlan(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.TITLE) String title,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,

            @Size(max = 50) @Nullable Set<@NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String> kpis,

            @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String assessment,

            @Pattern(regexp = Text.ISSUE) @Nullable String issue,
            @Nullable LocalDate dueOn,
            @Size(max = 36) @Nullable String arisesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RectificationPlanCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.RECTIFICATION_PLAN);
        }
    }

    /**
     * Submits the plan that is required, or another one after a rejection.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param whatHappened what happened; kept for ever, so do not name people
     * @param rootCause why it happened; do not name people
     * @param effect what it meant for the services and those who use them; do not name people
     * @param steps what has to be done, by whom and by when
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record SubmitRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String whatHappened,
            @NotBlank @Size(max = Text.NARRATIVE) String rootCause,
            @NotBlank @Size(max = Text.NARRATIVE) String effect,
            @NotNull @Size(max = 100) List<@NotNull @Valid SubmittedStep> steps,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Comments on a plan. A comment decides nothing and stops no clock.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param comment what is said; do not name people
     * @param visibility shared with the provider (unless said otherwise) or council only; set once
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER})
    record CommentOnRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String comment,
            @Nullable Visibility visibility,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Asks the provider a question about the plan that it submitted. The council's time to decide stands still until the answer.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param question what is asked; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AskAboutRectificationPlan(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String question,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Answers the council's question about the plan.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param answer the answer; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record AnswerRectificationQuestion(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @NotBlank @Size(max = Text.NARRATIVE) String answer,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Asks for more time for the plan that is waited for, or for a step of an approved plan.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param step the number of the step; absent for the plan itself
     * @param until the due day that is asked for
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record AskForExtension(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @Min(1) @Max(100) @Nullable Integer step,
            @NotNull LocalDate until,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Records that a step was done. The party that does the step records it.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     * @param step the number of the step
     * @param evidence what shows that it was done; do not name people
     * @param effectiveOn the day on which it was so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({PROVIDER, COMMISSIONER})
    record RecordStepDone(
            @FromAddress String contract,
            @FromAddress String rectificationPlan,
            @FromAddress @Min(1) int step,
            @NotBlank @Size(max = Text.NARRATIVE) String evidence,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRectificationPlan {}

    /**
     * Tells what the passing of time, or a change of the calendar, has done to a plan by the contract's terms, one thing at a time. The
     * application itself sends this command; the plan decides by its own events.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     */
    @AllowedTo(ADMINISTRATOR)
    record TellRectificationPlan(String contract, String rectificationPlan) implements OnRectificationPlan {

        /** The plan decides from which day it is so. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }
}
