package org.contractgovernance.contracts.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.duty.DutyEvent.DutyClockEvent;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDueSoon;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.DutyOverdue;
import org.contractgovernance.contracts.duty.DutyEvent.DutyRecomputed;
import org.contractgovernance.contracts.duty.DutyEvent.DutyReopened;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionReported;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.EndingKind;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How far a duty has come.
 *
 * @param provision the provision
 * @param occasion what has happened
 * @param facts the facts that the finding follows from; absent while nothing is computed
 * @param finding whether it is due, by when, and why; absent while nothing is computed
 * @param outdated whether the occasion was corrected since the finding was computed
 * @param told what was last told of its last day
 * @param doneBy the identifier of the notice by which it was done; absent where it is not done
 * @param publishedOn the day on which the notice was published; absent where it is not done
 * @param since the day from which the present state is on record
 */
public record DutyCourse(
        DutyProvision provision,
        DutyOccasion occasion,
        @Nullable DutyFacts facts,
        @Nullable DutyFinding finding,
        boolean outdated,
        LastDayTold told,
        @Nullable String doneBy,
        @Nullable LocalDate publishedOn,
        LocalDate since) {

    private static final String BEGINS =
            "a duty is found, or its occasion reported, before anything else happens to it";

    /** What was told of a duty's last day. */
    public enum LastDayTold implements Coded {
        NOTHING,
        DUE_SOON,
        OVERDUE
    }

    /**
     * Something that the passing of time has brought about.
     *
     * @param event what happened
     * @param on the day from which it is so
     */
    public record DutyTelling(DutyClockEvent event, LocalDate on) {}

    /** The course after the event that begins it. */
    public static DutyCourse begun(DutyEvent event, LocalDate on) {
        return switch (event) {
            case DutyFound e ->
                new DutyCourse(
                        e.provision(),
                        e.occasion(),
                        e.facts(),
                        e.finding(),
                        false,
                        LastDayTold.NOTHING,
                        null,
                        null,
                        on);
            case OccasionReported e ->
                new DutyCourse(e.provision(), e.occasion(), null, null, true, LastDayTold.NOTHING, null, null, on);
            case OccasionCorrected e -> throw new IllegalStateException(BEGINS);
            case DutyRecomputed e -> throw new IllegalStateException(BEGINS);
            case DutyDueSoon e -> throw new IllegalStateException(BEGINS);
            case DutyOverdue e -> throw new IllegalStateException(BEGINS);
            case DutyDone e -> throw new IllegalStateException(BEGINS);
            case DutyReopened e -> throw new IllegalStateException(BEGINS);
        };
    }

    /** The course after an event. */
    public DutyCourse after(DutyEvent event, LocalDate on) {
        return switch (event) {
            // the aggregate refuses a second beginning; a register that met one would rather start afresh than stop
            case DutyFound e -> begun(e, on);
            case OccasionReported e -> begun(e, on);
            case OccasionCorrected e ->
                new DutyCourse(provision, e.after(), facts, finding, true, told, doneBy, publishedOn, on);
            case DutyRecomputed e ->
                new DutyCourse(
                        provision,
                        e.occasion(),
                        e.facts(),
                        e.finding(),
                        false,
                        isSameDay(e.finding()) ? told : LastDayTold.NOTHING,
                        doneBy,
                        publishedOn,
                        on);
            case DutyDueSoon e -> told(LastDayTold.DUE_SOON, on);
            case DutyOverdue e -> told(LastDayTold.OVERDUE, on);
            case DutyDone e ->
                new DutyCourse(provision, occasion, facts, finding, outdated, told, e.notice(), e.publishedOn(), on);
            case DutyReopened e -> new DutyCourse(provision, occasion, facts, finding, outdated, told, null, null, on);
        };
    }

    private DutyCourse told(LastDayTold what, LocalDate on) {
        return new DutyCourse(provision, occasion, facts, finding, outdated, what, doneBy, publishedOn, on);
    }

    private boolean isSameDay(DutyFinding other) {
        return finding != null && Objects.equals(finding.lastDay(), other.lastDay());
    }

    /** The status. */
    public DutyStatus status() {
        if (doneBy != null) {
            return DutyStatus.DONE;
        }
        if (finding == null || outdated) {
            return DutyStatus.TO_COMPUTE;
        }
        return switch (finding.answer()) {
            case DUE -> DutyStatus.DUE;
            case NOT_DUE -> DutyStatus.NOT_DUE;
            case CANNOT_TELL -> DutyStatus.CANNOT_TELL;
        };
    }

    /** The last day on which it is done in time; absent where it is not known. */
    public @Nullable LocalDate lastDay() {
        return finding == null ? null : finding.lastDay();
    }

    /** Whether it is due, or may be, and is not done. */
    public boolean isOpen() {
        return status() == DutyStatus.DUE || status() == DutyStatus.CANNOT_TELL;
    }

    /** Whether the occasion is a breach, a modification or an ending: a person reported it, or a variation is the occasion. */
    public boolean isReported() {
        return switch (provision) {
            case BREACH, CHANGE -> true;
            case TERMINATION -> occasion.ending() != EndingKind.EXPIRY;
            default -> false;
        };
    }

    /** Everything that is to be told of the last day by today, in order. */
    public List<DutyTelling> tellings(LocalDate today, WorkingCalendar calendar) {
        LocalDate last = lastDay();
        List<DutyTelling> found = new ArrayList<>();
        if (last == null || !isOpen()) {
            return found;
        }
        LocalDate soon = calendar.before(last, calendar.dueSoonDays());
        if (told == LastDayTold.NOTHING && !today.isBefore(soon)) {
            found.add(new DutyTelling(new DutyDueSoon(last), later(soon)));
        }
        if (told != LastDayTold.OVERDUE && today.isAfter(last)) {
            found.add(new DutyTelling(new DutyOverdue(last), later(last.plusDays(1))));
        }
        return found;
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(since) ? since : day;
    }
}
