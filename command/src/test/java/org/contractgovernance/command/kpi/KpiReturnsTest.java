package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.STRICTER;
import static org.contractgovernance.command.kpi.Measured.part;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.PeriodRule;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.RatingRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

class KpiReturnsTest extends OneReturn {

    @Test
    void aReturnIsRatedWhenItIsSubmitted() {
        given(defined)
                .when(provider(), submit(MARCH, percent("89")))
                .then(RETURN)
                .seenBy(Visibility.SHARED);
    }

    @Test
    void numeratorAndDenominatorAreRatedByTheirQuotient() {
        given(defined)
                .when(provider(), submit(MARCH, part("3", "4")))
                .then(new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), part("3", "4"), POOR));
    }

    @Test
    void aReturnFollowsTheBandsInForceForItsPeriod() {
        Message<?> revised = commissioner().on("2016-02-01").did(new KpiRevised(MONTHLY, STRICTER, day("2016-04-01")));
        given(defined, revised).when(provider(), submit(MARCH, percent("89"))).then(RETURN);
        given(defined, revised)
                .when(provider(), submit("2016-04", percent("89")))
                .then(new ReturnSubmitted(
                        "2016-04",
                        day("2016-04-01"),
                        day("2016-04-30"),
                        percent("89"),
                        rated("89", Rating.APPROACHING_TARGET)));
    }

    @Test
    void aPeriodFitsTheFrequency() {
        given(defined)
                .when(provider(), submit("2016-W05", percent("89")))
                .isRefused(PeriodRule.PERIOD_DOES_NOT_FIT, "/period");
    }

    @Test
    void aPeriodHasEnded() {
        given(defined)
                .when(provider(), submit("2016-05", percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_ENDED, "/period");
    }

    @Test
    void aReturnIsMadeAfterThePeriodsLastDay() {
        given(defined)
                .when(provider().on("2016-03-31"), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_ENDED, "/effectiveOn");
        given(defined)
                .when(provider().on("2016-04-01"), submit(MARCH, percent("89")))
                .then(RETURN);
    }

    @Test
    void aReturnIsNotMadeOnADayToCome() {
        given(defined)
                .when(provider().on(TODAY.plusDays(1)), submit(MARCH, percent("89")))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aReturnIsNotMadeBeforeTheKpiWasDefined() {
        given(commissioner().on("2016-05-01").did(new KpiDefined(CODE, MONTHLY, START)))
                .when(provider().on("2016-04-30"), submit(MARCH, percent("89")))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aPeriodBeforeTheFirstIsNotMeasured() {
        given(commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, day("2016-04-01"))))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_MEASURED, "/period");
    }

    @Test
    void aPeriodAfterTheKpiIsRetiredIsNotMeasured() {
        given(defined, commissioner().did(new KpiRetired(day("2016-02-29"))))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_MEASURED, "/period");
    }

    @Test
    void theFirstPeriodMayBeginBeforeTheContract() {
        Message<?> annual =
                commissioner().on(START).did(new KpiDefined(CODE, Measured.every(Frequency.ANNUAL), day("2015-04-01")));
        given(annual)
                .when(provider(), submit("2015-16", percent("89")))
                .then(new ReturnSubmitted("2015-16", day("2015-04-01"), day("2016-03-31"), percent("89"), GOOD));
    }

    @Test
    void aMissingNarrativeIsRefused() {
        given(commissioner().on(START).did(new KpiDefined(CODE, Measured.told(), START)))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(RatingRule.NARRATIVE_MISSING, "/figures/narrative");
    }

    @Test
    void aZeroDenominatorIsRefused() {
        given(defined)
                .when(provider(), submit(MARCH, part("0", "0")))
                .isRefused(RatingRule.ZERO_DENOMINATOR, "/figures/denominator");
    }

    @Test
    void aPeriodIsSubmittedOnce() {
        given(defined, submitted)
                .when(provider(), submit(MARCH, percent("90")))
                .isRefused(KpiRule.RETURN_ALREADY_SUBMITTED, "/period");
    }

    @Test
    void anAcceptedPeriodIsNotSubmittedAgain() {
        given(defined, submitted, accepted)
                .when(provider(), submit(MARCH, percent("90")))
                .isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
    }

    @Test
    void aWithdrawnReturnIsSubmittedAnew() {
        given(defined, submitted, withdrawn)
                .when(provider(), submit(MARCH, percent("75")))
                .then(new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), percent("75"), POOR))
                .followsFrom(2);
        given(defined, submitted, withdrawn)
                .when(provider().on("2016-04-05"), submit(MARCH, percent("75")))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }
}
