package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.sampled;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.period.PeriodRule;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.RatingRule;
import org.junit.jupiter.api.Test;

/** Returns that give no number: nothing to measure, and a day reached. */
class OtherMeasuresTest extends OneReturn {

    private static final Rated NOTHING = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);
    private static final KpiReturn NONE = AReturn.nothing("No school was inspected")
            .exclusions(List.of(new Exclusion("Schools closed in March", 2L, "Clause 4.2")))
            .build();
    private static final ReturnSubmitted SUBMITTED =
            new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), NONE, NOTHING);

    @Test
    void aPeriodWithNothingToMeasureIsNotRated() {
        given(defined).when(provider(), submit(MARCH, NONE)).then(SUBMITTED);
    }

    @Test
    void itIsAcceptedAndCorrectedAsAnyOther() {
        given(defined, provider().on("2016-04-05").did(SUBMITTED))
                .when(reviewer().on("2016-04-09"), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, NOTHING));
        given(
                        defined,
                        provider().on("2016-04-05").did(SUBMITTED),
                        reviewer().on("2016-04-09").did(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, NOTHING)))
                .when(commissioner(), correct("89"))
                .then(new FigureCorrected(MARCH, NONE, percent("89"), NOTHING, GOOD));
    }

    @Test
    void aRevisionDoesNotRateIt() {
        KpiDefinition after = sampled(40);
        given(defined, provider().on("2016-04-05").did(SUBMITTED))
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(after)
                                .appliesFrom(day("2016-03-01"))
                                .build())
                .then(new KpiRevised(Measured.MONTHLY, after, day("2016-03-01")));
    }

    @Test
    void aDayIsReturnedForItsPeriod() {
        KpiReturn reached = AReturn.reached(day("2016-03-31")).build();
        given(commissioner()
                        .on(START)
                        .did(new KpiDefined(CODE, AKpi.dayReached().build(), START)))
                .when(provider(), submit(MARCH, reached))
                .then(new ReturnSubmitted(
                        MARCH,
                        day("2016-03-01"),
                        day("2016-03-31"),
                        reached,
                        new Rated(null, Rating.GOOD, null, day("2016-03-31"), null)));
    }

    @Test
    void aReturnIsRatedByTheTargetOfItsPeriod() {
        KpiDefinition profiled = AKpi.profiled().build();
        given(commissioner().on(START).did(new KpiDefined(CODE, profiled, START)))
                .when(provider(), submit(MARCH, percent("80")))
                .then(new ReturnSubmitted(
                        MARCH,
                        day("2016-03-01"),
                        day("2016-03-31"),
                        percent("80"),
                        new Rated(new BigDecimal("80"), Rating.GOOD, null, null, "green")));
    }

    @Test
    void aProfileNamesPeriodsOfTheContract() {
        KpiDefinition definition = AKpi.redAmberGreen()
                .profile(List.of(
                        new PeriodTarget("2016-03", new BigDecimal("80"), null),
                        new PeriodTarget("2016-Q1", new BigDecimal("80"), null)))
                .build();
        given().when(
                        commissioner(),
                        AKpi.define().definition(definition).appliesFrom(START).build())
                .isRefused(PeriodRule.PERIOD_DOES_NOT_FIT, "/definition/profile/1/period");
        given(defined)
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(definition)
                                .appliesFrom(day("2016-03-01"))
                                .build())
                .isRefused(PeriodRule.PERIOD_DOES_NOT_FIT, "/definition/profile/1/period");
    }

    @Test
    void aRevisedProfileRatesReturnsAgain() {
        KpiDefinition before = AKpi.redAmberGreen().build();
        KpiDefinition after = AKpi.profiled().build();
        Rated red = new Rated(new BigDecimal("80"), Rating.INADEQUATE, null, null, "red");
        Rated green = new Rated(new BigDecimal("80"), Rating.GOOD, null, null, "green");
        given(
                        commissioner().on(START).did(new KpiDefined(CODE, before, START)),
                        provider()
                                .on("2016-04-05")
                                .did(new ReturnSubmitted(
                                        MARCH, day("2016-03-01"), day("2016-03-31"), percent("80"), red)))
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(after)
                                .appliesFrom(day("2016-03-01"))
                                .build())
                .then(new KpiRevised(before, after, day("2016-03-01")), new ReturnRerated(MARCH, red, green));
    }

    @Test
    void aDayThatCanStillBeReachedIsNotReturnedAsMissed() {
        given(commissioner()
                        .on(START)
                        .did(new KpiDefined(CODE, AKpi.dayReached().build(), START)))
                .when(provider(), submit(MARCH, AReturn.notReached().build()))
                .isRefused(RatingRule.DAY_STILL_TO_COME, "/figures/notReached");
    }

    @Test
    void aRevisionThatCannotReadAReturnIsRefused() {
        given(defined, submitted)
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(AKpi.dayReached().build())
                                .appliesFrom(day("2016-03-01"))
                                .build())
                .isRefused(KpiRule.RETURN_CANNOT_BE_RERATED, "/definition");
    }
}
