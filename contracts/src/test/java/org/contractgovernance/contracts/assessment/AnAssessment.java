package org.contractgovernance.contracts.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger.WhatFailed;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Assessments for tests to begin with: October 2015, in which SL-1 failed, for which £2,000.00 of £100,000 are taken unless a test says
 * otherwise. Amounts, clauses and figures are made up.
 */
@RecordBuilder.Include({
    Assessed.class,
    PeriodReckoned.class,
    AssessmentCommand.ProposeAssessment.class,
    AssessmentCommand.RestateAssessment.class,
    AssessmentCommand.RespondToAssessment.class,
    AssessmentCommand.ConfirmDeduction.class,
    AssessmentCommand.ReduceDeduction.class,
    AssessmentCommand.WaiveDeduction.class
})
public final class AnAssessment {

    public static final String PERIOD = "2015-10";
    public static final LocalDate FROM = LocalDate.of(2015, 10, 1);

    /** Who returned the figures. */
    public static final PersonId SUBMITTER = APerson.number(2);

    public static final ProvidersSay SAY = new ProvidersSay("Schedule 7, paragraph 9", 10);

    private static final String EVENT = "01540000-0000-7000-8000-000000000010";

    private AnAssessment() {}

    /** What October comes to with these credits, of which all are taken. */
    public static PeriodReckonedBuilder reckoned(CreditLine... lines) {
        Money sum = Deductions.sum(List.of(lines).stream().map(CreditLine::amount));
        return PeriodReckonedBuilder.builder()
                .period(PERIOD)
                .from(FROM)
                .to(YearMonth.from(FROM).atEndOfMonth())
                .charges(pounds("100000.00"))
                .kpis(List.of(failed("SL-1", PERIOD)))
                .points(new BigDecimal("4"))
                .greatestPoints(new BigDecimal("4"))
                .lines(List.of(lines))
                .waiting(List.of())
                .upheld(List.of())
                .earnedBack(List.of())
                .beforeCaps(sum)
                .credit(sum)
                .triggers(List.of())
                .steps(List.of());
    }

    /** The same, and what it rests on: the return of SL-1. */
    public static Assessed assessed(PeriodReckoned reckoned) {
        return assessed(reckoned, returned("SL-1", SUBMITTER));
    }

    public static Assessed assessed(PeriodReckoned reckoned, RestsOn... restsOn) {
        return new Assessed(FROM, EVENT, pounds("100000.00"), reckoned, List.of(restsOn), List.of());
    }

    /** October with these credits. */
    public static Assessed assessed(CreditLine... lines) {
        return assessed(reckoned(lines).build());
    }

    /** October with this amount for its points. */
    public static Assessed points(String pounds) {
        return assessed(line(pounds));
    }

    /** A credit for the points of the period. */
    public static CreditLine line(String pounds) {
        return new CreditLine(FormOfCredit.POINTS, ARegime.CLAUSE, null, null, pounds(pounds));
    }

    /** A credit for a KPI. */
    public static CreditLine line(String kpi, String pounds) {
        return new CreditLine(FormOfCredit.LINEAR, ARegime.CLAUSE, kpi, PERIOD, pounds(pounds));
    }

    public static KpiPoints failed(String kpi, String period) {
        return new KpiPoints(
                kpi,
                period,
                WhatIsKnown.MEASURED,
                new BigDecimal("95.0"),
                "critical",
                1,
                BigDecimal.ONE,
                new BigDecimal("4"),
                new BigDecimal("4"),
                null,
                null);
    }

    public static RestsOn returned(String kpi, PersonId... submitters) {
        return new RestsOn(kpi, PERIOD, EVENT, List.of(submitters), true, null);
    }

    public static Money pounds(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    public static ProposeAssessmentBuilder propose() {
        return ProposeAssessmentBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .assessed(points("2000.00"))
                .say(SAY);
    }

    public static RestateAssessmentBuilder restate() {
        return RestateAssessmentBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .say(SAY);
    }

    public static RespondToAssessmentBuilder respond() {
        return RespondToAssessmentBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .stance(Stance.AGREES);
    }

    public static ConfirmDeductionBuilder confirm() {
        return ConfirmDeductionBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .deduction(1);
    }

    public static ReduceDeductionBuilder reduce(String to) {
        return ReduceDeductionBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .deduction(1)
                .to(pounds(to))
                .reason("The provider had warned of it");
    }

    public static WaiveDeductionBuilder waive() {
        return WaiveDeductionBuilder.builder()
                .contract(AContract.REFERENCE)
                .assessment(PERIOD)
                .deduction(1)
                .reason("The council's own system was down");
    }

    /** It was proposed, and the provider has until 13 November. */
    public static AssessmentEvent.AssessmentProposed wasProposed(Assessed assessed) {
        return new AssessmentEvent.AssessmentProposed(assessed, Deductions.of(assessed.reckoned()), say("2015-11-13"));
    }

    /** The time until a day, by the usual calendar. */
    public static SayTime say(String until) {
        return new SayTime(LocalDate.parse(until), SAY, Calendars.NONE.on(FROM).used());
    }

    /** The same as {@link #whole}; a return was made late, and that counts a point. */
    public static Assessed late(String figure, String credit) {
        Assessed whole = whole(figure, credit);
        List<KpiPoints> kpis = new ArrayList<>(whole.reckoned().kpis());
        KpiPoints first = kpis.getFirst();
        kpis.set(
                0,
                new KpiPoints(
                        first.kpi(),
                        first.period(),
                        first.known(),
                        first.figure(),
                        first.severity(),
                        first.inARow(),
                        first.multiplier(),
                        first.points(),
                        first.greatest(),
                        new ReturnLate(
                                new DueDate(
                                        LocalDate.of(2015, 11, 9),
                                        new CalendarUsed(Nation.SCOTLAND, 1, "Jollyday 1.5.1")),
                                LocalDate.of(2015, 11, 11),
                                2),
                        BigDecimal.ONE));
        return new Assessed(
                whole.termsFrom(),
                whole.termsEvent(),
                whole.written(),
                PeriodReckonedBuilder.builder(whole.reckoned()).kpis(kpis).build(),
                whole.restsOn(),
                whole.occurrences());
    }

    /** An assessment that says all that one can say. */
    public static Assessed whole(String figure, String credit) {
        List<KpiPoints> kpis = new ArrayList<>();
        kpis.add(new KpiPoints(
                "KPI-07",
                PERIOD,
                WhatIsKnown.MEASURED,
                new BigDecimal(figure),
                "severe",
                2,
                new BigDecimal("2"),
                new BigDecimal("6"),
                new BigDecimal("4"),
                null,
                null));
        kpis.add(new KpiPoints(
                "KPI-08",
                PERIOD,
                WhatIsKnown.NOT_RETURNED,
                null,
                "critical",
                1,
                BigDecimal.ONE,
                new BigDecimal("4"),
                new BigDecimal("4"),
                null,
                null));
        PeriodReckoned reckoned = reckoned(line("3000.00"), line("KPI-07", "2600.00"))
                .kpis(kpis)
                .points(new BigDecimal("10"))
                .greatestPoints(new BigDecimal("8"))
                .waiting(List.of(waiting("KPI-08", PERIOD)))
                .upheld(List.of(waiting("KPI-07", "2015-09")))
                .earnedBack(List.of(waiting("KPI-09", "2015-09")))
                .beforeCaps(pounds("8600.00"))
                .credit(pounds(credit))
                .atCap(true)
                .triggers(List.of(
                        new RegimeTrigger(WhatFailed.SERVICE_FAILURE, "KPI-07", ARegime.CLAUSE, "2 in a row"),
                        new RegimeTrigger(WhatFailed.CRITICAL_FAILURE, null, ARegime.CLAUSE, "40 points")))
                .steps(List.of(
                        step(Doing.BANDED, "KPI-07", "96 to 96.9 is severe, 3 points", figure, "3"),
                        step(Doing.ADDED_UP, null, "the points of all failures of the period", "6 + 4", "10"),
                        step(Doing.CAPPED, null, "at most 5% of the charges over 1 month", "£8600.00", "£" + credit)))
                .build();
        return new Assessed(
                FROM,
                EVENT,
                pounds("98000.00"),
                reckoned,
                List.of(
                        new RestsOn("KPI-07", PERIOD, EVENT, List.of(SUBMITTER, APerson.number(1)), true, null),
                        new RestsOn("KPI-07", "2015-09", EVENT, List.of(SUBMITTER), false, null),
                        new RestsOn("KPI-08", PERIOD, null, List.of(), false, null),
                        new RestsOn("KPI-10", PERIOD, EVENT, List.of(SUBMITTER), true, "RL-1")),
                List.of("OC-1", "OC-3"));
    }

    private static WaitingCredit waiting(String kpi, String failedIn) {
        return new WaitingCredit(kpi, failedIn, ARegime.CLAUSE, pounds("3000.00"));
    }

    private static RegimeStep step(Doing doing, @Nullable String about, String rule, String input, String result) {
        return new RegimeStep(doing, about, rule, ARegime.CLAUSE, input, result);
    }
}
