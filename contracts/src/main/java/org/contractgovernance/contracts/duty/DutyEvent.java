package org.contractgovernance.contracts.duty;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyFacts.FactChange;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a duty of the law. Its entity is {@code duty:{contract}/{reference}}; people call it {@code s70.2026-06-30}, or {@code s75.VA-1}. Only the
 * council sees it.
 */
public sealed interface DutyEvent extends Event {

    /**
     * A provision was found to ask something of the council, or perhaps to.
     *
     * @param provision the provision
     * @param occasion what has happened
     * @param facts the facts that the finding follows from
     * @param finding whether it is due, by when, and why
     */
    @Stored(name = "DutyFound")
    record DutyFound(DutyProvision provision, DutyOccasion occasion, DutyFacts facts, DutyFinding finding)
            implements DutyEvent {}

    /**
     * A person reported that something has happened from which a duty may follow.
     *
     * @param provision the provision
     * @param occasion what has happened
     */
    @Stored(name = "OccasionReported")
    record OccasionReported(DutyProvision provision, DutyOccasion occasion) implements DutyEvent {}

    /**
     * What has happened was put right, or more was said of it; the reason is in the metadata.
     *
     * @param before what was on record until then
     * @param after what has happened
     */
    @Stored(name = "OccasionCorrected")
    record OccasionCorrected(DutyOccasion before, DutyOccasion after) implements DutyEvent {}

    /**
     * What follows was computed for a reported occasion, or anew because facts are other than before.
     *
     * @param changed each fact that is another; none where only the occasion is, or nothing was computed before
     * @param occasion what has happened
     * @param before what was found before; absent where nothing was
     * @param facts the facts that the finding follows from
     * @param finding whether it is due, by when, and why
     */
    @Stored(name = "DutyRecomputed")
    record DutyRecomputed(
            List<FactChange> changed,
            DutyOccasion occasion,
            @Nullable DutyFinding before,
            DutyFacts facts,
            DutyFinding finding)
            implements DutyEvent {

        public DutyRecomputed {
            changed = List.copyOf(changed);
        }
    }

    /** What the passing of time does to a duty. */
    sealed interface DutyClockEvent extends DutyEvent {

        /** The last day on which it is done in time. */
        LocalDate lastDay();
    }

    /**
     * The last day is near.
     *
     * @param lastDay the last day on which it is done in time
     */
    @Stored(name = "DutyDueSoon")
    record DutyDueSoon(LocalDate lastDay) implements DutyClockEvent {}

    /**
     * The last day has passed, and the duty is not done.
     *
     * @param lastDay the last day on which it was done in time
     */
    @Stored(name = "DutyOverdue")
    record DutyOverdue(LocalDate lastDay) implements DutyClockEvent {}

    /**
     * The duty was done.
     *
     * @param notice identifier of the notice: {@code 012345-2026}
     * @param publishedOn the day on which the notice was published
     * @param lastDay the last day on which it was done in time; absent where it is not known
     * @param assessmentNotice reference of the assessment notice whose ratings were published; absent where it is about something else
     */
    @Stored(name = "DutyDone")
    record DutyDone(
            String notice,
            LocalDate publishedOn,
            @Nullable LocalDate lastDay,
            @Nullable String assessmentNotice) implements DutyEvent {}

    /**
     * The duty should not have been marked done; the reason is in the metadata.
     *
     * @param notice identifier of the notice that was named
     */
    @Stored(name = "DutyReopened")
    record DutyReopened(String notice) implements DutyEvent {}
}
