package org.contractgovernance.contracts.earlywarning;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on an early warning's referral to corporate risk, and the reports of the council's corporate risk tool about it. */
public sealed interface ReferralCommand extends EarlyWarningCommand.OnEarlyWarning {

    /** The form of a corporate risk tool's own references. It leaves no room for free text. */
    String TOOL_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}";

    /**
     * Refers the early warning to corporate risk.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason why it matters beyond the contract; do not name people
     * @param effectiveOn the day of the referral; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReferToCorporateRisk(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ReferralCommand {}

    /**
     * Refers the early warning to corporate risk because the contract's rule requires it. The application itself sends this command.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason in a sentence
     */
    @AllowedTo(ADMINISTRATOR)
    record ReferByRule(String contract, String earlyWarning, String reason) implements ReferralCommand {

        /** The referral is effective on the day on which the application applies the rule. */
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
     * Takes the referral to corporate risk back: the early warning no longer matters beyond the contract.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason why it no longer matters beyond the contract; do not name people
     * @param effectiveOn the day from which it is no longer referred; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record TakeBackReferral(
            @FromAddress String contract,
            @FromAddress String earlyWarning,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ReferralCommand {}

    /**
     * Records that the corporate risk tool has taken in the events about the early warning. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param toolReference what the tool calls it: letters, digits, and . _ / : -
     * @param position position of the last event about this early warning that the tool has taken in, as the feed gave it
     * @param effectiveOn the day on which the tool took it in; the default is today
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
            implements ReferralCommand {}

    /**
     * Reports everything that the corporate risk tool holds about the early warning: what the report leaves out, the tool does not hold.
     * The report is kept beside the register's own score and never replaces it. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param score the tool's score, likelihood times impact in steps of the contract's matrix; where the tool has one
     * @param owner the person responsible for it in the tool, by the identifier under which they were entered; where the tool names
     *     somebody
     * @param status its status in the tool, in the tool's own words; do not name people
     * @param closed whether the tool has closed it; the default is no
     * @param effectiveOn the day on which the tool held it so; the default is today
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
            implements ReferralCommand {}

    /**
     * Takes one row of a file that the corporate risk tool exported. What the row leaves out stays as the tool reported it before. The
     * application itself sends this command, for the caller who sends the file. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param toolReference the tool's reference, in the form of {@link #TOOL_REFERENCE}; absent where the row gives none
     * @param position position of the last event about this early warning that the tool has taken in; absent where the row gives none
     * @param score the tool's score in steps of the contract's matrix, from 1 to 100; absent where the row gives none
     * @param status its status in the tool, in the tool's own words, at most 100 characters; absent where the row does not say
     * @param closed whether the tool has closed it; absent where the row does not say for certain
     * @param effectiveOn the day on which the tool held it so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({RISK_TOOL, ADMINISTRATOR})
    record TakeRiskRow(
            String contract,
            String earlyWarning,
            @Nullable String toolReference,
            @Nullable Long position,
            @Nullable Integer score,
            @Nullable String status,
            @Nullable Boolean closed,
            @Nullable LocalDate effectiveOn,
            @Nullable String source)
            implements ReferralCommand {}
}
