package org.contractgovernance.contracts.notice;

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

/** Commands on formal notices. The council acts as one party, the provider as the other. */
public sealed interface NoticeCommand extends Command {

    /** A command on a notice that is on record. */
    sealed interface OnNotice extends NoticeCommand {

        /** The notice's reference in the contract: {@code NO-1}. */
        String notice();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.NOTICE, notice());
        }
    }

    /**
     * Puts a notice on record that the caller's party has sent to the other party. By the contract's terms of notices in force on that day it
     * counts as received on a day, from which the time to answer runs.
     *
     * @param contract reference of the contract
     * @param content what it says
     * @param sending how and when it was sent
     * @param evidence documents: the notice, the receipt of posting or delivery
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which it was sent, or given by hand; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ServeNotice(
            @FromAddress String contract,
            @NotNull @Valid NoticeContent content,
            @NotNull @Valid NoticeSending sending,
            @Size(max = 50) @Nullable List<@NotNull @Valid Evidence> evidence,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements NoticeCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.NOTICE);
        }
    }

    /**
     * Answers a notice, for the party on which it was served. An answer after its due day is late.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     * @param text the answer; kept for ever, so do not name people
     * @param evidence documents that belong to it
     * @param effectiveOn the day on which it was answered; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AnswerNotice(
            @FromAddress String contract,
            @FromAddress String notice,
            @NotBlank @Size(max = Text.NARRATIVE) String text,
            @Size(max = 50) @Nullable List<@NotNull @Valid Evidence> evidence,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnNotice {}

    /**
     * Disputes that a notice was served as the other party says. The time to answer runs on until the other party agrees.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     * @param receivedOn the day on which the notice was received; absent where it never was
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day of the dispute; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DisputeService(
            @FromAddress String contract,
            @FromAddress String notice,
            @Nullable LocalDate receivedOn,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnNotice {}

    /**
     * Takes a dispute of the service of a notice back: it counts as received as the contract says.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day from which the service is undisputed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record UpholdService(
            @FromAddress String contract,
            @FromAddress String notice,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnNotice {}

    /**
     * Agrees with the other party's account of the service: the notice counts as received on the day that it says, from which the time to
     * answer runs, or as not served.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day of the agreement; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ConcedeService(
            @FromAddress String contract,
            @FromAddress String notice,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnNotice {}

    /**
     * Withdraws a notice, for the party that served it.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     * @param reason why; both parties read it, so do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawNotice(
            @FromAddress String contract,
            @FromAddress String notice,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnNotice {}

    /**
     * Tells what the passing of time, or a change of the calendar, has done to a notice, one thing at a time. The application itself sends
     * this command; the notice decides by its own events.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     */
    @AllowedTo(ADMINISTRATOR)
    record TellNotice(String contract, String notice) implements OnNotice {

        /** The notice decides from which day it is so. */
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
