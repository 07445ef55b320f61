package org.contractgovernance.contracts.risktool;

import java.util.List;
import org.contractgovernance.contracts.register.Incomplete;

/**
 * Some of what the corporate risk tool is told.
 *
 * @param events in the order in which it came about
 * @param next what comes after this position is asked for next, whether or not anything is there yet
 * @param incomplete early warnings that the register could not take in: of these more may come from earlier positions, once it has
 */
public record RiskEventPage(List<RiskCloudEvent> events, long next, List<Incomplete> incomplete) {}
