package org.contractgovernance.contracts.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.due;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.required;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.submitted;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.terms;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.ClockRule;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.rectification.PlanClock.AwaitedFromParty;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.EscalationReason;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueMoved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedApproved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedRefused;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanEscalated;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanNeverSubmitted;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRejected;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAnswered;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAsked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepDone;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence.SilenceMeans;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

/** What time brings about in a plan. The terms are those of a published PFI protocol, as domain.md has them. */
class PlanTimeTest {

    private static final PersonId SOMEBODY = APerson.number(1);

    private Calendars calendars = Calendars.NONE;
    private PlanCourse course;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private PlanTimeTest requiredOn(String on) {
        return requiredOn(on, terms().build());
    }

    private PlanTimeTest requiredOn(String on, PlanTerms terms) {
        course = PlanCourse.required(required(day(on)).terms(version(terms)).build(), day(on));
        return this;
    }

    private PlanTimeTest happened(String on, RectificationPlanEvent event) {
        course = course.after(event, day(on), SOMEBODY);
        return this;
    }

    private List<PlanTelling> told(String by) {
        return new PlanTime(course, calendars).all(day(by), SOMEBODY);
    }

    private static PlanTelling on(String day, RectificationClockEvent event) {
        return new PlanTelling(event, day(day));
    }

    /** Easter Monday 2016 was 28 March, Good Friday the 25th: ten working days after 14 March end on 30 March. */
    @Test
    void aPlanIsOverdueOnTheDayAfterABankHolidayWeekend() {
        requiredOn("2016-03-11");
        // the tenth working day is Tuesday 29 March, the first after the weekend
        assertThat(told("2016-03-29"))
                .containsExactly(
                        on("2016-03-22", new RectificationDueSoon(1, AwaitedFromParty.SUBMISSION, due("2016-03-29"))));
        assertThat(told("2016-03-30"))
                .containsExactly(on("2016-03-30", new RectificationPlanOverdue(1, due("2016-03-29"))));
    }

    @Test
    void aPlanThatIsNeverSubmittedFailsOnlyWhereTheContractSaysSo() {
        requiredOn("2016-03-11");
        assertThat(told("2016-04-27"))
                .containsExactly(
                        on("2016-03-30", new RectificationPlanOverdue(1, due("2016-03-29"))),
                        on("2016-04-27", new RectificationPlanNeverSubmitted(1, due("2016-03-29"), "Clause 30.8")));
        assertThat(told("2016-04-26")).hasSize(1);
        requiredOn("2016-03-11", terms().providerSilent(null).build());
        assertThat(told("2020-01-01")).hasSize(1);
    }

    @Test
    void silenceOfTheCouncilMeansWhatTheContractSays() {
        requiredOn("2016-03-01")
                .happened(
                        "2016-03-01",
                        submitted(day("2016-03-01")).steps(List.of()).build());
        assertThat(told("2016-03-23"))
                .containsExactly(
                        on("2016-03-23", new RectificationPlanDeemedApproved(1, due("2016-03-22"), "Clause 30.5")));

        requiredOn("2016-03-01", silence(SilenceMeans.ESCALATES, "the director"))
                .happened("2016-03-01", submitted(day("2016-03-01")).build());
        assertThat(told("2016-12-31"))
                .containsExactly(on(
                        "2016-03-23",
                        new RectificationPlanEscalated(
                                1, EscalationReason.COUNCIL_SILENT, "the director", "Clause 30.5")));

        requiredOn("2016-03-01", silence(SilenceMeans.DEEMED_REFUSED, null))
                .happened("2016-03-01", submitted(day("2016-03-01")).build());
        assertThat(told("2016-03-23"))
                .containsExactly(on(
                        "2016-03-23",
                        new RectificationPlanDeemedRefused(1, due("2016-03-22"), "Clause 30.5", due("2016-04-01"))));
    }

    private static PlanTerms silence(SilenceMeans means, String to) {
        return terms().councilSilent(new CouncilSilence("Clause 30.5", means, to))
                .build();
    }

    @Test
    void silenceInTheLastRoundEscalatesOnTheSameDay() {
        requiredOn("2016-03-01", silence(SilenceMeans.DEEMED_REFUSED, null))
                .happened("2016-03-02", submitted(day("2016-03-02")).build())
                .happened("2016-03-03", new RectificationPlanRejected(1, due("2016-03-10"), null))
                .happened("2016-03-04", submitted(day("2016-03-04")).round(2).build())
                .happened("2016-03-05", new RectificationPlanRejected(2, due("2016-03-11"), null))
                .happened("2016-03-07", submitted(day("2016-03-07")).round(3).build());
        assertThat(told("2016-12-31"))
                .containsExactly(
                        on("2016-03-31", new RectificationPlanDeemedRefused(3, due("2016-03-30"), "Clause 30.5", null)),
                        on(
                                "2016-03-31",
                                new RectificationPlanEscalated(
                                        3, EscalationReason.ROUNDS_OVER, "chief executives", "Clause 30.7")));
    }

    /** Asked on 21 December 2015, answered on 4 January 2016: Christmas Day, the day after Boxing Day and New Year's Day count once, as closed. */
    @Test
    void aQuestionOverChristmasStopsTheClockOnce() {
        requiredOn("2015-12-01")
                .happened("2015-12-14", submitted(day("2015-12-14")).build());
        assertThat(course.clock().due()).isEqualTo(due("2016-01-07"));
        happened("2015-12-21", new RectificationQuestionAsked(1, "Which posts?"));
        assertThat(told("2016-12-31")).isEmpty();
        assertThat(course.clock().due()).isNull();
        PlanClock resumed = course.clock().resumed(day("2016-01-04"));
        // four of fifteen had counted: 15 to 18 December; eleven more from 4 January on
        assertThat(resumed.dueOnceRunning(calendars.on(day("2016-01-04")))).isEqualTo(due("2016-01-18"));
        happened("2016-01-04", new RectificationQuestionAnswered(1, "All", due("2016-01-18")));
        assertThat(told("2016-01-19")).extracting(PlanTelling::on).first().isEqualTo(day("2016-01-19"));
        assertThat(resumed.reading(calendars.on(day("2016-01-04"))).steps())
                .filteredOn(each -> each.kind().code().equals("paused"))
                .allSatisfy(each -> assertThat(each.because()).contains("answer"))
                .extracting(each -> each.amount())
                .satisfies(amounts -> assertThat(
                                amounts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(7));
    }

    @Test
    void aClockIsNotStoppedTwice() {
        requiredOn("2015-12-01")
                .happened("2015-12-14", submitted(day("2015-12-14")).build())
                .happened("2015-12-21", new RectificationQuestionAsked(1, "Which posts?"));
        assertThatThrownBy(() -> course.clock().stopped(day("2015-12-22")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(ClockRule.CLOCK_PAUSED_TWICE));
    }

    @Test
    void aNewCalendarMovesAnOpenClockOnItsFirstDayAndLeavesWhatEndedBefore() {
        calendars = Calendars.NONE.and(closed(1, "2016-03-21", "2016-03-24"));
        requiredOn("2016-03-11");
        assertThat(told("2016-03-24"))
                .containsExactly(on(
                        "2016-03-21",
                        new RectificationDueMoved(
                                1, AwaitedFromParty.SUBMISSION, due("2016-03-29"), moved("2016-03-30"))));
        assertThat(told("2016-03-31"))
                .containsExactly(
                        on(
                                "2016-03-21",
                                new RectificationDueMoved(
                                        1, AwaitedFromParty.SUBMISSION, due("2016-03-29"), moved("2016-03-30"))),
                        on("2016-03-31", new RectificationPlanOverdue(1, moved("2016-03-30"))));
        // it was overdue before the calendar was in force: that stands, whenever anybody looks, and then the day moves
        calendars = Calendars.NONE.and(closed(1, "2016-04-04", "2016-03-24"));
        assertThat(told("2016-04-04"))
                .containsExactly(
                        on("2016-03-30", new RectificationPlanOverdue(1, due("2016-03-29"))),
                        on(
                                "2016-04-04",
                                new RectificationDueMoved(
                                        1, AwaitedFromParty.SUBMISSION, due("2016-03-29"), moved("2016-03-30"))),
                        on("2016-04-04", new RectificationPlanOverdue(1, moved("2016-03-30"))));
        // and a plan that counted as approved before stays so
        requiredOn("2016-03-01")
                .happened(
                        "2016-03-01",
                        submitted(day("2016-03-01")).steps(List.of()).build());
        assertThat(told("2016-04-04"))
                .containsExactly(
                        on("2016-03-23", new RectificationPlanDeemedApproved(1, due("2016-03-22"), "Clause 30.5")));
    }

    private DueDate moved(String on) {
        return new DueDate(day(on), calendars.latest().used());
    }

    private static CalendarVersion closed(int version, String since, String closed) {
        return new CalendarVersion(
                version,
                day(since),
                new WorkingCalendar(
                        Nation.ENGLAND_AND_WALES,
                        List.of(),
                        List.of(new ClosedDays(day(closed), day(closed), "Closed")),
                        WorkingCalendar.USUAL.officeHours(),
                        0));
    }

    @Test
    void deadlinesThatPassedWhileNobodyLookedAreToldInOrder() {
        requiredOn("2016-03-01")
                .happened("2016-03-01", submitted(day("2016-03-01")).build());
        assertThat(told("2016-06-01"))
                .containsExactly(
                        on("2016-03-23", new RectificationPlanDeemedApproved(1, due("2016-03-22"), "Clause 30.5")),
                        on("2016-04-02", new RectificationStepMissed(1, 1, due("2016-04-01"))),
                        on("2016-05-02", new RectificationStepMissed(1, 2, due("2016-05-01"))));
    }

    /** Whoever looks, and however often, in the end the same has been told on the same days. */
    @Test
    void whatIsToldDoesNotDependOnWhenAnybodyLooked() {
        Random random = new Random(2026);
        for (int plan = 0; plan < 300; plan++) {
            LocalDate begin = day("2016-01-04").plusDays(random.nextInt(300));
            LocalDate end = begin.plusDays(120);
            calendars = Calendars.NONE;
            LocalDate since = begin;
            for (int i = random.nextInt(3); i > 0; i--) {
                since = since.plusDays(random.nextInt(60));
                calendars = calendars.and(closed(
                        calendars.versions().size() + 1,
                        since.toString(),
                        begin.plusDays(random.nextInt(60)).toString()));
            }
            course = PlanCourse.required(
                    required(begin)
                            .due(PlanClock.due(begin, terms().build().submit(), calendars.on(begin)))
                            .build(),
                    begin);
            if (random.nextBoolean()) {
                course = course.after(
                        submitted(begin)
                                .decideBy(PlanClock.due(begin, terms().build().decide(), calendars.on(begin)))
                                .build(),
                        begin,
                        SOMEBODY);
            }
            List<PlanTelling> atOnce = told(end.toString()).stream()
                    .filter(each -> !each.event().isReminder())
                    .toList();
            List<PlanTelling> dayByDay = new ArrayList<>();
            PlanCourse looked = course;
            for (LocalDate today = begin; !today.isAfter(end); today = today.plusDays(1 + random.nextInt(5))) {
                for (PlanTelling each : new PlanTime(looked, calendars).all(today, SOMEBODY)) {
                    looked = looked.after(each.event(), each.on(), SOMEBODY);
                    dayByDay.add(each);
                }
            }
            for (PlanTelling each : new PlanTime(looked, calendars).all(end, SOMEBODY)) {
                dayByDay.add(each);
            }
            // due soon is told only to those who look before the day
            dayByDay.removeIf(each -> each.event().isReminder());
            assertThat(dayByDay).as("plan %d", plan).isEqualTo(atOnce);
        }
    }

    @Test
    void whatWasDoneBeforeItsDayAndRecordedAfterwardsIsDoneInWhicheverOrder() {
        requiredOn("2016-03-01")
                .happened("2016-03-01", submitted(day("2016-03-01")).build())
                .happened("2016-03-23", new RectificationPlanDeemedApproved(1, due("2016-03-22"), "Clause 30.5"));
        RectificationStepDone done = new RectificationStepDone(1, "The posts are filled", day("2016-04-01"), 0);
        RectificationStepMissed missed = new RectificationStepMissed(1, 1, due("2016-04-01"));
        PlanCourse approved = course;
        PlanStep one = approved.after(missed, day("2016-04-02"), SOMEBODY)
                .after(done, day("2016-03-30"), SOMEBODY)
                .steps()
                .getFirst();
        PlanStep other = approved.after(done, day("2016-03-30"), SOMEBODY)
                .after(missed, day("2016-04-02"), SOMEBODY)
                .steps()
                .getFirst();
        assertThat(one.status()).isEqualTo(other.status()).isEqualTo(PlanStep.StepStatus.DONE);
        assertThat(one.told()).isEqualTo(other.told());
        // a submission from before its clock was told overdue
        requiredOn("2016-03-01");
        RectificationPlanOverdue overdue = new RectificationPlanOverdue(1, due("2016-03-15"));
        RectificationPlanEvent in = submitted(day("2016-03-14")).build();
        PlanCourse required = course;
        assertThat(required.after(overdue, day("2016-03-16"), SOMEBODY).after(in, day("2016-03-14"), SOMEBODY))
                .isEqualTo(required.after(in, day("2016-03-14"), SOMEBODY).after(overdue, day("2016-03-16"), SOMEBODY));
    }
}
