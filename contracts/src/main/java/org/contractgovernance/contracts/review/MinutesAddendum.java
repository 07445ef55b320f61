package org.contractgovernance.contracts.review;

import java.time.LocalDate;

/**
 * A correction of the fixed minutes of an earlier review, noted at this one.
 *
 * @param review reference of the earlier review
 * @param version the version of its minutes
 * @param correction what they should have said
 * @param on the day on which it was noted
 */
public record MinutesAddendum(String review, int version, String correction, LocalDate on) {}
