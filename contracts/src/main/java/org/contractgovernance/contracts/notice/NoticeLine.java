package org.contractgovernance.contracts.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A notice as it is shown.
 *
 * @param notice the notice as the register holds it
 * @param receiptSteps how the days from its sending up to its receipt are counted, by the calendar that the day of receipt names; empty in
 *     lists, and where the parties agreed on the day
 * @param answerSteps how the days up to the due day of the answer are counted, by the calendar that it names; empty in lists, and where the
 *     contract asks for no answer
 * @param standing which events made the row what it is
 */
public record NoticeLine(
        @JsonUnwrapped NoticeEntry notice, List<ClockStep> receiptSteps, List<ClockStep> answerSteps, Standing standing)
        implements Versioned {

    public NoticeLine {
        receiptSteps = List.copyOf(receiptSteps);
        answerSteps = List.copyOf(answerSteps);
    }
}
