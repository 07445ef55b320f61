package org.contractgovernance.command.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.ToDateLine.LeftOut;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.junit.jupiter.api.Test;

/** A KPI that counts cumulatively in the contract's year, which begins in April. Figures are illustrative; today is 11 May 2016. */
class CumulativeReturnsTest extends OneReturn {

    private static final String OCTOBER = "2015-10";
    private static final String NOVEMBER = "2015-11";

    private final Message<?> begun =
            commissioner().on(START).did(new KpiDefined(CODE, AKpi.cumulative().build(), START));

    private static Rated toDate(String figure, Rating rating, ToDateLine... earlier) {
        return new Rated(
                new BigDecimal(figure),
                rating,
                null,
                null,
                null,
                new OtherFigures(null, new YearToDate(day("2015-04-01"), List.of(earlier))));
    }

    private static ToDateLine line(String period, String part, String whole) {
        return new ToDateLine(period, null, null, new BigDecimal(part), new BigDecimal(whole), null);
    }

    private static ReturnSubmitted returned(String period, KpiReturn figures, Rated rated) {
        return new ReturnSubmitted(
                period, day(period + "-01"), day(period + "-01").plusMonths(1).minusDays(1), figures, rated);
    }

    private static final ReturnSubmitted FIRST = returned(OCTOBER, part("90", "100"), toDate("90", Rating.GOOD));
    private static final ReturnSubmitted SECOND =
            returned(NOVEMBER, part("84", "100"), toDate("87", Rating.APPROACHING_TARGET, line(OCTOBER, "90", "100")));

    private final Message<?> october = provider().on("2015-11-05").did(FIRST);
    private final Message<?> november = provider().on("2015-12-05").did(SECOND);

    @Test
    void eachMonthIsRatedByTheYearToDate() {
        given(begun).when(provider(), submit(OCTOBER, part("90", "100"))).then(FIRST);
        given(begun, october)
                .when(provider(), submit(NOVEMBER, part("84", "100")))
                .then(SECOND);
    }

    @Test
    void aMonthThatIsStillMissingAddsNothingUntilItIsReturned() {
        ReturnSubmitted alone = returned(
                NOVEMBER,
                part("84", "100"),
                toDate("84", Rating.APPROACHING_TARGET, ToDateLine.leftOut(OCTOBER, LeftOut.NOT_RETURNED)));
        given(begun).when(provider(), submit(NOVEMBER, part("84", "100"))).then(alone);
        Situation late = given(begun, provider().on("2015-12-05").did(alone))
                .when(provider().on("2015-11-05"), submit(OCTOBER, part("98", "100")))
                .then(
                        returned(OCTOBER, part("98", "100"), toDate("98", Rating.GOOD)),
                        new ReturnRerated(
                                NOVEMBER, alone.rated(), toDate("91", Rating.GOOD, line(OCTOBER, "98", "100"))));
        // the later return cannot have had its rating before it was made
        assertThat(late.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn())
                .containsExactly(day("2015-11-05"), day("2015-12-05"));
    }

    @Test
    void aCorrectedMonthRatesTheLaterOnesOfItsYearAnew() {
        List<Message<?>> events = new ArrayList<>(List.of(begun, october, november));
        events.add(commissioner()
                .on("2015-11-20")
                .did(new ReturnAccepted(OCTOBER, ReturnStatus.SUBMITTED, FIRST.rated())));
        Rated corrected = toDate("50", Rating.INADEQUATE);
        given(events.toArray(Message<?>[]::new))
                .when(
                        commissioner(),
                        AReturn.correct(OCTOBER).figures(part("50", "100")).build())
                .then(
                        new FigureCorrected(OCTOBER, part("90", "100"), part("50", "100"), FIRST.rated(), corrected),
                        new ReturnRerated(
                                NOVEMBER, SECOND.rated(), toDate("67", Rating.INADEQUATE, line(OCTOBER, "50", "100"))));
    }

    @Test
    void aWithdrawnMonthAddsNothing() {
        given(begun, october, november)
                .when(provider(), AReturn.withdraw(OCTOBER).build())
                .then(
                        new ReturnWithdrawn(OCTOBER, ReturnStatus.SUBMITTED, FIRST.rated()),
                        new ReturnRerated(
                                NOVEMBER,
                                SECOND.rated(),
                                toDate(
                                        "84",
                                        Rating.APPROACHING_TARGET,
                                        ToDateLine.leftOut(OCTOBER, LeftOut.NOT_RETURNED))));
    }

    @Test
    void theOrderInWhichMonthsAreReturnedMakesNoDifference() {
        Rated inOrder = rating(given(begun, october).when(provider(), submit(NOVEMBER, part("84", "100"))));
        Situation first = given(begun).when(provider(), submit(NOVEMBER, part("84", "100")));
        ReturnSubmitted alone = (ReturnSubmitted) first.events().getLast().getPayload();
        Situation second = given(begun, provider().on("2015-12-05").did(alone))
                .when(provider(), submit(OCTOBER, part("90", "100")));
        assertThat(((ReturnRerated) second.events().getLast().getPayload()).rated())
                .isEqualTo(inOrder);
    }

    private static Rated rating(Situation happened) {
        return ((ReturnSubmitted) happened.events().getLast().getPayload()).rated();
    }

    @Test
    void aMonthInBetweenThatIsMissingIsNamed() {
        given(begun, october)
                .when(provider(), submit("2015-12", part("84", "100")))
                .then(returned(
                        "2015-12",
                        part("84", "100"),
                        toDate(
                                "87",
                                Rating.APPROACHING_TARGET,
                                line(OCTOBER, "90", "100"),
                                ToDateLine.leftOut(NOVEMBER, LeftOut.NOT_RETURNED))));
    }

    @Test
    void aNewYearBeginsAtNothing() {
        Rated april = new Rated(
                new BigDecimal("84"),
                Rating.APPROACHING_TARGET,
                null,
                null,
                null,
                new OtherFigures(null, new YearToDate(day("2016-04-01"), List.of())));
        given(begun, october)
                .when(provider(), submit("2016-04", part("84", "100")))
                .then(returned("2016-04", part("84", "100"), april));
        given(begun, october, provider().on("2016-05-05").did(returned("2016-04", part("84", "100"), april)))
                .when(provider(), AReturn.withdraw(OCTOBER).build())
                .then(new ReturnWithdrawn(OCTOBER, ReturnStatus.SUBMITTED, FIRST.rated()));
    }

    @Test
    void aRevisionThatBeginsToAddUpRatesWhatItCovers() {
        Rated alone = Measured.rated("84", Rating.APPROACHING_TARGET);
        Message<?> each = commissioner()
                .on(START)
                .did(new KpiDefined(CODE, AKpi.definition().build(), START));
        Message<?> first = provider()
                .on("2015-11-05")
                .did(returned(OCTOBER, part("90", "100"), Measured.rated("90", Rating.GOOD)));
        Message<?> second = provider().on("2015-12-05").did(returned(NOVEMBER, part("84", "100"), alone));
        given(each, first, second)
                .when(
                        commissioner(),
                        AKpi.revise()
                                .definition(AKpi.cumulative().build())
                                .appliesFrom(START)
                                .build())
                .then(
                        new KpiRevised(
                                AKpi.definition().build(), AKpi.cumulative().build(), START),
                        new ReturnRerated(OCTOBER, Measured.rated("90", Rating.GOOD), toDate("90", Rating.GOOD)),
                        new ReturnRerated(
                                NOVEMBER, alone, toDate("87", Rating.APPROACHING_TARGET, line(OCTOBER, "90", "100"))));
    }
}
