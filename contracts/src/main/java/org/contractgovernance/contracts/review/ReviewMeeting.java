package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.List;

/**
 * A review as it was held.
 *
 * @param heldOn the day
 * @param termsVersion the version of the terms of reference that it was held by
 * @param attendance each seat, taken or not
 * @param quorum how many seats had to be taken for a decision
 * @param quorate whether so many were
 */
public record ReviewMeeting(
        LocalDate heldOn, int termsVersion, List<SeatTaken> attendance, int quorum, boolean quorate) {

    public ReviewMeeting {
        attendance = List.copyOf(attendance);
    }
}
