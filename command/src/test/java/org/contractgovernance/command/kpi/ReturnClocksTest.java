package org.contractgovernance.command.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.percent;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueAgain;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueMoved;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueSoon;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnInTime;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnNoLongerDue;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnOverdue;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmittedLate;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.junit.jupiter.api.Test;

/** The clock of a return, of a contract whose working calendar holds since March 2016. Today is 11 May 2016. */
class ReturnClocksTest extends OneReturn {

    private static final LocalDate FROM = day("2016-03-01");
    private static final LocalDate TO = day("2016-03-31");
    private static final CalendarVersion FIRST =
            new CalendarVersion(1, day("2016-03-01"), new WorkingCalendar(Nation.ENGLAND_AND_WALES));
    private static final CalendarVersion CLOSED = new CalendarVersion(
            2,
            day("2016-05-01"),
            new WorkingCalendar(
                    Nation.ENGLAND_AND_WALES,
                    List.of(),
                    List.of(new ClosedDays(day("2016-04-14"), day("2016-04-14"), "Closed")),
                    WorkingCalendar.USUAL.officeHours(),
                    3));

    /** Ten working days after 31 March. */
    private static final DueDate DUE = new DueDate(day("2016-04-14"), FIRST.used());

    private static final DueDate A_DAY_LATER = new DueDate(day("2016-04-15"), CLOSED.used());
    private static final ReturnOverdue OVERDUE = new ReturnOverdue(MARCH, FROM, TO, DUE);
    private static final ReturnDueMoved MOVED = new ReturnDueMoved(MARCH, FROM, TO, DUE, A_DAY_LATER);

    private final Message<?> overdue = application().on("2016-04-15").did(OVERDUE);
    private final Message<?> moved = application().did(MOVED);

    private void calendar(CalendarVersion... versions) {
        CalendarVersion before = null;
        for (CalendarVersion each : versions) {
            referenceData.contract(CONTRACT, new WorkingCalendarSet(before, each));
            before = each;
        }
    }

    private static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, Acts.person(9));
    }

    private static TellReturnDue tell(String period) {
        return new TellReturnDue(CONTRACT, CODE, period);
    }

    private static void assertEffective(Situation happened, String on) {
        assertThat(happened.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn())
                .containsExactly(day(on));
    }

    @Test
    void itIsDueSoonThreeWorkingDaysBeforeItIsDue() {
        calendar(FIRST);
        // the first of May is a Sunday, and the second a bank holiday
        DueDate due = new DueDate(day("2016-05-16"), FIRST.used());
        Situation told = given(defined)
                .when(application(), tell("2016-04"))
                .then(new ReturnDueSoon("2016-04", day("2016-04-01"), day("2016-04-30"), due));
        assertEffective(told, "2016-05-11");
    }

    @Test
    void itIsOverdueFromTheDayAfterItWasDueAndToldOnce() {
        calendar(FIRST);
        assertEffective(given(defined).when(application(), tell(MARCH)).then(OVERDUE), "2016-04-15");
        given(defined, overdue).when(application(), tell(MARCH)).isRefused(KpiRule.NOTHING_TO_TELL);
    }

    @Test
    void nothingIsToldOfPeriodsBeforeTheCalendarOrOfAContractWithoutOne() {
        given(defined).when(application(), tell(MARCH)).isRefused(KpiRule.NOTHING_TO_TELL);
        calendar(FIRST);
        given(defined).when(application(), tell("2016-02")).isRefused(KpiRule.NOTHING_TO_TELL);
    }

    @Test
    void nothingIsToldOfAReturnThatWasMadeOrOfARunningPeriod() {
        calendar(FIRST);
        given(defined, submitted).when(application(), tell(MARCH)).isRefused(KpiRule.NOTHING_TO_TELL);
        given(defined).when(application(), tell("2016-05")).isRefused(KpiRule.NOTHING_TO_TELL);
    }

    @Test
    void anotherVersionOfTheCalendarMovesAnOpenClockAndThenItIsOverdueAgain() {
        calendar(FIRST, CLOSED);
        assertEffective(given(defined, overdue).when(application(), tell(MARCH)).then(MOVED), "2016-05-11");
        // the clock started by the first version, although nothing was told of it
        given(defined).when(application(), tell(MARCH)).then(MOVED);
        given(defined, overdue, moved)
                .when(application(), tell(MARCH))
                .then(new ReturnOverdue(MARCH, FROM, TO, A_DAY_LATER));
    }

    @Test
    void aReturnEndsTheClockInTimeOrLateByTheCalendarOfThatDay() {
        calendar(FIRST, CLOSED);
        given(defined, overdue)
                .when(provider().on("2016-04-14"), submit(MARCH, percent("89")))
                .then(RETURN, new ReturnInTime(MARCH, FROM, TO, DUE));
        given(defined, overdue)
                .when(provider().on("2016-04-18"), submit(MARCH, percent("89")))
                .then(RETURN, new ReturnSubmittedLate(MARCH, FROM, TO, DUE, 2));
        given(defined, overdue)
                .when(provider().on("2016-05-03"), submit(MARCH, percent("89")))
                .then(RETURN, new ReturnSubmittedLate(MARCH, FROM, TO, A_DAY_LATER, 11));
    }

    @Test
    void aWithdrawnReturnIsWaitedForAgain() {
        calendar(FIRST);
        given(defined, submitted, inTime())
                .when(provider().on("2016-04-20"), WITHDRAW)
                .then(
                        new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD),
                        new ReturnDueAgain(MARCH, FROM, TO, DUE));
        Message<?> again = provider().on("2016-04-20").did(new ReturnDueAgain(MARCH, FROM, TO, DUE));
        Message<?> gone = provider().on("2016-04-20").did(new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD));
        assertEffective(
                given(defined, submitted, inTime(), gone, again)
                        .when(application(), tell(MARCH))
                        .then(OVERDUE),
                "2016-04-20");
    }

    private static Message<?> inTime() {
        return provider().on("2016-04-05").did(new ReturnInTime(MARCH, FROM, TO, DUE));
    }

    @Test
    void aPeriodThatIsNotMeasuredAnyMoreIsNotDue() {
        calendar(FIRST);
        Message<?> retired = commissioner().did(new KpiRetired(day("2016-02-29")));
        given(defined, overdue, retired)
                .when(application(), tell(MARCH))
                .then(new ReturnNoLongerDue(MARCH, FROM, TO, DUE));
        given(defined, retired).when(application(), tell(MARCH)).isRefused(KpiRule.NOTHING_TO_TELL);
    }
}
