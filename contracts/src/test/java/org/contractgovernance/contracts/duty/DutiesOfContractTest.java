package org.contractgovernance.contracts.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.junit.jupiter.api.Test;

/** How far a duty has come, and what time brings about in it. */
class DutiesOfContractTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 7, 1);

    private static DutyCourse course(DutyEvent... events) {
        DutyCourse course = DutyCourse.begun(ADuty.payments(), FOUND);
        for (DutyEvent each : events) {
            course = course.after(each, FOUND);
        }
        return course;
    }

    private static List<String> told(DutyCourse course, String today) {
        List<String> found = new ArrayList<>();
        course.tellings(LocalDate.parse(today), WorkingCalendar.USUAL)
                .forEach(each -> found.add(each.event().getClass().getSimpleName() + " " + each.on()));
        return found;
    }

    @Test
    void whatMayBeDueHasItsClock() {
        DutyCourse course = course();

        assertThat(course.status()).isEqualTo(DutyStatus.CANNOT_TELL);
        assertThat(course.lastDay()).isEqualTo("2026-07-29");
        assertThat(told(course, "2026-07-10")).isEmpty();
        assertThat(told(course, "2026-07-29")).hasSize(1).first().asString().startsWith("DutyDueSoon");
        assertThat(told(course, "2026-08-03")).hasSize(2).last().isEqualTo("DutyOverdue 2026-07-30");
    }

    @Test
    void aCorrectionIsComputedAndThenNothingIsDue() {
        DutyEvent corrected = new OccasionCorrected(course().occasion(), ADuty.paid(false));

        assertThat(course(corrected).status()).isEqualTo(DutyStatus.TO_COMPUTE);
        DutyCourse computed = course(corrected, ADuty.recomputed(ADuty.payments(), ADuty.paid(false), ADuty.FACTS));
        assertThat(computed.status()).isEqualTo(DutyStatus.NOT_DUE);
        assertThat(told(computed, "2026-08-03")).isEmpty();
    }

    @Test
    void whatIsDoneHasNoClock() {
        DutyCourse done = course(new DutyDone(ADuty.NOTICE, FOUND, LocalDate.of(2026, 7, 29), null));

        assertThat(done.status()).isEqualTo(DutyStatus.DONE);
        assertThat(told(done, "2026-08-03")).isEmpty();
    }

    @Test
    void anOccasionSaysOneThing() {
        DutyOccasion breach = DutyOccasion.breached(FOUND, ADuty.BREACH);

        assertThat(breach.provision()).isEqualTo(DutyProvision.BREACH);
        assertThat(DutyOccasion.ENTERED.provision()).isNull();
        assertThat(new DutyOccasion(FOUND, null, null, null, ADuty.BREACH, ADuty.MODIFICATION).provision())
                .isNull();
        assertThat(ADuty.paid(true).corrects(DutyOccasion.periodTo(ADuty.QUARTER), DutyProvision.PAYMENTS))
                .isTrue();
        assertThat(ADuty.paid(true).corrects(DutyOccasion.periodTo(ADuty.QUARTER), DutyProvision.PAYMENTS_COMPLIANCE))
                .isFalse();
        assertThat(ADuty.paid(true).corrects(DutyOccasion.periodTo(FOUND), DutyProvision.PAYMENTS))
                .isFalse();
    }
}
