package org.contractgovernance.command.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;
import static org.contractgovernance.contracts.kpi.AReturn.input;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.DefineKpiBuilder;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.TellInputs;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiCommand.VerifySample;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnComputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRecomputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.ConductMeasure;
import org.contractgovernance.contracts.kpi.figure.ConductMeasured;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.review.AReview;
import org.junit.jupiter.api.Test;

/** A KPI that is computed of another one's months: what it says to what it is told. Figures are illustrative. */
class ComputedReturnsTest extends OneReturn {

    /** January to March 2016. */
    private static final String QUARTER = "2015-16-Q4";

    private static final KpiDefinition DEFINITION = AKpi.definition()
            .frequency(Frequency.QUARTERLY)
            .computedFrom(AKpi.of(ComputedBy.SUM_BEFORE_DIVIDING, "MONTHS"))
            .build();

    private static final List<InputReturn> PROVISIONAL = months("95", false);
    private static final List<InputReturn> ASSURED = months("95", true);
    private static final List<InputReturn> CORRECTED = months("75", true);

    private static final ReturnComputed COMPUTED = new ReturnComputed(
            QUARTER,
            day("2016-01-01"),
            day("2016-03-31"),
            PROVISIONAL,
            AReturn.of("275", "300").build(),
            rated("92", Rating.GOOD),
            ReturnStatus.SUBMITTED);
    private static final ReturnRecomputed ACCEPTED = new ReturnRecomputed(
            QUARTER,
            ReturnStatus.SUBMITTED,
            ReturnStatus.ACCEPTED,
            PROVISIONAL,
            ASSURED,
            COMPUTED.figures(),
            COMPUTED.figures(),
            COMPUTED.rated(),
            COMPUTED.rated());

    private final Message<?> begun = commissioner().on(START).did(new KpiDefined(CODE, DEFINITION, START));
    private final Message<?> computed = application().on("2016-04-10").did(COMPUTED);
    private final Message<?> restated = application().on("2016-04-20").did(ACCEPTED);

    private static List<InputReturn> months(String march, boolean assured) {
        return List.of(
                of(input("2016-01", "90", "100", "90", true)),
                of(input("2016-02", "90", "100", "90", true)),
                of(input("2016-03", march, "100", march, assured)));
    }

    private static InputReturn of(InputReturn each) {
        return new InputReturn(
                "MONTHS",
                each.period(),
                each.event(),
                each.assured(),
                each.figure(),
                each.numerator(),
                each.denominator(),
                each.sample(),
                each.grade(),
                each.because());
    }

    private static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, Acts.person(9));
    }

    private static TellInputs tell(List<InputReturn> inputs, String... missing) {
        return new TellInputs(CONTRACT, CODE, QUARTER, inputs, List.of(missing));
    }

    @Test
    void itIsComputedOnceAllInputsAreIn() {
        given(begun).when(application(), tell(PROVISIONAL)).then(COMPUTED);
        given(begun).when(application(), tell(PROVISIONAL, "MONTHS 2016-03")).isRefused(ComputedRule.NOTHING_COMPUTED);
        given(begun).when(application(), tell(List.of())).isRefused(ComputedRule.NOTHING_COMPUTED);
    }

    @Test
    void itIsAcceptedWhenAllInputsAre() {
        given(begun, computed).when(application(), tell(ASSURED)).then(ACCEPTED);
    }

    @Test
    void itIsRestatedWhenAnInputIsCorrected() {
        given(begun, computed, restated)
                .when(application(), tell(CORRECTED))
                .then(new ReturnRecomputed(
                        QUARTER,
                        ReturnStatus.ACCEPTED,
                        ReturnStatus.ACCEPTED,
                        ASSURED,
                        CORRECTED,
                        COMPUTED.figures(),
                        AReturn.of("255", "300").build(),
                        COMPUTED.rated(),
                        rated("85", Rating.APPROACHING_TARGET)));
    }

    @Test
    void itIsToldOnce() {
        given(begun, computed).when(application(), tell(PROVISIONAL)).isRefused(ComputedRule.NOTHING_COMPUTED);
        given(begun, computed, restated).when(application(), tell(ASSURED)).isRefused(ComputedRule.NOTHING_COMPUTED);
    }

    @Test
    void aProvisionalReturnThatLacksAnInputIsWithdrawnAndAnAcceptedOneStays() {
        TellInputs lacking = tell(PROVISIONAL.subList(0, 2), "MONTHS 2016-03");
        given(begun, computed)
                .when(application(), lacking)
                .then(new ReturnWithdrawn(QUARTER, ReturnStatus.SUBMITTED, COMPUTED.rated()));
        assertThat(lacking.reason()).isEqualTo("There is no return of MONTHS 2016-03");
        given(begun, computed, restated).when(application(), lacking).isRefused(ComputedRule.NOTHING_COMPUTED);
    }

    @Test
    void afterAWithdrawalItIsComputedAnew() {
        given(
                        begun,
                        computed,
                        application().did(new ReturnWithdrawn(QUARTER, ReturnStatus.SUBMITTED, COMPUTED.rated())))
                .when(application(), tell(PROVISIONAL))
                .then(COMPUTED);
    }

    @Test
    void nobodyReturnsItByHand() {
        given(begun).when(provider(), submit(QUARTER, percent("90"))).isRefused(ComputedRule.COMPUTED_NOT_RETURNED);
        for (KpiCommand each : List.of(
                AReturn.resubmit(QUARTER).figures(percent("90")).build(),
                AReturn.query(QUARTER).build(),
                AReturn.answer(QUARTER).build(),
                AReturn.correct(QUARTER).figures(percent("90")).build(),
                AReturn.withdraw(QUARTER).build(),
                new VerifySample(CONTRACT, CODE, QUARTER, AReturn.CHECK, null, null),
                new AcceptReturn(CONTRACT, CODE, QUARTER, null, null))) {
            given(begun, computed).when(reviewer(), each).isRefused(ComputedRule.COMPUTED_NOT_RETURNED);
        }
    }

    @Test
    void itIsComputedOfNothingElse() {
        given(begun)
                .when(application(), tell(List.of(input("2016-03", "90", "100", "90", true))))
                .isRefused(ComputedRule.INPUTS_NOT_OF_THE_DEFINITION);
        given(defined)
                .when(application(), new TellInputs(CONTRACT, CODE, MARCH, ASSURED, List.of()))
                .isRefused(ComputedRule.NOTHING_COMPUTED);
        given(begun)
                .when(application(), new TellInputs(CONTRACT, CODE, "2016-17-Q1", ASSURED, List.of()))
                .isRefused(KpiRule.PERIOD_NOT_ENDED, "/period");
    }

    private static final KpiDefinition ATTENDANCE = AKpi.definition()
            .frequency(Frequency.QUARTERLY)
            .computedFrom(AKpi.ofConduct(new ConductMeasured(ConductMeasure.ATTENDANCE, "RS-1", null, null)))
            .build();

    private static List<InputReturn> review(String attended, boolean assured) {
        return List.of(new InputReturn(
                "RV-1",
                "2016-01-21",
                "event",
                assured,
                null,
                new BigDecimal(attended),
                new BigDecimal("4"),
                null,
                null,
                null));
    }

    /** Three of four required seats are 75%; the director did not come after all, and two are 50%. */
    @Test
    void attendanceOfReviewsIsComputedAcceptedAndRestated() {
        Message<?> measured = commissioner().on(START).did(new KpiDefined(CODE, ATTENDANCE, START));
        ReturnComputed first = new ReturnComputed(
                QUARTER,
                day("2016-01-01"),
                day("2016-03-31"),
                review("3", true),
                AReturn.of("3", "4").build(),
                rated("75", Rating.REQUIRES_IMPROVEMENT),
                ReturnStatus.ACCEPTED);
        given(measured).when(application(), tell(review("3", true))).then(first);
        given(measured, application().on("2016-04-10").did(first))
                .when(application(), tell(review("2", true)))
                .then(new ReturnRecomputed(
                        QUARTER,
                        ReturnStatus.ACCEPTED,
                        ReturnStatus.ACCEPTED,
                        review("3", true),
                        review("2", true),
                        first.figures(),
                        AReturn.of("2", "4").build(),
                        first.rated(),
                        rated("50", Rating.INADEQUATE)));
        given(measured, application().on("2016-04-10").did(first))
                .when(application(), tell(review("3", true)))
                .isRefused(ComputedRule.NOTHING_COMPUTED);
        given(measured)
                .when(application(), tell(List.of(), "minutes of RV-1"))
                .isRefused(ComputedRule.NOTHING_COMPUTED);
    }

    @Test
    void aQuarterWithoutAReviewHasNothingToMeasure() {
        Message<?> measured = commissioner().on(START).did(new KpiDefined(CODE, ATTENDANCE, START));
        Situation told = given(measured).when(application(), tell(List.of()));
        assertThat(told.events()).hasSize(1);
        assertThat(((ReturnComputed) told.events().getFirst().getPayload())).satisfies(e -> {
            assertThat(e.status()).isEqualTo(ReturnStatus.ACCEPTED);
            assertThat(e.figures().nothingToMeasure()).isEqualTo("No seat was required at a review");
            assertThat(e.rated().because()).isEqualTo(Because.NOTHING_TO_MEASURE);
        });
    }

    @Test
    void aKpiOfReviewsNamesASeriesOfTheContract() {
        DefineKpi define = DefineKpiBuilder.builder()
                .contract(CONTRACT)
                .code(CODE)
                .definition(ATTENDANCE)
                .appliesFrom(START)
                .effectiveOn(START)
                .build();
        given().when(commissioner(), define)
                .isRefused(ComputedRule.UNKNOWN_REVIEW_SERIES, "/definition/computedFrom/conduct/series");
        referenceData.happened(
                CONTRACT,
                EntityKind.REVIEW_SERIES,
                "RS-1",
                "review-series:01540000-0000-7000-8000-000000000001",
                AReview.begun());
        given().when(commissioner(), define).then(new KpiDefined(CODE, ATTENDANCE, START));
    }

    @Test
    void itHasNoClockBecauseNobodyOwesIt() {
        referenceData.contract(
                CONTRACT,
                new WorkingCalendarSet(
                        null,
                        new CalendarVersion(1, day("2015-10-01"), new WorkingCalendar(Nation.ENGLAND_AND_WALES))));
        given(begun)
                .when(application(), new TellReturnDue(CONTRACT, CODE, QUARTER))
                .isRefused(KpiRule.NOTHING_TO_TELL);
    }

    @Test
    void aRevisionRatesItAgainAndAnotherWayOfComputingWaitsForTheApplication() {
        referenceData.definition(
                CONTRACT, "MONTHS", new InForce(START, AKpi.definition().build()));
        KpiDefinition stricter = AKpi.goodFrom(95)
                .frequency(DEFINITION.frequency())
                .computedFrom(DEFINITION.computedFrom())
                .build();
        given(begun, computed)
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(stricter)
                                .appliesFrom(day("2016-01-01"))
                                .build())
                .then(
                        new KpiRevised(DEFINITION, stricter, day("2016-01-01")),
                        new ReturnRerated(QUARTER, COMPUTED.rated(), rated("92", Rating.APPROACHING_TARGET)));
        KpiDefinition mean = AKpi.goodFrom(95)
                .frequency(DEFINITION.frequency())
                .computedFrom(AKpi.of(ComputedBy.MEAN, "MONTHS"))
                .build();
        given(begun, computed)
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(mean)
                                .appliesFrom(day("2016-01-01"))
                                .build())
                .then(new KpiRevised(DEFINITION, mean, day("2016-01-01")));
    }

    @Test
    void itsInputsAreKpisOfTheContractThatFit() {
        given().when(
                        commissioner(),
                        AKpi.define()
                                .definition(DEFINITION)
                                .appliesFrom(day("2016-01-01"))
                                .build())
                .isRefused(ComputedRule.UNKNOWN_INPUT, "/definition/computedFrom/inputs/0/kpi");
        referenceData.definition(
                CONTRACT, "MONTHS", new InForce(START, AKpi.cumulative().build()));
        given().when(
                        commissioner(),
                        AKpi.define()
                                .definition(DEFINITION)
                                .appliesFrom(day("2016-01-01"))
                                .build())
                .isRefused(ComputedRule.INPUT_COUNTS_CUMULATIVELY, "/definition/computedFrom/inputs/0/kpi");
        // what the input was before does not matter
        referenceData.definition(
                CONTRACT,
                "MONTHS",
                new InForce(day("2016-01-01"), AKpi.definition().build()));
        given().when(
                        commissioner(),
                        AKpi.define()
                                .definition(DEFINITION)
                                .appliesFrom(day("2016-01-01"))
                                .build())
                .then(new KpiDefined(CODE, DEFINITION, day("2016-01-01")));
    }
}
