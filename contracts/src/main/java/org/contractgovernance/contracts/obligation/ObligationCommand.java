package org.contractgovernance.contracts.obligation;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on obligations. */
public sealed interface ObligationCommand extends Command {

    /** A command on an obligation that is on record. */
    sealed interface OnObligation extends ObligationCommand {

        /** The obligation's reference in the contract: {@code OB-1}. */
        String obligation();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.OBLIGATION, obligation());
        }
    }

    /**
     * Records what a party owes by the contract.
     *
     * @param contract reference of the contract
     * @param terms what is owed, by whom, and when
     * @param owedFrom the first day from which a time of it can be counted, so that earlier periods are not owed; the default is the
     *     effective day
     * @param effectiveOn the day from which the obligation holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record RecordObligation(
            @FromAddress String contract,
            @NotNull @Valid ObligationTerms terms,
            @Nullable LocalDate owedFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ObligationCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.OBLIGATION);
        }
    }

    /**
     * Ends an obligation. What is counted from a day up to its last day is still owed.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param lastDay the last day from which a time of it can be counted
     * @param reason why; do not name people
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record EndObligation(
            @FromAddress String contract,
            @FromAddress String obligation,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Records that something has happened for which an obligation is owed each time: an instance of it is owed.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param because what happened; do not name people
     * @param effectiveOn the day on which it happened, from which the time is counted; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record RecordObligationArisen(
            @FromAddress String contract,
            @FromAddress String obligation,
            @NotBlank @Size(max = Text.TITLE) String because,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Records that an instance was fulfilled. The party that owes it records it.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param note what was done; do not name people
     * @param evidence documents that show it; asked for where the obligation expects evidence
     * @param effectiveOn the day on which it was done; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record FulfilObligation(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @Size(max = Text.NARRATIVE) @Nullable String note,
            @Size(max = 50) @Nullable List<@NotNull @Valid Evidence> evidence,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Takes a fulfilment back that was recorded in error. The instance is owed again, and is missed where its due day has passed.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param reason why; do not name people
     * @param effectiveOn the day from which it no longer counts; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawFulfilment(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Contests that an instance was fulfilled, for the party to which it is owed. The instance stays fulfilled until that is settled.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day on which it was contested; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ContestFulfilment(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Grants that an instance was not fulfilled, for the party that owes it. The instance is owed again, and is missed where its due day has passed.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day from which it no longer counts as fulfilled; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record UpholdContest(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Takes a contest of a fulfilment back, for the party that contested it.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day of that; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawContest(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Waives an instance: the party to which it is owed does without it, before or after its due day.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     * @param reason why; both parties read it, so do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WaiveObligation(
            @FromAddress String contract,
            @FromAddress String obligation,
            @FromAddress String instance,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnObligation {}

    /**
     * Tells what the passing of time, or a change of the calendar, has done to an obligation, one thing at a time. The application itself
     * sends this command; the obligation decides by its own events.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     */
    @AllowedTo(ADMINISTRATOR)
    record TellObligation(String contract, String obligation) implements OnObligation {

        /** The obligation decides from which day it is so. */
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
