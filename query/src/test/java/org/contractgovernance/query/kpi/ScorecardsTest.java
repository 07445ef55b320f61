package org.contractgovernance.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.query.kpi.Recorded.CODE;
import static org.contractgovernance.query.kpi.Recorded.CONTRACT;
import static org.contractgovernance.query.kpi.Recorded.PROVIDER;
import static org.contractgovernance.query.kpi.Recorded.REVIEWER;
import static org.contractgovernance.query.kpi.Recorded.definition;
import static org.contractgovernance.query.kpi.Recorded.percent;
import static org.contractgovernance.query.kpi.Recorded.rated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.ContractClauses;
import org.contractgovernance.contracts.contract.ContractEntry.ContractScope;
import org.contractgovernance.contracts.contract.ContractEntry.ContractState;
import org.contractgovernance.contracts.contract.ContractEntry.SignedDetails;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.query.kpi.Scorecards.Returned;
import org.junit.jupiter.api.Test;

class ScorecardsTest {

    private static final Standing STANDING = new Standing(3, 17, Instant.EPOCH, day("2016-04-05"), null);
    private static final Rated GOOD = rated(89, Rating.GOOD);
    private static final Due BY_THE_10TH = new Due(null, 10);

    private final KpiEntry january = kpi(Frequency.MONTHLY, "2016-01-01");

    private static List<ScorecardLine> ask(String day, KpiEntry kpi, Returned... returns) {
        return Scorecards.of(
                contract("2020-09-30"), List.of(kpi), Arrays.asList(returns), List.of(), day(day), Map.of());
    }

    @Test
    void everyPeriodBegunByTheDayHasALine() {
        assertThat(ask("2016-03-01", january))
                .extracting(ScorecardLine::period)
                .containsExactly("2016-01", "2016-02", "2016-03");
        assertThat(ask("2016-02-29", january)).extracting(ScorecardLine::period).containsExactly("2016-01", "2016-02");
        assertThat(ask("2015-12-31", january)).isEmpty();
    }

    @Test
    void whatIsNotReturnedHasNoRatingAndIsLateAfterTheDayItWasDue() {
        assertThat(ask("2016-02-10", january))
                .extracting(
                        ScorecardLine::period,
                        ScorecardLine::dueOn,
                        ScorecardLine::status,
                        ScorecardLine::late,
                        ScorecardLine::rating,
                        ScorecardLine::figure,
                        ScorecardLine::returned,
                        ScorecardLine::standing)
                .containsExactly(
                        tuple("2016-01", day("2016-02-10"), ReturnStatus.NOT_YET_DUE, false, null, null, null, null),
                        tuple("2016-02", day("2016-03-10"), ReturnStatus.NOT_YET_DUE, false, null, null, null, null));
        assertThat(ask("2016-02-11", january))
                .extracting(ScorecardLine::status, ScorecardLine::late)
                .containsExactly(tuple(ReturnStatus.NOT_RETURNED, true), tuple(ReturnStatus.NOT_YET_DUE, false));
    }

    @Test
    void aReturnIsShownAsItStands() {
        Returned returned = returned("2016-01", "2016-02-10");

        ScorecardLine line = ask("2016-05-11", january, returned).getFirst();

        assertThat(line.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(line.late()).isFalse();
        assertThat(line.figure()).isEqualByComparingTo("89");
        assertThat(line.rating()).isEqualTo(Rating.GOOD);
        assertThat(line.provisional()).isTrue();
        assertThat(line.returned()).isEqualTo(returned.entry());
        assertThat(line.standing()).isEqualTo(STANDING);
        assertThat(line.name()).isEqualTo("Good schools");
        assertThat(line.service()).isEqualTo("SI");
        assertThat(line.unit()).isEqualTo("%");
        assertThat(line.published()).isTrue();
    }

    @Test
    void aPeriodWithNothingToMeasureIsReturnedAndNotRated() {
        Rated nothing = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);
        Recorded recorded = submitted("2016-01", "2016-02-10")
                .by(
                        PROVIDER,
                        "2016-02-11",
                        new ReturnResubmitted(
                                "2016-01",
                                ReturnStatus.SUBMITTED,
                                AReturn.of("89").build(),
                                AReturn.nothing("no school was inspected").build(),
                                GOOD,
                                nothing));

        ScorecardLine line = ask("2016-05-11", january, new Returned(recorded.returned(), STANDING))
                .getFirst();

        assertThat(line.status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(line.rating()).isNull();
        assertThat(line.figure()).isNull();
        assertThat(line.otherBecause()).isEqualTo(Rated.Because.NOTHING_TO_MEASURE);
        assertThat(line.late()).isFalse();
    }

    @Test
    void aDayReachedIsShownBesideTheDayByWhichItShouldBe() {
        KpiDefinition definition = AKpi.dayReached().due(BY_THE_10TH).build();
        KpiEntry converted =
                KpiEntry.defined(Recorded.CONTRACT, Recorded.CODE, new InForce(day("2016-01-01"), definition), null);
        Recorded recorded = submitted("2016-01", "2016-02-10")
                .by(
                        PROVIDER,
                        "2016-02-11",
                        new ReturnResubmitted(
                                "2016-01",
                                ReturnStatus.SUBMITTED,
                                AReturn.of("89").build(),
                                AReturn.reached(day("2016-01-31")).build(),
                                GOOD,
                                new Rated(null, Rating.GOOD, null, day("2016-01-31"), null)));

        ScorecardLine line = ask("2016-05-11", converted, new Returned(recorded.returned(), STANDING))
                .getFirst();

        assertThat(line.target()).isNull();
        assertThat(line.targetDay()).isEqualTo("2018-04-30");
        assertThat(line.day()).isEqualTo("2016-01-31");
        assertThat(line.rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void thePeriodsOwnTargetIsShown() {
        KpiDefinition profiled = AKpi.profiled().due(BY_THE_10TH).build();
        KpiEntry kpi =
                KpiEntry.defined(Recorded.CONTRACT, Recorded.CODE, new InForce(day("2016-02-01"), profiled), null);

        assertThat(ask("2016-05-11", kpi))
                .extracting(line -> line.target().toPlainString())
                .containsExactly("88", "80", "84.5", "88");
    }

    @Test
    void aReturnAfterTheDayItWasDueStaysLate() {
        assertThat(ask("2016-05-11", january, returned("2016-01", "2016-02-11"))
                        .getFirst()
                        .late())
                .isTrue();
    }

    @Test
    void anAcceptedReturnIsNotProvisional() {
        Recorded recorded = submitted("2016-01", "2016-02-10")
                .by(REVIEWER, "2016-02-12", new ReturnAccepted("2016-01", ReturnStatus.SUBMITTED, GOOD));

        ScorecardLine line = ask("2016-05-11", january, new Returned(recorded.returned(), STANDING))
                .getFirst();

        assertThat(line.status()).isEqualTo(ReturnStatus.ACCEPTED);
        assertThat(line.provisional()).isFalse();
    }

    @Test
    void aWithdrawnReturnCountsAsNotReturned() {
        Recorded recorded = submitted("2016-01", "2016-02-10")
                .by(PROVIDER, "2016-02-12", new ReturnWithdrawn("2016-01", ReturnStatus.SUBMITTED, GOOD));

        ScorecardLine line = ask("2016-05-11", january, new Returned(recorded.returned(), STANDING))
                .getFirst();

        assertThat(line.status()).isEqualTo(ReturnStatus.NOT_RETURNED);
        assertThat(line.late()).isTrue();
        assertThat(line.rating()).isNull();
        assertThat(line.returned()).isNull();
        assertThat(line.standing()).isNull();
    }

    @Test
    void eachPeriodFollowsTheDefinitionInForceForIt() {
        KpiEntry revised = new Recorded()
                .by(REVIEWER, "2015-12-01", defined(Frequency.MONTHLY, "2016-01-01"))
                .by(
                        REVIEWER,
                        "2016-01-15",
                        new KpiRevised(
                                definition("Good schools", Frequency.MONTHLY, 88, BY_THE_10TH),
                                definition("Schools good or better", Frequency.MONTHLY, 90, new Due(5, null)),
                                day("2016-02-01")))
                .kpi();

        assertThat(ask("2016-02-01", revised))
                .extracting(ScorecardLine::name, line -> line.target().intValue(), ScorecardLine::dueOn)
                .containsExactly(
                        tuple("Good schools", 88, day("2016-02-10")),
                        tuple("Schools good or better", 90, day("2016-03-07")));
    }

    @Test
    void aRetiredKpiHasNoLaterPeriods() {
        KpiEntry retired = new Recorded()
                .by(REVIEWER, "2015-12-01", defined(Frequency.MONTHLY, "2016-01-01"))
                .by(REVIEWER, "2016-02-01", new KpiRetired(day("2016-02-15")))
                .kpi();

        assertThat(ask("2016-05-11", retired)).extracting(ScorecardLine::period).containsExactly("2016-01", "2016-02");
    }

    @Test
    void aFirstPeriodMayBeginBeforeTheContract() {
        assertThat(ask("2016-04-01", kpi(Frequency.ANNUAL, "2015-04-01")))
                .extracting(ScorecardLine::period)
                .containsExactly("2015-16", "2016-17");
    }

    @Test
    void nothingIsMeasuredAfterTheContractEnds() {
        assertThat(Scorecards.of(
                        contract("2016-02-15"), List.of(january), List.of(), List.of(), day("2016-05-11"), Map.of()))
                .extracting(ScorecardLine::period)
                .containsExactly("2016-01", "2016-02");
    }

    @Test
    void aReturnStaysWhenItsPeriodIsTakenOutOfTheCalendar() {
        assertThat(Scorecards.of(
                        contract("2016-02-15"),
                        List.of(january),
                        List.of(returned("2016-03", "2016-04-05")),
                        List.of(),
                        day("2016-05-11"),
                        Map.of()))
                .extracting(ScorecardLine::period, ScorecardLine::periodTo, ScorecardLine::status)
                .containsExactly(
                        tuple("2016-01", day("2016-01-31"), ReturnStatus.NOT_RETURNED),
                        tuple("2016-02", day("2016-02-29"), ReturnStatus.NOT_RETURNED),
                        tuple("2016-03", day("2016-03-31"), ReturnStatus.SUBMITTED));
    }

    @Test
    void termsFollowTheContractsDates() {
        assertThat(ask("2016-01-04", kpi(Frequency.TERMLY, "2015-09-02")))
                .extracting(ScorecardLine::period, ScorecardLine::dueOn)
                .containsExactly(
                        tuple("2015-16-autumn", day("2016-01-10")), tuple("2015-16-spring", day("2016-04-10")));
    }

    @Test
    void aTermWhoseFirstDayIsPutRightToBeEarlierIsStillMeasured() {
        assertThat(ask("2015-12-20", kpi(Frequency.TERMLY, "2015-09-07")))
                .extracting(ScorecardLine::period, ScorecardLine::periodFrom, ScorecardLine::name)
                .containsExactly(tuple("2015-16-autumn", day("2015-09-02"), "Good schools"));
    }

    @Test
    void aLineSaysThatItMayBeWrong() {
        assertThat(Scorecards.of(
                        contract("2020-09-30"),
                        List.of(january),
                        List.of(),
                        List.of(),
                        day("2016-02-11"),
                        Map.of(CODE, 17L)))
                .extracting(ScorecardLine::period, ScorecardLine::incompleteSince)
                .containsExactly(tuple("2016-01", 17L), tuple("2016-02", 17L));
        assertThat(ask("2016-01-11", january))
                .extracting(ScorecardLine::incompleteSince)
                .containsOnlyNulls();
    }

    @Test
    void anOpenReturnGoesByTheCalendarOfTheDayAndAReturnKeepsTheOneByWhichItWasMade() {
        KpiEntry fiveDays = new Recorded()
                .by(
                        REVIEWER,
                        "2015-09-01",
                        new KpiDefined(
                                CODE,
                                definition("Good schools", Frequency.MONTHLY, 88, new Due(5, null)),
                                day("2015-12-01")))
                .kpi();
        ContractEntry contract = contract("2020-09-30")
                .after(working(new CalendarVersion(1, day("2016-01-01"), new WorkingCalendar(Nation.SCOTLAND))))
                .after(working(new CalendarVersion(2, day("2016-02-05"), closedOn("2016-02-04"))));

        // the usual calendar for the period that ended before the first version
        assertThat(lines(contract, "2016-02-04", fiveDays))
                .extracting(ScorecardLine::dueOn, line -> line.calendar().version())
                .containsExactly(tuple(day("2016-01-08"), 0), tuple(day("2016-02-05"), 1), tuple(day("2016-03-07"), 1));
        assertThat(lines(contract, "2016-02-06", fiveDays))
                .extracting(ScorecardLine::dueOn, line -> line.calendar().version(), ScorecardLine::overdueSince)
                .containsExactly(
                        tuple(day("2016-01-08"), 0, day("2016-01-09")),
                        tuple(day("2016-02-08"), 2, null),
                        tuple(day("2016-03-07"), 2, null));
        assertThat(lines(contract, "2016-03-31", fiveDays, returned("2016-01", "2016-02-04")))
                .extracting(ScorecardLine::dueOn, line -> line.calendar().version(), ScorecardLine::late)
                .contains(tuple(day("2016-02-05"), 1, false));
    }

    private static List<ScorecardLine> lines(ContractEntry contract, String day, KpiEntry kpi, Returned... returns) {
        return Scorecards.of(contract, List.of(kpi), List.of(returns), List.of(), day(day), Map.of());
    }

    private static WorkingCalendar closedOn(String day) {
        return new WorkingCalendar(
                Nation.SCOTLAND,
                List.of(),
                List.of(new ClosedDays(day(day), day(day), "Closed")),
                WorkingCalendar.USUAL.officeHours(),
                3);
    }

    private static KpiEntry kpi(Frequency frequency, String appliesFrom) {
        return new Recorded()
                .by(REVIEWER, "2015-09-01", defined(frequency, appliesFrom))
                .kpi();
    }

    private static KpiDefined defined(Frequency frequency, String appliesFrom) {
        return new KpiDefined(CODE, definition("Good schools", frequency, 88, BY_THE_10TH), day(appliesFrom));
    }

    private static Recorded submitted(String month, String on) {
        LocalDate from = day(month + "-01");
        return new Recorded()
                .by(
                        PROVIDER,
                        on,
                        new ReturnSubmitted(month, from, from.plusMonths(1).minusDays(1), percent(89, null), GOOD));
    }

    private static Returned returned(String month, String on) {
        return new Returned(submitted(month, on).returned(), STANDING);
    }

    private static WorkingCalendarSet working(CalendarVersion version) {
        return new WorkingCalendarSet(null, version);
    }

    private static ContractEntry contract(String endsOn) {
        return new ContractEntry(
                CONTRACT,
                new SignedDetails(
                        "Learning and Achievement",
                        "Worcestershire County Council",
                        "Babcock Prime",
                        null,
                        day("2015-10-01"),
                        day(endsOn),
                        null,
                        Tier.GOLD,
                        LegalRegime.NOT_STATED,
                        List.of(),
                        YearStart.FINANCIAL,
                        List.of(
                                new Term(Term.Name.AUTUMN, day("2015-09-02"), day("2015-12-18")),
                                new Term(Term.Name.SPRING, day("2016-01-04"), day("2016-03-24"))),
                        RiskMatrix.FIVE_BY_FIVE),
                new ContractState(ContractStatus.STARTED, day("2015-10-01")),
                ContractScope.NONE,
                ContractClauses.NONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
