package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import org.contractgovernance.contracts.failure.policy.FailureFound;

/**
 * A failure, and since when it is on record.
 *
 * @param failure the failure
 * @param since the day on which the assessment first said so
 * @param event identifier of the assessment's event that first said so
 * @param position the event's position in the record
 */
public record FailureOnRecord(FailureFound failure, LocalDate since, String event, long position) {}
