package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;

/**
 * The time in which the provider has its say. It is told with the proposal, and a later change of the calendar does not move it.
 *
 * @param until the last day on which the provider may respond
 * @param rule how long the contract gives it
 * @param calendar the working calendar by which the day was counted
 */
public record SayTime(LocalDate until, ProvidersSay rule, CalendarUsed calendar) {

    /** The time that begins when something is proposed on a day. */
    public static SayTime from(LocalDate proposedOn, ProvidersSay rule, CalendarVersion version) {
        return new SayTime(rule.until(proposedOn, version.calendar()), rule, version.used());
    }
}
