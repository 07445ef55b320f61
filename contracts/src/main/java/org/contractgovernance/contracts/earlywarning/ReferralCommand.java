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

/** What can be asked of an early warning's referral to corporate risk, and what the council's tool for that says of it. */
public sealed interface ReferralCommand extends EarlyWarningCommand.OnEarlyWarning {

    /** How a corporate risk tool's own references are written, so that none is a text. */
    String TOOL_REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}";

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
            implements ReferralCommand {}

    /**
     * Refers it to corporate risk because the contract's rule asks for it. The application sends it to itself when the rule does.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param reason in a sentence
     */
    @AllowedTo(ADMINISTRATOR)
    record ReferByRule(String contract, String earlyWarning, String reason) implements ReferralCommand {

        /** The rule asks on the day on which it is looked at. */
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
            implements ReferralCommand {}

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
            implements ReferralCommand {}

    /**
     * Says what the corporate risk tool holds of it, all of it: what is not said it does not hold. It is kept beside the register's own score,
     * and never in its place. Council only.
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
            implements ReferralCommand {}

    /**
     * Says of it what a row of a file says that the corporate risk tool exported: what it does not say stays as the tool said it before. The
     * application sends it to itself for whoever sends the file. Council only.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     * @param toolReference what the tool calls it, as {@link #TOOL_REFERENCE} has it; absent where the row does not say
     * @param position position of the last event that the tool has taken in of this early warning; absent where the row does not say
     * @param score the tool's score in steps of the contract's matrix, from 1 to 100; absent where the row does not say
     * @param status where it stands there, in the tool's own words, at most 100 characters; absent where the row does not say
     * @param closed whether it is over there; absent where the row does not say for certain
     * @param effectiveOn the day on which the tool held it so; today where nothing is said
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
