package org.contractgovernance.contracts.regime.credit;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * That the return of a KPI was made late, or was missing when its period was assessed.
 *
 * @param due when it was due, and by which calendar; absent where the return is supposed
 * @param madeOn the day on which it was made; absent where it is missing or supposed
 * @param workingDays so many working days after the due day; absent where it is missing
 */
public record ReturnLate(
        @Nullable DueDate due,
        @Nullable LocalDate madeOn,
        @Nullable Integer workingDays) {

    /** That a return is so many working days late, to suppose. */
    public static ReturnLate by(int workingDays) {
        return new ReturnLate(null, null, workingDays);
    }

    /** What is so, in words. */
    public String words() {
        String after = due == null ? "" : " after " + due.on();
        if (workingDays == null) {
            return "the return is missing" + (due == null ? "" : ", and was due on " + due.on());
        }
        return "returned %d %s late%s"
                .formatted(
                        workingDays,
                        workingDays == 1 ? "working day" : "working days",
                        after.isEmpty() ? "" : ", on %s%s".formatted(madeOn, after));
    }
}
