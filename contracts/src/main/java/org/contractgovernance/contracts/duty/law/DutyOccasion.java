package org.contractgovernance.contracts.duty.law;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has happened that a duty may follow from.
 *
 * @param on the day on which it happened, or the last day of a quarter, a half-year or twelve months; absent where it is the day on which the
 *     contract was entered into
 * @param paymentOverLimit whether a payment of more than £30,000 was made in the quarter; absent where it is not stated or does not matter
 * @param cannotMeasure whether the council published why KPIs cannot appropriately measure the contract; absent where it is not stated
 * @param ending how the contract ended; absent where it is about something else
 * @param breach the particulars of a breach; absent where it is about something else
 * @param modification what was modified; absent where it is about something else
 */
public record DutyOccasion(
        @Nullable LocalDate on,
        @Nullable Boolean paymentOverLimit,
        @Nullable Boolean cannotMeasure,
        @Nullable EndingKind ending,
        @Valid @Nullable ContractBreach breach,
        @Valid @Nullable ContractModification modification) {

    /** The contract was entered into. */
    public static final DutyOccasion ENTERED = new DutyOccasion(null, null, null, null, null, null);

    /** The last day of a period. */
    public static DutyOccasion periodTo(LocalDate on) {
        return new DutyOccasion(on, null, null, null, null, null);
    }

    /** The contract ended. */
    public static DutyOccasion ended(LocalDate on, EndingKind ending) {
        return new DutyOccasion(on, null, null, ending, null, null);
    }

    /** Something was modified. */
    public static DutyOccasion modified(LocalDate on, ContractModification modification) {
        return new DutyOccasion(on, null, null, null, null, modification);
    }

    /** A breach had consequences, or performance did not improve. */
    public static DutyOccasion breached(LocalDate on, ContractBreach breach) {
        return new DutyOccasion(on, null, null, null, breach, null);
    }

    /** The same, with what a person says of the period or the contract. */
    public DutyOccasion saying(@Nullable Boolean payment, @Nullable Boolean noMeasure) {
        return new DutyOccasion(on, payment, noMeasure, ending, breach, modification);
    }

    /** Reference of the variation that it is; absent where it is something else. */
    public @Nullable String variation() {
        return modification == null ? null : modification.variation();
    }

    /** The same, with the ground and the standstill that people state of a modification. */
    public DutyOccasion stating(DutyOccasion other) {
        return modification == null || other.modification == null
                ? this
                : new DutyOccasion(
                        on, paymentOverLimit, cannotMeasure, ending, breach, modification.stating(other.modification));
    }

    /** The provision of what a person reports: a breach, a modification or an ending, and only one; absent where it is none or several. */
    public @Nullable DutyProvision provision() {
        boolean ended = ending != null && ending != EndingKind.EXPIRY;
        int kinds = (ended ? 1 : 0) + (breach == null ? 0 : 1) + (modification == null ? 0 : 1);
        if (kinds != 1 || paymentOverLimit != null || cannotMeasure != null) {
            return null;
        }
        if (breach != null) {
            return DutyProvision.BREACH;
        }
        return modification == null ? DutyProvision.TERMINATION : DutyProvision.CHANGE;
    }

    /** Whether this says of the same day no more than belongs to a provision, in place of another occasion. */
    public boolean corrects(DutyOccasion before, DutyProvision of) {
        boolean sameKind = (breach == null) == (before.breach == null)
                && (modification == null) == (before.modification == null)
                && (ending == null) == (before.ending == null)
                && (ending == EndingKind.EXPIRY) == (before.ending == EndingKind.EXPIRY);
        return Objects.equals(on, before.on)
                && sameKind
                && (paymentOverLimit == null || of == DutyProvision.PAYMENTS)
                && (cannotMeasure == null || of == DutyProvision.KPIS);
    }
}
