package org.contractgovernance.contracts.option;

import java.time.LocalDate;
import org.contractgovernance.contracts.option.OptionEvent.OptionClockEvent;

/**
 * Something that the passing of time has brought about and that is to be told of an option.
 *
 * @param event what happened
 * @param on the day from which it is so
 */
public record OptionTelling(OptionClockEvent event, LocalDate on) {}
