package org.contractgovernance.contracts.earlywarning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A line of the early warning register as it is shown.
 *
 * @param earlyWarning the row
 * @param overdueActions numbers of the actions that are past their due day, on the day that the answer describes
 * @param reviewOverdue whether, on that day, the next review is past its day
 * @param standing the events behind the row
 */
public record EarlyWarningLine(
        @JsonUnwrapped EarlyWarningEntry earlyWarning,
        List<Integer> overdueActions,
        boolean reviewOverdue,
        Standing standing)
        implements Versioned {}
