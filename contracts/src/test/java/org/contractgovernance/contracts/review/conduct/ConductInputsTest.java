package org.contractgovernance.contracts.review.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnSpan;
import org.contractgovernance.contracts.kpi.computed.ComputedFigures;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.ConductMeasure;
import org.contractgovernance.contracts.kpi.figure.ConductMeasured;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesAgreed;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesDrafted;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesOverdue;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.conduct.ConductInputs.RowOfEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviews and returns say about the conduct of a contract. Reviews are held by terms with two required seats; the figures are illustrative. */
class ConductInputsTest {

    private static final LocalDate HELD = AReview.PLANNED;
    private static final Period QUARTER =
            new Period("2016-17-Q1", Frequency.QUARTERLY, LocalDate.of(2016, 4, 1), LocalDate.of(2016, 6, 30));

    private final List<RowOfEvent<ReviewEntry>> reviews = new ArrayList<>();

    private static ConductMeasured measured(ConductMeasure what) {
        return new ConductMeasured(what, null, null, what == ConductMeasure.AGENDAS_IN_TIME ? 7 : null);
    }

    private void review(LocalDate held, ReviewEvent... events) {
        int number = reviews.size() + 1;
        ReviewCourse course = ReviewCourse.planned(AReview.planned(), held.minusDays(20));
        for (ReviewEvent each : events) {
            LocalDate on = each instanceof ReviewEvent.AgendaIssued agenda
                    ? agenda.agenda().day()
                    : each instanceof MinutesDrafted drafted && !drafted.late() ? AReview.MINUTES_DUE : held;
            course = course.after(each, on, APerson.number(1));
        }
        reviews.add(new RowOfEvent<>(
                new ReviewEntry(AContract.REFERENCE, "RV-" + number, number, course), "event-" + number));
    }

    private ConductInputs inputs(ConductMeasured of) {
        return ConductInputs.ofReviews(of, QUARTER, reviews);
    }

    private static List<String> parts(ConductInputs found) {
        return found.inputs().stream()
                .map(each -> "%s %s/%s".formatted(each.name(), each.numerator(), each.denominator()))
                .toList();
    }

    private static MinutesDrafted drafted(boolean late) {
        return new MinutesDrafted(1, ContractParty.COUNCIL, AReview.MINUTES, AReview.MINUTES_DUE, late);
    }

    @Test
    void attendanceCountsTheRequiredSeatsOfReviewsThatWereHeldInThePeriod() {
        review(HELD, AReview.held());
        review(HELD.plusDays(7), AReview.heldByOne());
        review(LocalDate.of(2016, 3, 31), AReview.held());
        review(LocalDate.of(2016, 7, 1), AReview.held());
        review(HELD, new ReviewEvent.ReviewCancelled(ReviewStatus.PLANNED));

        // the commissioning manager's seat is not required
        assertThat(parts(inputs(measured(ConductMeasure.ATTENDANCE))))
                .containsExactly("RV-1 2016-04-21 2/2", "RV-2 2016-04-28 1/2");
        assertThat(parts(inputs(new ConductMeasured(ConductMeasure.ATTENDANCE, "RS-1", ContractParty.PROVIDER, null))))
                .containsExactly("RV-1 2016-04-21 1/1", "RV-2 2016-04-28 0/1");
        assertThat(inputs(new ConductMeasured(ConductMeasure.ATTENDANCE, "RS-2", null, null))
                        .inputs())
                .isEmpty();
    }

    @Test
    void theFirstAndTheLastDayOfThePeriodAreInIt() {
        review(QUARTER.from(), AReview.held());
        review(QUARTER.to(), AReview.held());

        assertThat(inputs(measured(ConductMeasure.ATTENDANCE)).inputs()).hasSize(2);
    }

    @Test
    void attendanceIsAssuredOnceBothPartiesAgreedTheMinutes() {
        review(HELD, AReview.held());
        review(
                HELD,
                AReview.held(),
                drafted(false),
                new MinutesAgreed(1, ContractParty.COUNCIL, false, null),
                new MinutesAgreed(1, ContractParty.PROVIDER, true, null));

        assertThat(inputs(measured(ConductMeasure.ATTENDANCE)).inputs())
                .extracting(InputReturn::assured)
                .containsExactly(false, true);
    }

    @Test
    void aCorrectedAttendanceCountsAsItIsCorrected() {
        review(HELD, AReview.held(), AReview.corrected());

        assertThat(parts(inputs(measured(ConductMeasure.ATTENDANCE)))).containsExactly("RV-1 2016-04-21 1/2");
    }

    /** The agenda is of 14 April: seven days before 21 April. */
    @ParameterizedTest
    @CsvSource({"2016-04-20, 0", "2016-04-21, 1", "2016-04-22, 1"})
    void anAgendaIsInTimeWhereItWasIssuedSoManyDaysBefore(LocalDate held, int inTime) {
        review(held, new ReviewEvent.AgendaIssued(AReview.agenda()), AReview.held());
        review(held, AReview.held());

        assertThat(parts(inputs(measured(ConductMeasure.AGENDAS_IN_TIME))))
                .containsExactly("RV-1 %s %d/1".formatted(held, inTime), "RV-2 %s 0/1".formatted(held));
    }

    @Test
    void minutesAreInTimeLateOrWaitedFor() {
        review(HELD, AReview.held(), drafted(false));
        review(HELD, AReview.held(), new MinutesOverdue(AReview.MINUTES_DUE));
        review(HELD, AReview.held());
        review(HELD, AReview.heldEarly());

        ConductInputs found = inputs(measured(ConductMeasure.MINUTES_IN_TIME));

        assertThat(parts(found)).containsExactly("RV-1 2016-04-21 1/1", "RV-2 2016-04-21 0/1");
        assertThat(found.missing()).containsExactly("minutes of RV-3");
    }

    private static RowOfEvent<ReturnDueEntry> due(String code, String dueOn, DueState state) {
        return new RowOfEvent<>(
                new ReturnDueEntry(
                        AContract.REFERENCE,
                        code,
                        new ReturnSpan("2016-03", LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31)),
                        state,
                        LocalDate.parse(dueOn),
                        null,
                        null,
                        new CalendarUsed(Nation.ENGLAND_AND_WALES, 1, "Jollyday 1.5.1"),
                        LocalDate.parse(dueOn)),
                "event-" + code);
    }

    @Test
    void returnsCountInThePeriodInWhichTheyFellDue() {
        ConductInputs found = ConductInputs.ofReturns(
                QUARTER,
                List.of(
                        due("K-1", "2016-04-14", DueState.IN_TIME),
                        due("K-2", "2016-04-13", DueState.LATE),
                        due("K-3", "2016-04-15", DueState.OVERDUE),
                        due("K-4", "2016-06-30", DueState.AWAITED),
                        due("K-5", "2016-04-14", DueState.NOT_DUE),
                        due("K-6", "2016-07-01", DueState.IN_TIME),
                        due("K-7", "2016-03-31", DueState.IN_TIME)));

        assertThat(parts(found)).containsExactly("K-2 2016-03 0/1", "K-1 2016-03 1/1", "K-3 2016-03 0/1");
        assertThat(found.missing()).containsExactly("K-4 2016-03");
    }

    private static KpiDefinition definition(ConductMeasure what) {
        return AKpi.definition()
                .frequency(Frequency.QUARTERLY)
                .computedFrom(AKpi.ofConduct(measured(what)))
                .build();
    }

    /** Three of four required seats are 75%. */
    @Test
    void partsAreAddedBeforeDividing() {
        review(HELD, AReview.held());
        review(HELD.plusDays(7), AReview.heldByOne());
        KpiDefinition definition = definition(ConductMeasure.ATTENDANCE);

        ComputedFigures figures = ComputedFigures.of(
                definition, inputs(measured(ConductMeasure.ATTENDANCE)).inputs());

        assertThat(definition.rateAgain(figures.figures(), QUARTER).figure()).isEqualByComparingTo("75");
        assertThat(figures.steps()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE, No seat was required at a review",
        "AGENDAS_IN_TIME, No review was held",
        "MINUTES_IN_TIME, No minutes of a review had a last day",
        "RETURNS_IN_TIME, No return fell due"
    })
    void aPeriodWithoutAnyHasNothingToMeasure(ConductMeasure what, String why) {
        KpiDefinition definition = definition(what);
        ComputedFigures figures = ComputedFigures.of(definition, List.of());
        Rated rated = definition.rateAgain(figures.figures(), QUARTER);

        assertThat(figures.figures().nothingToMeasure()).isEqualTo(why);
        assertThat(rated.because()).isEqualTo(Because.NOTHING_TO_MEASURE);
        assertThat(rated.figure()).isNull();
    }

    @Test
    void aMeasureThatDoesNotFitIsRefused() {
        assertRefused(ComputedRule.COMPUTED_OF_NOTHING, "/inputs", of(ComputedBy.SUM_BEFORE_DIVIDING, List.of(), null));
        ConductMeasured attendance = measured(ConductMeasure.ATTENDANCE);
        assertRefused(
                ComputedRule.CONDUCT_COMPUTED_OTHERWISE,
                "/conduct",
                of(ComputedBy.SUM_BEFORE_DIVIDING, List.of(new InputKpi("KPI-07", null)), attendance));
        assertRefused(ComputedRule.CONDUCT_COMPUTED_OTHERWISE, "/conduct", of(ComputedBy.MEAN, List.of(), attendance));
        assertOutOfPlace("/series", new ConductMeasured(ConductMeasure.RETURNS_IN_TIME, "RS-1", null, null));
        assertOutOfPlace(
                "/party", new ConductMeasured(ConductMeasure.MINUTES_IN_TIME, null, ContractParty.PROVIDER, null));
        assertOutOfPlace("/agendaDays", new ConductMeasured(ConductMeasure.ATTENDANCE, null, null, 3));
        assertOutOfPlace("/agendaDays", new ConductMeasured(ConductMeasure.AGENDAS_IN_TIME, null, null, null));
    }

    private static Computation of(ComputedBy by, List<InputKpi> inputs, @Nullable ConductMeasured conduct) {
        return new Computation(by, inputs, null, "Schedule 8", conduct);
    }

    private static void assertOutOfPlace(String pointer, ConductMeasured conduct) {
        assertRefused(
                ComputedRule.CONDUCT_OUT_OF_PLACE,
                "/conduct" + pointer,
                of(ComputedBy.SUM_BEFORE_DIVIDING, List.of(), conduct));
    }

    private static void assertRefused(Rule rule, String pointer, Computation computation) {
        assertThatThrownBy(computation::refuseUnsound).isInstanceOfSatisfying(BrokenRule.class, e -> {
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.pointer()).isEqualTo("/definition/computedFrom" + pointer);
        });
    }
}
