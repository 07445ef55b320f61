package org.contractgovernance.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the register shows of the clock of a return. */
class ReturnDueFoldTest {

    private static final String MARCH = "2016-03";
    private static final LocalDate FROM = LocalDate.of(2016, 3, 1);
    private static final LocalDate TO = LocalDate.of(2016, 3, 31);
    private static final DueDate DUE = due("2016-04-14", 1);
    private static final DueDate LATER = due("2016-04-15", 2);

    private @Nullable ReturnDueEntry row;

    private ReturnDueFoldTest given(String on, ClockEvent event) {
        row = ReturnDueFold.evolve(
                row,
                event,
                AnEvent.envelope(event)
                        .metadata(AnEvent.metadata()
                                .reference("KPI-07")
                                .effectiveOn(LocalDate.parse(on))
                                .build())
                        .build());
        return this;
    }

    private ReturnDueEntry row() {
        assertThat(row).isNotNull();
        return row;
    }

    @Test
    void itSaysSinceWhenAReturnIsOverdue() {
        given("2016-04-11", new KpiEvent.ReturnDueSoon(MARCH, FROM, TO, DUE));
        assertThat(row().state()).isEqualTo(DueState.DUE_SOON);
        assertThat(row().overdueSince()).isNull();
        given("2016-04-15", new KpiEvent.ReturnOverdue(MARCH, FROM, TO, DUE));
        assertThat(row().state()).isEqualTo(DueState.OVERDUE);
        assertThat(row().code()).isEqualTo("KPI-07");
        assertThat(row().dueOn()).isEqualTo("2016-04-14");
        assertThat(row().overdueSince()).isEqualTo("2016-04-15");
        assertThat(row().calendar().version()).isEqualTo(1);
        given("2016-04-16", new KpiEvent.ReturnDueMoved(MARCH, FROM, TO, DUE, LATER));
        assertThat(row().state()).isEqualTo(DueState.AWAITED);
        assertThat(row().dueOn()).isEqualTo("2016-04-15");
        assertThat(row().overdueSince()).isNull();
        assertThat(row().calendar().version()).isEqualTo(2);
    }

    @Test
    void aReturnThatIsRecordedLateAndWasMadeInTimeWasNeverOverdue() {
        given("2016-04-11", new KpiEvent.ReturnDueSoon(MARCH, FROM, TO, DUE));
        given("2016-04-14", new KpiEvent.ReturnInTime(MARCH, FROM, TO, DUE));
        ReturnDueEntry inTime = row();
        given("2016-04-15", new KpiEvent.ReturnOverdue(MARCH, FROM, TO, DUE));
        given("2016-04-16", new KpiEvent.ReturnDueMoved(MARCH, FROM, TO, DUE, LATER));
        given("2016-04-17", new KpiEvent.ReturnNoLongerDue(MARCH, FROM, TO, DUE));
        assertThat(row()).isEqualTo(inTime);
    }

    @Test
    void aLateReturnStaysLateUntilItIsWithdrawn() {
        given("2016-04-18", new KpiEvent.ReturnSubmittedLate(MARCH, FROM, TO, DUE, 2));
        assertThat(row().workingDaysLate()).isEqualTo(2);
        given("2016-04-19", new KpiEvent.ReturnDueMoved(MARCH, FROM, TO, DUE, LATER));
        assertThat(row().state()).isEqualTo(DueState.LATE);
        assertThat(row().workingDaysLate()).isEqualTo(2);
        given("2016-04-20", new KpiEvent.ReturnDueAgain(MARCH, FROM, TO, DUE));
        assertThat(row().state()).isEqualTo(DueState.AWAITED);
        assertThat(row().workingDaysLate()).isNull();
    }

    private static DueDate due(String on, int version) {
        return new DueDate(LocalDate.parse(on), new CalendarUsed(Nation.ENGLAND_AND_WALES, version, "a library"));
    }
}
