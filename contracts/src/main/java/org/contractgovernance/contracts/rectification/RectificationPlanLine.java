package org.contractgovernance.contracts.rectification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A line of the register of rectification plans as it is shown.
 *
 * @param plan the row
 * @param overdue whether somebody owes something that is past its due day, on the day that the answer describes
 * @param standing which events made the row what it is
 */
public record RectificationPlanLine(@JsonUnwrapped RectificationPlanEntry plan, boolean overdue, Standing standing)
        implements Versioned {}
