package org.contractgovernance.contracts.duty;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
}
