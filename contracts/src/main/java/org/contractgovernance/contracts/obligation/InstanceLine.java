package org.contractgovernance.contracts.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * An instance of an obligation as it is shown.
 *
 * @param instance the instance as the register holds it
 * @param clockSteps how the days up to its due day are counted, by the calendar that the due day names; empty in lists, and where the
 *     obligation gives a day
 * @param standing which events made the row what it is
 */
public record InstanceLine(@JsonUnwrapped InstanceEntry instance, List<ClockStep> clockSteps, Standing standing)
        implements Versioned {

    public InstanceLine {
        clockSteps = List.copyOf(clockSteps);
    }
}
