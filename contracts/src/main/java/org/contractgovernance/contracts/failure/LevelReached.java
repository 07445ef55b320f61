package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import org.contractgovernance.contracts.failure.policy.EscalationStep;
import org.contractgovernance.contracts.kpi.period.DueDate;

/**
 * A level of the council that has heard that nobody acts.
 *
 * @param step the level, its time, and its post
 * @param due the last day of the level's time, and the working calendar by which it was counted
 * @param on the day from which it is so
 */
public record LevelReached(EscalationStep step, DueDate due, LocalDate on) {}
