package org.contractgovernance.contracts.contract;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on a contract. */
public sealed interface ContractCommand extends Command {

    @Override
    default Target target() {
        return new Target.Known(EntityId.ofContract(contract()), contract());
    }

    /**
     * Puts a contract on record.
     *
     * @param contract the reference that it will be known by for ever: lower-case words joined by hyphens
     * @param details what the parties signed
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record RegisterContract(
            @NotBlank @Size(max = Text.SLUG_LENGTH) @Pattern(regexp = Text.SLUG) String contract,

            @NotNull @Valid ContractDetails details,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityId.ofContract(contract), contract);
        }
    }

    /**
     * Corrects the details, or records that the parties changed them. The new details replace the old ones.
     *
     * @param contract reference of the contract
     * @param details all details as they hold from the effective day on
     * @param reason why they change; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record AmendContract(
            @FromAddress String contract,
            @NotNull @Valid ContractDetails details,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Commissions a service into the contract.
     *
     * @param contract reference of the contract
     * @param code unique in the contract
     * @param name what people call the service
     * @param kind statutory, strategic or traded, where a document says which
     * @param transferredOn the day on which it became the provider's
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record CommissionService(
            @FromAddress String contract,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotBlank @Size(max = Text.TITLE) String name,
            @Nullable ServiceKind kind,
            @NotNull LocalDate transferredOn,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Records that the council keeps a service.
     *
     * @param contract reference of the contract
     * @param code unique in the contract
     * @param name what people call the service
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record RetainService(
            @FromAddress String contract,

            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotBlank @Size(max = Text.TITLE) String name,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Names the person who holds a post in the governance of the contract.
     *
     * @param contract reference of the contract
     * @param post the post, such as Lead Commissioner, Commissioning Manager, Commissioning Officer, Regional Manager of the provider,
     *     Cabinet Member; never a person's name; capitals make no difference
     * @param holder the person, by the identifier under which they were entered
     * @param effectiveOn the day from which they hold it; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record NameRoleHolder(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.TITLE) String post,
            @NotNull PersonId holder,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Records that nobody holds a post any more.
     *
     * @param contract reference of the contract
     * @param post the post
     * @param effectiveOn the day from which it is vacant; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record StandDownRoleHolder(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.TITLE) String post,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Sets the contract's rule of referral: it decides which early warnings are referred to corporate risk automatically. The new rule
     * replaces the one before. Council only.
     *
     * @param contract reference of the contract
     * @param rule the lowest score, the kinds of risk and the number of days that lead to a referral
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetReferralRule(
            @FromAddress String contract,
            @NotNull @Valid ReferralRule rule,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Ends the contract's rule of referral: from then on only people refer its early warnings. Council only.
     *
     * @param contract reference of the contract
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record EndReferralRule(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Sets the contract's working calendar, by which its deadlines are computed. It replaces the one before from the effective day on. Open
     * deadlines of periods that end on or after the first calendar's first day move with it; those that have been met stay as they are.
     *
     * @param contract reference of the contract
     * @param calendar the nation, corrections of its bank holidays, closing days, and office hours
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetWorkingCalendar(
            @FromAddress String contract,
            @NotNull @Valid WorkingCalendar calendar,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Sets what the contract says of rectification plans. It replaces what was said before from the effective day on; a plan that was
     * required before keeps its own terms.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetRectificationTerms(
            @FromAddress String contract,
            @NotNull @Valid PlanTerms terms,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Sets what the contract says of formal notices. It replaces what was said before from the effective day on; a notice that was sent
     * before keeps its own terms.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetNoticeTerms(
            @FromAddress String contract,
            @NotNull @Valid NoticeTerms terms,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Sets what failures of the performance regime set off without anybody's asking. It replaces what was set before. It acts on failures
     * that are first on record from the day on which it is recorded. Council only.
     *
     * @param contract reference of the contract
     * @param policy what failures set off; a part that is left out is switched off
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds: today, which is the default
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetFailurePolicy(
            @FromAddress String contract,
            @NotNull @Valid FailurePolicy policy,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}

    /**
     * Starts the contract: the provider may act from now on.
     *
     * @param contract reference of the contract
     * @param effectiveOn the day on which services began; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record StartContract(
            @FromAddress String contract,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ContractCommand {}
}
