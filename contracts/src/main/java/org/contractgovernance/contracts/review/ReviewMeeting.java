package org.contractgovernance.contracts.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was held.
 *
 * @param heldOn the day
 * @param termsVersion the version of the terms of reference that it was held by
 * @param attendance each seat, taken or not
 * @param quorum how many seats had to be taken for a decision
 * @param quorate whether so many were
 * @param minutesDueOn the last day for the first draft of the minutes; absent where the terms say none
 * @param minutesOverdueSince the first day on which the minutes were told to be overdue; absent where they were not
 */
public record ReviewMeeting(
        LocalDate heldOn,
        int termsVersion,
        List<SeatTaken> attendance,
        int quorum,
        boolean quorate,
        @Nullable LocalDate minutesDueOn,
        @Nullable LocalDate minutesOverdueSince) {

    public ReviewMeeting {
        attendance = List.copyOf(attendance);
    }

    static ReviewMeeting of(ReviewEvent.ReviewHeld e, LocalDate on) {
        return new ReviewMeeting(on, e.termsVersion(), e.attendance(), e.quorum(), e.quorate(), e.minutesDueOn(), null);
    }

    ReviewMeeting corrected(ReviewEvent.AttendanceCorrected e) {
        return new ReviewMeeting(
                heldOn, termsVersion, e.attendance(), quorum, e.quorate(), minutesDueOn, minutesOverdueSince);
    }

    ReviewMeeting minutesOverdue(LocalDate since) {
        return new ReviewMeeting(heldOn, termsVersion, attendance, quorum, quorate, minutesDueOn, since);
    }
}
