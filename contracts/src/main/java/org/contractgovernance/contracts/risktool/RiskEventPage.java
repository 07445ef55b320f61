package org.contractgovernance.contracts.risktool;

import java.util.List;
import org.contractgovernance.contracts.register.Incomplete;

/**
 * Some of the events that are reported to the corporate risk tool.
 *
 * @param events in the order in which they came about
 * @param next the position after which the next request asks, whether or not there are events yet
 * @param incomplete early warnings that the register could not take in; once it has, events about them with earlier positions may follow
 */
public record RiskEventPage(List<RiskCloudEvent> events, long next, List<Incomplete> incomplete) {}
