package org.contractgovernance.contracts.occurrence;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on an occurrence. */
public sealed interface OccurrenceCommand extends Command {

    /** A command on an occurrence that is on record. */
    sealed interface OnOccurrence extends OccurrenceCommand {

        /** The occurrence's reference in the contract: {@code OC-1}. */
        String occurrence();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.OCCURRENCE, occurrence());
        }
    }

    /**
     * Records something that happened and that the performance regime gives a price. It counts in the period in which it began.
     *
     * @param contract reference of the contract
     * @param details what happened
     * @param effectiveOn the day from which it is recorded; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record RecordOccurrence(
            @FromAddress String contract,
            @NotNull @Valid OccurrenceDetails details,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OccurrenceCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.OCCURRENCE);
        }
    }

    /**
     * Records when an occurrence was mended. Either party may record it.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     * @param mendedAt when it was mended, to the second
     * @param effectiveOn the day from which it is recorded; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record MendOccurrence(
            @FromAddress String contract,
            @FromAddress String occurrence,
            @NotNull Instant mendedAt,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOccurrence {}

    /**
     * Corrects an occurrence. The party that recorded it corrects it. While it is disputed, the council may correct it too, and so decides
     * the dispute.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     * @param details all details as they were
     * @param reason why; the other party reads it, so do not name people
     * @param effectiveOn the day of the correction; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CorrectOccurrence(
            @FromAddress String contract,
            @FromAddress String occurrence,
            @NotNull @Valid OccurrenceDetails details,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOccurrence {}

    /**
     * Disputes an occurrence that the other party recorded. It counts until the dispute is decided.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     * @param reason why it was not so; the other party reads it, so do not name people
     * @param effectiveOn the day of the dispute; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DisputeOccurrence(
            @FromAddress String contract,
            @FromAddress String occurrence,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOccurrence {}

    /**
     * Decides that a disputed occurrence stands as it is recorded.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     * @param reason why; the provider reads it, so do not name people
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record UpholdOccurrence(
            @FromAddress String contract,
            @FromAddress String occurrence,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOccurrence {}

    /**
     * Withdraws an occurrence: it counts no more, for good. The party that recorded it withdraws it. While it is disputed, the council may
     * withdraw it too, and so decides the dispute.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     * @param reason why; the other party reads it, so do not name people
     * @param effectiveOn the day from which it counts no more; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawOccurrence(
            @FromAddress String contract,
            @FromAddress String occurrence,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnOccurrence {}
}
