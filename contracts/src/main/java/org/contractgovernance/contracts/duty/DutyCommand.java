package org.contractgovernance.contracts.duty;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.duty.law.DutyArising;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of the duties of the law about a contract. */
public sealed interface DutyCommand extends Command {

    /** Identifier of a duty. */
    static EntityId dutyOf(String contract, String reference) {
        return EntityId.of(EntityKind.DUTY, contract, reference);
    }

    /** A command on a duty that is on record. */
    sealed interface OnDuty extends DutyCommand {

        /** The duty's reference in the contract: {@code s70.2026-06-30}. */
        String duty();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.DUTY, duty());
        }
    }

    /** What the application itself asks of a duty that is on record, effective today; nobody else asks for it. */
    sealed interface OfTheApplication extends OnDuty {

        @Override
        default @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        default @Nullable String source() {
            return null;
        }
    }

    /**
     * Puts a duty on record. The application itself sends this command; the duty computes what follows.
     *
     * @param contract reference of the contract
     * @param arising the provision, and what has happened
     * @param facts the facts of the contract
     */
    @AllowedTo(ADMINISTRATOR)
    record FindDuty(String contract, DutyArising arising, DutyFacts facts) implements DutyCommand {

        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            String variation = arising.occasion().variation();
            return variation == null ? null : "Variation " + variation;
        }

        @Override
        public Target target() {
            return Target.Begun.of(dutyOf(contract, arising.reference()), arising.reference());
        }
    }

    /**
     * Computes anew what follows, because facts or the occasion are other than before. The application itself sends this command; the duty
     * decides whether anything is another.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     * @param occasion what has happened
     * @param facts the facts of the contract
     */
    @AllowedTo(ADMINISTRATOR)
    record RecomputeDuty(String contract, String duty, DutyOccasion occasion, DutyFacts facts)
            implements OfTheApplication {}

    /**
     * Tells that the last day is near or has passed. The application itself sends this command; the duty decides by its own events.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     */
    @AllowedTo(ADMINISTRATOR)
    record TellDuty(String contract, String duty) implements OfTheApplication {}

    /**
     * Reports that something has happened from which a duty may follow: a breach with consequences, a modification, or the contract's end. The
     * application computes what follows.
     *
     * @param contract reference of the contract
     * @param occasion what has happened, and the day: of one kind
     * @param effectiveOn the day from which it is on record; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReportOccasion(
            @FromAddress String contract,
            @NotNull @Valid DutyOccasion occasion,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements DutyCommand {

        @Override
        public Target target() {
            DutyProvision provision = occasion == null ? null : occasion.provision();
            LocalDate on = occasion == null ? null : occasion.on();
            return provision == null || on == null
                    ? Target.Begun.of(EntityKind.DUTY)
                    : Target.Begun.of(dutyOf(contract, provision.reference(on)), provision.reference(on));
        }
    }

    /**
     * Puts right what has happened, or says more of it: whether a payment of more than £30,000 was made in the quarter, or that the council
     * published why KPIs cannot appropriately measure the contract. The application computes anew what follows.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     * @param occasion everything that is known of what has happened; its day stays
     * @param reason why; do not name people
     * @param effectiveOn the day from which it is on record; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CorrectOccasion(
            @FromAddress String contract,
            @FromAddress String duty,
            @NotNull @Valid DutyOccasion occasion,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnDuty {}

    /**
     * Marks a duty done by a notice.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     * @param notice identifier of the notice on Find a Tender: {@code 012345-2026}
     * @param publishedOn the day on which the notice was published
     * @param assessmentNotice reference of the assessment notice whose ratings were published, for an assessment of performance
     * @param effectiveOn the day from which it is on record; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record MarkDutyDone(
            @FromAddress String contract,
            @FromAddress String duty,
            @Size(max = Text.CODE) @Nullable String notice,
            @NotNull LocalDate publishedOn,
            @Size(max = Text.CODE) @Nullable String assessmentNotice,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnDuty {}

    /**
     * Takes back that a duty is done, because the wrong notice or the wrong duty was named.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     * @param reason why; do not name people
     * @param effectiveOn the day from which it is on record; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReopenDuty(
            @FromAddress String contract,
            @FromAddress String duty,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnDuty {}
}
