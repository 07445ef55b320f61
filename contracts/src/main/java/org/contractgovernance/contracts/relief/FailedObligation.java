package org.contractgovernance.contracts.relief;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.jspecify.annotations.Nullable;

/**
 * An instance of an obligation of the council that a claim for relief rests on, as it was found when relief was claimed.
 *
 * @param obligation reference of the obligation: {@code OB-1}
 * @param instance the period, {@code once}, or the number of the time that it arose
 * @param clause where the contract has the obligation
 * @param state missed, or fulfilled late; where it is contested, as the council recorded it
 * @param due when it was due, and by which calendar
 * @param fulfilledOn the day on which it was fulfilled, where it was late or the provider contests that
 * @param contested whether the provider contests that it was fulfilled; absent where it does not, and in early events
 */
public record FailedObligation(
        String obligation,
        String instance,
        String clause,
        InstanceState state,
        DueDate due,
        @Nullable LocalDate fulfilledOn,
        @Nullable Boolean contested) {

    /** As a sentence says it. */
    public String words() {
        return "%s %s (%s), due on %s by %s, %s%s%s"
                .formatted(
                        obligation,
                        instance,
                        clause,
                        due.on(),
                        due.calendar().words(),
                        state.words(),
                        fulfilledOn == null ? "" : " on " + fulfilledOn,
                        contested == null || !contested ? "" : ", which the provider contests");
    }
}
