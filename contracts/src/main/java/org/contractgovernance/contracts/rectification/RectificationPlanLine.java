package org.contractgovernance.contracts.rectification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A line of the register of rectification plans as it is shown.
 *
 * @param plan the row
 * @param overdue whether somebody owes something that is past its due day, on the day that the answer describes
 * @param clockSteps how the days of the clock that runs are counted, by the calendar that its due day names; empty in lists, where no clock
 *     runs, and where the parties agreed the day
 * @param standing which events made the row what it is
 */
public record RectificationPlanLine(
        @JsonUnwrapped RectificationPlanEntry plan, boolean overdue, List<ClockStep> clockSteps, Standing standing)
        implements Versioned {

    public RectificationPlanLine {
        clockSteps = List.copyOf(clockSteps);
    }
}
