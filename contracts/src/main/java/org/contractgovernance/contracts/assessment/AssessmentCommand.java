package org.contractgovernance.contracts.assessment;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of the assessment of a period. */
public sealed interface AssessmentCommand extends Command {

    /** Reference of the assessment: the key of the regime's period, {@code 2016-01}. */
    String assessment();

    /** Identifier of the assessment of a period. */
    static EntityId assessmentOf(String contract, String period) {
        return EntityId.of(EntityKind.ASSESSMENT, contract, period);
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.ASSESSMENT, assessment());
    }

    /** What the application itself sends, effective today; nobody asks for it. */
    sealed interface OfItself extends AssessmentCommand {

        @Override
        default @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        default @Nullable String source() {
            return null;
        }
    }

    /** A decision about a deduction. */
    sealed interface DecideDeduction extends AssessmentCommand {

        /** The deduction's number in the assessment. */
        int deduction();
    }

    /**
     * Proposes what a period comes to. The application itself sends this command when the period is ready to be assessed.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param assessed what the period comes to, and what it rests on
     * @param say how long the provider has to say something to it
     */
    @AllowedTo(ADMINISTRATOR)
    record ProposeAssessment(String contract, String assessment, Assessed assessed, ProvidersSay say)
            implements OfItself {

        @Override
        public Target target() {
            return Target.Begun.of(assessmentOf(contract, assessment), assessment);
        }
    }

    /**
     * Restates what a period comes to, because something that it rests on has changed. The application itself sends this command.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param assessed what the period comes to now, and what it rests on
     * @param say how long the provider has to say something to what changes
     */
    @AllowedTo(ADMINISTRATOR)
    record RestateAssessment(String contract, String assessment, Assessed assessed, ProvidersSay say)
            implements OfItself {}

    /**
     * Withdraws the assessment of a period that is not assessed any more. The application itself sends this command.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param because why
     * @param say how long the provider has to say something to what is to be given back
     */
    @AllowedTo(ADMINISTRATOR)
    record WithdrawAssessment(String contract, String assessment, WithdrawnBecause because, ProvidersSay say)
            implements OfItself {}

    /**
     * Tells that the provider's time has passed without a response. The application itself sends this command; the assessment decides by its
     * own events.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     */
    @AllowedTo(ADMINISTRATOR)
    record TellNoResponse(String contract, String assessment) implements OfItself {}

    /**
     * Responds to what is proposed. The provider may respond again until its time ends or the deduction is decided; the last word counts.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param deduction number of the deduction; absent where the response is to everything that is open
     * @param stance whether the provider agrees
     * @param narrative what it says; a dispute says why. Do not name people
     * @param effectiveOn the day on which it responded; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record RespondToAssessment(
            @FromAddress String contract,
            @FromAddress String assessment,
            @Min(1) @Nullable Integer deduction,
            @NotNull Stance stance,
            @Size(max = Text.NARRATIVE) @Nullable String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements AssessmentCommand {}

    /**
     * Confirms a deduction: it stands as it is proposed. Nobody decides a deduction that rests on a return which they submitted themselves.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param deduction number of the deduction
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ConfirmDeduction(
            @FromAddress String contract,
            @FromAddress String assessment,
            @FromAddress @Min(1) int deduction,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements DecideDeduction {}

    /**
     * Reduces a deduction: less of it stands than is proposed.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param deduction number of the deduction
     * @param to what is to stand
     * @param reason why; do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReduceDeduction(
            @FromAddress String contract,
            @FromAddress String assessment,
            @FromAddress @Min(1) int deduction,
            @NotNull @Valid Money to,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements DecideDeduction {}

    /**
     * Waives a deduction: nothing of it stands.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param deduction number of the deduction
     * @param reason why; do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record WaiveDeduction(
            @FromAddress String contract,
            @FromAddress String assessment,
            @FromAddress @Min(1) int deduction,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements DecideDeduction {}
}
