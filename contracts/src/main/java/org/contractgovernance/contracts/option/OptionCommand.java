package org.contractgovernance.contracts.option;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on options and break clauses. */
public sealed interface OptionCommand extends Command {

    /** A command on an option that is on record. */
    sealed interface OnOption extends OptionCommand {

        /** The option's reference in the contract: {@code OP-1}. */
        String option();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.OPTION, option());
        }
    }

    /**
     * Puts an option or a break clause on record.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param effectiveOn the day on which it was agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record AgreeOption(
            @FromAddress String contract,
            @NotNull @Valid OptionTerms terms,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OptionCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.OPTION);
        }
    }

    /**
     * Puts an option right, or records that the parties changed it. The new terms replace the old ones. An option that was missed is open
     * again.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     * @param terms all terms as they hold from the effective day on
     * @param reason why they change; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record AmendOption(
            @FromAddress String contract,
            @FromAddress String option,
            @NotNull @Valid OptionTerms terms,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOption {}

    /**
     * Records the notice by which a party uses an option. The contract's last day moves with it. Notice that was given in the window counts,
     * although it is recorded later.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     * @param by the party that gave notice; the party of the person who records it, unless the council records a notice of the provider
     * @param notice the formal notice that served it: {@code NO-1}; it is on record, of the same party, and counts as received in the window
     * @param reason why the option is used; do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day of the notice, which is in the option's window; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record UseOption(
            @FromAddress String contract,
            @FromAddress String option,
            @Nullable ContractParty by,
            @Size(max = Text.CODE) @Nullable String notice,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOption {}

    /**
     * Records the notice by which a party does not use an option: the option is over, and silence does not renew the contract. Notice that was
     * given in the window counts, although it is recorded after silence has renewed the contract.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     * @param by the party that gave notice; the party of the person who records it, unless the council records a notice of the provider
     * @param reason why the option is not used; do not name people
     * @param effectiveOn the day of the notice, which is in the option's window; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DeclineOption(
            @FromAddress String contract,
            @FromAddress String option,
            @Nullable ContractParty by,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOption {}

    /**
     * Withdraws an option that should not have been on record.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     * @param reason why; do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record WithdrawOption(
            @FromAddress String contract,
            @FromAddress String option,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOption {}

    /**
     * Tells what the passing of time, or a new last day or calendar of the contract, has done to an option, one thing at a time. The
     * application itself sends this command; the option decides by its own events.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     */
    @AllowedTo(ADMINISTRATOR)
    record TellOption(String contract, String option) implements OnOption {

        /** The option decides from which day it is so. */
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
