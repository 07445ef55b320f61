package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;

/**
 * Something that the passing of time has brought about and that is to be told.
 *
 * @param event what happened
 * @param on the day from which it is so
 */
public record PlanTelling(RectificationClockEvent event, LocalDate on) {}
