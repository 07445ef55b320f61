package org.contractgovernance.contracts.obligation;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.jspecify.annotations.Nullable;

/**
 * One time that an obligation is owed, as its events tell. A fulfilment may be recorded after its due day and yet have happened before, so
 * the state follows from everything that was told and not from the last event.
 *
 * @param instance the period, {@code once}, or the number of the time that it arose
 * @param owedBy the party that owes it
 * @param state its state
 * @param startedOn the day from which its time is counted
 * @param dueOn the last day on which it is not late
 * @param calendar the calendar by which that day was computed
 * @param missedSince the first day on which it counted as missed, where it was told to be missed
 * @param fulfilled how it was fulfilled; absent while it is not
 * @param waivedOn the day on which it was waived; absent where it was not
 * @param reason why it arose, was waived or was taken back
 * @param actedOn the day of the last act of a party
 * @param contest what the other party last said against its fulfilment; absent where it said nothing
 */
public record ObligationInstance(
        String instance,
        ContractParty owedBy,
        InstanceState state,
        LocalDate startedOn,
        LocalDate dueOn,
        CalendarUsed calendar,
        @Nullable LocalDate missedSince,
        @Nullable ObligationFulfilment fulfilled,
        @Nullable LocalDate waivedOn,
        @Nullable String reason,
        @Nullable LocalDate actedOn,
        @Nullable FulfilmentContest contest) {

    /**
     * How an instance was fulfilled.
     *
     * @param on the day
     * @param workingDaysLate how many working days after the due day
     * @param note what was done
     * @param evidence documents that show it
     */
    public record ObligationFulfilment(
            LocalDate on, int workingDaysLate, @Nullable String note, List<Evidence> evidence) {

        public ObligationFulfilment {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The instance after an event.
     *
     * @param before the instance; absent where nothing has happened to it
     * @param on the day from which the event is effective
     * @param reason the reason that was given for it
     */
    public static ObligationInstance after(
            @Nullable ObligationInstance before, InstanceEvent event, LocalDate on, @Nullable String reason) {
        ObligationInstance known = before == null ? owed(event) : before;
        return switch (event) {
            case ObligationEvent.ObligationArose e -> known.because(e.because(), on);
            case ObligationEvent.ObligationFulfilled e ->
                known.due(e.due())
                        .with(
                                new ObligationFulfilment(e.fulfilledOn(), e.workingDaysLate(), e.note(), e.evidence()),
                                null,
                                on);
            case ObligationEvent.ObligationFulfilmentWithdrawn e ->
                known.with(null, null, on).because(reason, on).contested(null);
            case ObligationEvent.ObligationFulfilmentContested e ->
                known.contested(new FulfilmentContest(on, reason, null, null, null))
                        .acted(on);
            case ObligationEvent.ObligationContestUpheld e ->
                known.with(null, null, on).because(reason, on).settled(ContestOutcome.UPHELD, on, reason);
            case ObligationEvent.ObligationContestWithdrawn e ->
                known.settled(ContestOutcome.WITHDRAWN, on, reason).acted(on);
            case ObligationEvent.ObligationWaived e ->
                known.due(e.due()).with(known.fulfilled, on, on).because(reason, on);
            case ObligationEvent.ObligationMissed e ->
                known.isOver() ? known.missed(on) : known.due(e.due()).missed(on);
            case ObligationEvent.ObligationDueMoved e -> known.isOver() ? known : known.due(e.due());
        };
    }

    private static ObligationInstance owed(InstanceEvent event) {
        return new ObligationInstance(
                event.instance(),
                event.owedBy(),
                InstanceState.AWAITED,
                event.startedOn(),
                event.due().on(),
                event.due().calendar(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether the party to which it is owed contests that it was fulfilled. */
    public boolean isContested() {
        return contest != null && contest.isOpen();
    }

    /** When it is or was due. */
    public DueDate due() {
        return new DueDate(dueOn, calendar);
    }

    private boolean isOver() {
        return !state.isOpen();
    }

    private ObligationInstance due(DueDate now) {
        return of(now, missedSince, fulfilled, waivedOn, reason, actedOn);
    }

    private ObligationInstance missed(LocalDate since) {
        return of(due(), since, fulfilled, waivedOn, reason, actedOn);
    }

    private ObligationInstance with(@Nullable ObligationFulfilment now, @Nullable LocalDate waived, LocalDate on) {
        return of(due(), missedSince, now, waived, reason, on);
    }

    private ObligationInstance because(@Nullable String why, LocalDate on) {
        return of(due(), missedSince, fulfilled, waivedOn, why, on);
    }

    private ObligationInstance contested(@Nullable FulfilmentContest now) {
        return new ObligationInstance(
                instance,
                owedBy,
                state,
                startedOn,
                dueOn,
                calendar,
                missedSince,
                fulfilled,
                waivedOn,
                reason,
                actedOn,
                now);
    }

    private ObligationInstance settled(ContestOutcome how, LocalDate on, @Nullable String why) {
        return contested(contest == null ? null : contest.settled(how, on, why));
    }

    private ObligationInstance acted(LocalDate on) {
        return of(due(), missedSince, fulfilled, waivedOn, reason, on);
    }

    private ObligationInstance of(
            DueDate due,
            @Nullable LocalDate missed,
            @Nullable ObligationFulfilment done,
            @Nullable LocalDate waived,
            @Nullable String why,
            @Nullable LocalDate acted) {
        return new ObligationInstance(
                instance,
                owedBy,
                state(due, missed, done, waived),
                startedOn,
                due.on(),
                due.calendar(),
                missed,
                done,
                waived,
                why,
                acted,
                contest);
    }

    private static InstanceState state(
            DueDate due, @Nullable LocalDate missed, @Nullable ObligationFulfilment done, @Nullable LocalDate waived) {
        if (waived != null) {
            return InstanceState.WAIVED;
        }
        if (done != null) {
            return done.on().isAfter(due.on()) ? InstanceState.FULFILLED_LATE : InstanceState.FULFILLED;
        }
        return missed == null ? InstanceState.AWAITED : InstanceState.MISSED;
    }
}
