package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.calendar.CalendarRule;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractCommand.SetWorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** A contract has a working calendar of its own, in versions. */
class WorkingCalendarTest extends ContractSituations {

    private static final WorkingCalendar SCOTLAND = new WorkingCalendar(Nation.SCOTLAND);
    private static final CalendarVersion FIRST = new CalendarVersion(1, LocalDate.of(2016, 5, 3), SCOTLAND);
    private static final CalendarVersion SECOND =
            new CalendarVersion(2, LocalDate.of(2016, 5, 4), WorkingCalendar.USUAL);

    private final Message<?> first = commissioner().on("2016-05-03").did(new WorkingCalendarSet(null, FIRST));

    private static SetWorkingCalendar set(WorkingCalendar calendar) {
        return new SetWorkingCalendar(CONTRACT, calendar, "the council moved", null, null);
    }

    @Test
    void eachVersionHasTheNextNumberAndItsFirstDay() {
        given(registered)
                .when(commissioner().on("2016-05-03"), set(SCOTLAND))
                .then(new WorkingCalendarSet(null, FIRST))
                .seenBy(Visibility.SHARED);
        given(registered, first)
                .when(commissioner().on("2016-05-04"), set(WorkingCalendar.USUAL))
                .then(new WorkingCalendarSet(FIRST, SECOND));
    }

    @Test
    void aCalendarChangesSomethingAndNotBeforeTheOneInForce() {
        given(registered, first)
                .when(commissioner(), set(SCOTLAND))
                .isRefused(CalendarRule.CALENDAR_UNCHANGED, "/calendar");
        given(registered, first)
                .when(commissioner().on("2016-05-02"), set(WorkingCalendar.USUAL))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aCalendarThatContradictsItselfIsRefused() {
        ClosedDays backwards = new ClosedDays(LocalDate.of(2016, 12, 30), LocalDate.of(2016, 12, 28), "Closed");
        WorkingCalendar unsound = new WorkingCalendar(
                Nation.SCOTLAND, List.of(), List.of(backwards), WorkingCalendar.USUAL.officeHours(), 3);
        given(registered)
                .when(commissioner(), set(unsound))
                .isRefused(CalendarRule.CLOSED_DAYS_UNSOUND, "/calendar/closings/0/to");
    }
}
