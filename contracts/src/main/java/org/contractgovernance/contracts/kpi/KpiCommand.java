package org.contractgovernance.contracts.kpi;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on a KPI and its returns. */
public sealed interface KpiCommand extends Command {

    /** Code of the KPI, unique in the contract. */
    String code();

    @Override
    default Target target() {
        return new Target.Found(EntityKind.KPI, code());
    }

    /** A command on the return of one period. */
    sealed interface OnReturn extends KpiCommand {

        /** The period's key: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}. */
        String period();
    }

    /**
     * Defines a KPI.
     *
     * @param contract reference of the contract
     * @param code unique in the contract, for ever
     * @param definition what is measured and how it is rated
     * @param appliesFrom first day of the first period that is measured; the contract's own first day counts as the first day of the period
     *     in which it falls
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record DefineKpi(
            @FromAddress String contract,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotNull @Valid KpiDefinition definition,
            @NotNull LocalDate appliesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements KpiCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityId.of(EntityKind.KPI, contract, code), code);
        }
    }

    /**
     * Revises a KPI for periods that begin on or after a day, until the next revision on record applies. A revision from the same day
     * replaces the one before. Earlier periods keep their own bands. The returns on record for the periods that the revision covers are
     * rated again, so the revision is effective no earlier than the last event of those returns.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param definition the whole definition for those periods; the frequency cannot change
     * @param appliesFrom first day of the first period that follows the new definition; not before the first measured period
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReviseKpi(
            @FromAddress String contract,
            @FromAddress String code,
            @NotNull @Valid KpiDefinition definition,
            @NotNull LocalDate appliesFrom,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements KpiCommand {}

    /**
     * Retires a KPI: periods that begin after a day are not measured. With a day before the first period, the KPI was never measured.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param lastDay the last day on which a measured period may begin
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RetireKpi(
            @FromAddress String contract,
            @FromAddress String code,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements KpiCommand {}

    /**
     * Submits the return of a period.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key, of the KPI's frequency and in the contract's calendar; the period has ended and has no return yet
     * @param figures what is returned
     * @param effectiveOn the day on which it was returned; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record SubmitReturn(
            @FromAddress String contract,
            @FromAddress String code,
            @NotBlank @Size(max = 20) String period,
            @NotNull @Valid KpiReturn figures,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Asks a question about a return before the return is accepted. The return can then be accepted only after the question is answered or
     * other figures are returned. Nobody questions a return that they submitted themselves.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param question what has to be explained; do not name people
     * @param effectiveOn the day on which it was asked; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record QueryReturn(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotBlank @Size(max = Text.NARRATIVE) String question,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Answers the question; the figures do not change.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param answer the answer; do not name people
     * @param effectiveOn the day on which it was answered; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AnswerQuery(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotBlank @Size(max = Text.NARRATIVE) String answer,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Returns other figures before a figure is accepted, in answer to a question or without one.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param figures what is returned instead
     * @param effectiveOn the day on which it was returned; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ResubmitReturn(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotNull @Valid KpiReturn figures,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Records which records behind a return were checked at their source, and what was found. The figures do not change: wrong ones are
     * resubmitted or corrected. Nobody verifies a return that they submitted themselves.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param check which records were checked, and what was found
     * @param effectiveOn the day on which they were checked; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record VerifySample(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotNull @Valid SampleCheck check,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Accepts a return: its rating is final. Nobody accepts a return that they submitted themselves.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param effectiveOn the day on which it was accepted; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, REVIEWER})
    record AcceptReturn(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Corrects an accepted figure. The history keeps the earlier figure. The bands in force for the period give the new rating.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param figures the right figures
     * @param reason why; do not name people
     * @param effectiveOn the day from which the corrected figure counts; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CorrectFigure(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotNull @Valid KpiReturn figures,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Withdraws a return that was made in error and is not yet accepted. The period then counts as not returned.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was withdrawn; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawReturn(
            @FromAddress String contract,
            @FromAddress String code,
            @FromAddress String period,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReturn {}

    /**
     * Tells what the passing of time, or a change of the calendar, has done to the clock of a period's return: the return is due soon, it is
     * overdue, or its due day has moved. The application itself sends this command; the KPI decides by its own events.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     */
    @AllowedTo(ADMINISTRATOR)
    record TellReturnDue(String contract, String code, String period) implements OnReturn {

        /** The KPI decides from which day it is so. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }

    /**
     * Tells a computed KPI what its inputs returned for a period. The application itself sends this command; the KPI decides by its own
     * events.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param inputs the returns of the inputs in the period, in the order of the definition and of their periods
     * @param missing the returns that are still waited for
     */
    @AllowedTo(ADMINISTRATOR)
    record TellInputs(String contract, String code, String period, List<InputReturn> inputs, List<String> missing)
            implements OnReturn {

        public TellInputs {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }

        /** The KPI decides from which day it is so. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }

        /** Which inputs are missing, where some are. */
        @Override
        public @Nullable String reason() {
            return missing.isEmpty() ? null : "There is no return of " + String.join(", ", missing);
        }
    }

    /**
     * Tells a KPI whose bands hang on the volume of another KPI what that one returned for a period. The application itself sends this
     * command; the KPI decides by its own events.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     * @param volume the volume
     */
    @AllowedTo(ADMINISTRATOR)
    record TellVolume(String contract, String code, String period, VolumeUsed volume) implements OnReturn {

        /** The KPI decides from which day it is so. */
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
