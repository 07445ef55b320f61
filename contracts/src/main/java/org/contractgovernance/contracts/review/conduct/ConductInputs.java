package org.contractgovernance.contracts.review.conduct;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.ConductMeasured;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewMeeting;
import org.contractgovernance.contracts.review.ReviewMinutes;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.SeatTaken;
import org.contractgovernance.contracts.review.agenda.Agenda;

/**
 * The inputs of a KPI of conduct in a period: one for each review that was held then, or for each return that fell due then, with what counts of it as
 * its part and its whole.
 *
 * @param inputs those that are known, in the order of their days
 * @param missing those that are still waited for, as people write them
 */
public record ConductInputs(List<InputReturn> inputs, List<String> missing) {

    public ConductInputs {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /**
     * A row, and the event that made it what it is.
     *
     * @param row the row
     * @param event identifier of its latest event
     */
    public record RowOfEvent<R>(R row, String event) {}

    /** The inputs of reviews. */
    public static ConductInputs ofReviews(
            ConductMeasured of, Period period, Collection<RowOfEvent<ReviewEntry>> reviews) {
        List<InputReturn> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        reviews.stream()
                .filter(each -> isHeldIn(period, each.row(), of))
                .sorted(Comparator.comparing((RowOfEvent<ReviewEntry> each) ->
                                each.row().course().held().heldOn())
                        .thenComparingLong(each -> each.row().number()))
                .forEach(each -> {
                    switch (of.what()) {
                        case ATTENDANCE -> addSeats(of, each, inputs);
                        case AGENDAS_IN_TIME -> inputs.add(one(each, isAgendaInTime(of, each.row()), true));
                        case MINUTES_IN_TIME -> addMinutes(each, inputs, missing);
                        case RETURNS_IN_TIME ->
                            throw new IllegalArgumentException("returns are not measured at reviews");
                    }
                });
        return new ConductInputs(inputs, missing);
    }

    private static boolean isHeldIn(Period period, ReviewEntry review, ConductMeasured of) {
        ReviewMeeting meeting = review.course().meeting();
        return meeting != null
                && !meeting.heldOn().isBefore(period.from())
                && !meeting.heldOn().isAfter(period.to())
                && (of.series() == null || of.series().equals(review.course().series()));
    }

    /** Seats that the terms require, taken by the post itself or a deputy. They are assured once both parties have agreed the minutes. */
    private static void addSeats(ConductMeasured of, RowOfEvent<ReviewEntry> each, List<InputReturn> inputs) {
        List<SeatTaken> seats = each.row().course().held().attendance().stream()
                .filter(seat -> seat.required() && (of.party() == null || seat.party() == of.party()))
                .toList();
        if (!seats.isEmpty()) {
            inputs.add(input(
                    each,
                    SeatTaken.taken(seats),
                    seats.size(),
                    each.row().course().status() == ReviewStatus.MINUTES_AGREED));
        }
    }

    private static boolean isAgendaInTime(ConductMeasured of, ReviewEntry review) {
        Agenda agenda = review.course().agenda();
        int days = of.agendaDays() == null ? 0 : of.agendaDays();
        return agenda != null
                && !agenda.day().isAfter(review.course().held().heldOn().minusDays(days));
    }

    private static void addMinutes(RowOfEvent<ReviewEntry> each, List<InputReturn> inputs, List<String> missing) {
        ReviewMeeting meeting = each.row().course().held();
        ReviewMinutes minutes = each.row().course().minutes();
        // early events say the day with the minutes alone
        LocalDate due = meeting.minutesDueOn() != null || minutes == null ? meeting.minutesDueOn() : minutes.dueOn();
        if (due == null) {
            return;
        }
        if (minutes != null) {
            inputs.add(one(each, !minutes.firstDraftedOn().isAfter(due), true));
        } else if (meeting.minutesOverdueSince() != null) {
            inputs.add(one(each, false, true));
        } else {
            missing.add("minutes of " + each.row().reference());
        }
    }

    private static InputReturn one(RowOfEvent<ReviewEntry> each, boolean inTime, boolean assured) {
        return input(each, inTime ? 1 : 0, 1, assured);
    }

    private static InputReturn input(RowOfEvent<ReviewEntry> each, int part, int whole, boolean assured) {
        return input(
                each.row().reference(),
                each.row().course().held().heldOn().toString(),
                each.event(),
                part,
                whole,
                assured);
    }

    private static InputReturn input(String about, String when, String event, int part, int whole, boolean assured) {
        return new InputReturn(
                about,
                when,
                event,
                assured,
                null,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                null,
                null,
                null);
    }

    /** The inputs of returns. One whose last day has passed, and of which nothing was told since, is waited for. */
    public static ConductInputs ofReturns(Period period, Collection<RowOfEvent<ReturnDueEntry>> returns) {
        List<InputReturn> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        returns.stream()
                .filter(each -> each.row().state() != DueState.NOT_DUE
                        && !each.row().dueOn().isBefore(period.from())
                        && !each.row().dueOn().isAfter(period.to()))
                .sorted(Comparator.comparing(
                                (RowOfEvent<ReturnDueEntry> each) -> each.row().dueOn())
                        .thenComparing(each -> each.row().code())
                        .thenComparing(each -> each.row().span().period()))
                .forEach(each -> {
                    ReturnDueEntry row = each.row();
                    if (row.state() == DueState.AWAITED || row.state() == DueState.DUE_SOON) {
                        missing.add(row.code() + " " + row.span().period());
                    } else {
                        int inTime = row.state() == DueState.IN_TIME ? 1 : 0;
                        inputs.add(input(row.code(), row.span().period(), each.event(), inTime, 1, true));
                    }
                });
        return new ConductInputs(inputs, missing);
    }
}
