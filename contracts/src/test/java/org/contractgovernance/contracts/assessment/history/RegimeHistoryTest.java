package org.contractgovernance.contracts.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.assessment.history.AHistory.FROM;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessment.history.PeriodWaiting.WaitsFor;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;
import org.junit.jupiter.api.Test;

/** Which periods are ready, and what they rest on. Points and percentages are those of the Model Services Contract. */
class RegimeHistoryTest {

    private static final RegimeTerms TERMS = ARegime.terms().build();

    @Test
    void aPeriodIsReadyOnTheDayAfterItsEndOnceItsReturnsAreAccepted() {
        AHistory history = AHistory.of(TERMS).kpi("SL-1").accepted("SL-1", "2026-04", "98.5");

        assertThat(history.readyOn("2026-04-30")).isEmpty();
        assertThat(history.readyOn("2026-05-01")).containsExactly("2026-04");
        assertThat(credit(history.last("2026-05-01"))).isEqualTo("500.00");
    }

    @Test
    void aPeriodWaitsForEachReturnAndForThePeriodsBeforeIt() {
        AHistory history = AHistory.of(TERMS)
                .kpi("SL-1")
                .returned("SL-1", "2026-04", ReturnStatus.QUERIED, "98.5")
                .accepted("SL-1", "2026-05", "99.5");

        RegimeHistory found = history.on("2026-07-01");

        assertThat(found.assessed()).isEmpty();
        assertThat(found.waiting())
                .extracting(PeriodWaiting::period, PeriodWaiting::after, PeriodWaiting::waitsFor)
                .containsExactly(
                        tuple("2026-04", null, List.of(new WaitsFor("SL-1", "2026-04", ReturnStatus.QUERIED))),
                        tuple("2026-05", "2026-04", List.of()),
                        tuple(
                                "2026-06",
                                "2026-05",
                                List.of(new WaitsFor("SL-1", "2026-06", ReturnStatus.NOT_RETURNED))));
    }

    @Test
    void afterTheDaysOfTheTermsItIsAssessedWithWhatIsThere() {
        AHistory history = AHistory.of(after(10, "SL-1", "SL-2"))
                .kpi("SL-1")
                .kpi("SL-2")
                .returned("SL-1", "2026-04", ReturnStatus.SUBMITTED, "98.5");

        // 10 working days after Thursday 30 April, with the bank holiday of 4 May: 15 May
        assertThat(history.on("2026-05-01").waiting().getFirst().waitsUntil()).isEqualTo("2026-05-15");
        assertThat(history.readyOn("2026-05-15")).isEmpty();
        Assessed assessed = history.last("2026-05-16");
        assertThat(assessed.reckoned().kpis())
                .extracting(KpiPoints::kpi, KpiPoints::known, KpiPoints::severity)
                .containsExactly(
                        tuple("SL-1", WhatIsKnown.MEASURED, "minor"),
                        tuple("SL-2", WhatIsKnown.NOT_RETURNED, "critical"));
        assertThat(assessed.restsOn())
                .containsExactly(
                        new RestsOn("SL-1", "2026-04", "SL-1/2026-04", List.of(AHistory.PROVIDER), false, null),
                        new RestsOn("SL-2", "2026-04", null, List.of(), false, null));
    }

    @Test
    void periodsAfterTheEndOfTheRegimeAreNotAssessedAndDoNotWait() {
        AHistory history = AHistory.of(TERMS)
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-1", "2026-06", "98.5")
                .assessed("2026-04", "2026-06")
                .ended(day(5));

        RegimeHistory found = history.on("2026-08-01");
        assertThat(history.readyOn("2026-08-01")).containsExactly("2026-04");
        assertThat(found.waiting()).isEmpty();
        assertThat(found.gone()).containsExactly(entry("2026-06", WithdrawnBecause.REGIME_ENDED));

        // set again from July: May and June are not assessed, and July is a failure in a row with April
        AHistory again = history.amended(day(7), TERMS).accepted("SL-1", "2026-07", "98.5");
        assertThat(again.readyOn("2026-08-01")).containsExactly("2026-04", "2026-07");
        assertThat(again.last("2026-08-01").reckoned().kpis().getFirst().inARow())
                .isEqualTo(2);
        assertThat(again.on("2026-08-01").gone()).containsOnlyKeys("2026-06");

        // set again from the day of the end: nothing has ended
        assertThat(again.amended(day(5), TERMS).on("2026-08-01").gone()).isEmpty();
    }

    @Test
    void aReturnIsLateFromTheDayAfterItsDueDayByTheCalendar() {
        RegimeTerms costs = ARegime.terms()
                .credits(ARegime.forms()
                        .lateReturns(
                                new LateReturns(CLAUSE, null, null, ARegime.pounds("50.00"), ARegime.pounds("500.00")))
                        .build())
                .assessedAfter(new AssessedAfter(CLAUSE, 20))
                .build();
        AHistory history = AHistory.of(costs).kpi("SL-1");
        // due ten working days after 30 April, with the bank holiday of 4 May
        assertThat(AKpi.definition().build().due().workingDaysAfter()).isEqualTo(10);

        assertThat(credit(history.making("2026-05-15")
                        .accepted("SL-1", "2026-04", "99.5")
                        .last("2026-06-01")))
                .isEqualTo("0.00");
        assertThat(credit(history.making("2026-05-18")
                        .accepted("SL-1", "2026-04", "99.5")
                        .last("2026-06-01")))
                .isEqualTo("50.00");
        // 18 to 22 May are five working days, and 25 May is a bank holiday
        Assessed late =
                history.making("2026-05-26").accepted("SL-1", "2026-04", "99.5").last("2026-06-01");
        assertThat(credit(late)).isEqualTo("300.00");
        assertThat(late.reckoned().kpis().getFirst().late().due().on()).isEqualTo("2026-05-15");
        assertThat(late.reckoned().kpis().getFirst().late().workingDays()).isEqualTo(6);

        // a missing one costs the most, once it was waited for; relief covers it
        AHistory missing = AHistory.of(costs).kpi("SL-1");
        assertThat(missing.readyOn("2026-06-01")).isEmpty();
        assertThat(credit(missing.last("2026-06-02"))).isEqualTo("500.00");
        assertThat(missing.last("2026-06-02")).isEqualTo(missing.last("2026-06-15"));
        assertThat(credit(missing.relief("SL-1", "2026-04").last("2026-06-02"))).isEqualTo("0.00");
    }

    @Test
    void aPeriodThatTheContractHasNoMoreIsGone() {
        AHistory history = AHistory.of(TERMS)
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-1", "2026-05", "98.5")
                .assessed("2026-04", "2026-05")
                .endingOn(LocalDate.of(2026, 4, 30));

        assertThat(history.readyOn("2026-08-01")).containsExactly("2026-04");
        assertThat(history.on("2026-08-01").gone())
                .containsExactly(entry("2026-05", WithdrawnBecause.NO_PERIOD_OF_THE_CONTRACT));
    }

    @Test
    void anEndThatIsMovedEarlierAndAGapThatIsJoined() {
        List<RegimeGap> closed = RegimeGap.setAgain(day(7), RegimeGap.ended(day(5), List.of()));
        assertThat(closed).containsExactly(new RegimeGap(day(5), day(7)));
        assertThat(RegimeGap.ended(day(9), closed))
                .containsExactly(new RegimeGap(day(5), day(7)), new RegimeGap(day(9), null));
        assertThat(RegimeGap.ended(day(7), closed)).containsExactly(new RegimeGap(day(5), null));
        assertThat(RegimeGap.ended(day(6), closed)).containsExactly(new RegimeGap(day(5), null));
        assertThat(RegimeGap.ended(day(4), closed)).containsExactly(new RegimeGap(day(4), null));
        assertThat(RegimeGap.setAgain(day(6), closed)).containsExactly(new RegimeGap(day(5), day(6)));
        assertThat(RegimeGap.setAgain(day(5), closed)).isEmpty();
        assertThat(RegimeGap.setAgain(day(8), closed)).isEqualTo(closed);
    }

    @Test
    void aWithdrawnReturnCountsAsNotReturned() {
        AHistory history =
                AHistory.of(after(10, "SL-1")).kpi("SL-1").returned("SL-1", "2026-04", ReturnStatus.WITHDRAWN, "99.5");

        assertThat(history.last("2026-05-16").reckoned().kpis())
                .extracting(KpiPoints::known)
                .containsExactly(WhatIsKnown.NOT_RETURNED);
        assertThat(history.last("2026-05-16").restsOn())
                .containsExactly(new RestsOn("SL-1", "2026-04", null, List.of(), false, null));
    }

    @Test
    void aCalendarThatIsChangedWhileAPeriodWaitsMovesTheDayAndALaterOneDoesNot() {
        WorkingCalendar closed = new WorkingCalendar(
                Nation.ENGLAND_AND_WALES,
                List.of(),
                List.of(new ClosedDays(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 18), "moving house")),
                null,
                null);
        AHistory history = AHistory.of(after(10, "SL-1")).kpi("SL-1");
        CalendarVersion first = new CalendarVersion(1, FROM, WorkingCalendar.USUAL);

        history.working(first, new CalendarVersion(2, LocalDate.of(2026, 5, 15), closed));
        assertThat(history.on("2026-05-14").waiting().getFirst().waitsUntil()).isEqualTo("2026-05-15");
        assertThat(history.on("2026-05-15").waiting().getFirst().waitsUntil()).isEqualTo("2026-05-20");

        history.working(first, new CalendarVersion(2, LocalDate.of(2026, 5, 18), closed));
        assertThat(history.readyOn("2026-05-16")).containsExactly("2026-04");
        assertThat(history.readyOn("2026-05-19")).containsExactly("2026-04");
    }

    @Test
    void aPeriodThatWasAssessedStaysSo() {
        AHistory history = AHistory.of(terms("SL-1", "SL-2").build())
                .kpi("SL-1")
                .kpi("SL-2")
                .accepted("SL-1", "2026-04", "98.5")
                .assessed("2026-04");

        Assessed assessed = history.last("2026-05-01");

        // SL-2 is waited for, and counts for nothing until then
        assertThat(assessed.reckoned().kpis()).extracting(KpiPoints::kpi).containsExactly("SL-1");
        assertThat(assessed.restsOn()).extracting(RestsOn::kpi).containsExactly("SL-1", "SL-2");
        assertThat(history.on("2026-05-01").waiting()).isEmpty();
    }

    @Test
    void aKpiIsNotWaitedForBeforeItIsDefinedNorOnceItIsRetired() {
        AHistory history = AHistory.of(terms("SL-1", "SL-2").build())
                .kpi("SL-1")
                .retired("SL-1", LocalDate.of(2026, 4, 30))
                .kpi("SL-2", Frequency.MONTHLY, LocalDate.of(2026, 5, 1))
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-2", "2026-05", "97.5");

        assertThat(history.readyOn("2026-06-01")).containsExactly("2026-04", "2026-05");
        assertThat(history.on("2026-06-01").assessed())
                .extracting(each -> each.restsOn().stream().map(RestsOn::kpi).toList())
                .containsExactly(List.of("SL-1"), List.of("SL-2"));
    }

    @Test
    void weeksQuartersAndYearsBelongToThePeriodInWhichTheyEnd() {
        AHistory history = AHistory.of(terms("SL-1", "SL-2", "SL-3").build())
                .kpi("SL-1", Frequency.WEEKLY, FROM)
                .kpi("SL-2", Frequency.QUARTERLY, FROM)
                .kpi("SL-3", Frequency.ANNUAL, FROM);
        for (String week : List.of("2026-W14", "2026-W15", "2026-W16", "2026-W17", "2026-W18", "2026-W19")) {
            history.accepted("SL-1", week, "99.5");
        }

        // the week to Sunday 3 May belongs to May, and the quarter to June
        assertThat(history.last("2026-05-01").restsOn())
                .extracting(RestsOn::period)
                .containsExactly("2026-W14", "2026-W15", "2026-W16", "2026-W17");
        assertThat(history.on("2026-07-01").waiting())
                .extracting(
                        PeriodWaiting::period,
                        each -> each.waitsFor().stream().map(WaitsFor::period).toList())
                .containsExactly(
                        tuple("2026-05", List.of("2026-W20", "2026-W21", "2026-W22")),
                        tuple("2026-06", List.of("2026-W23", "2026-W24", "2026-W25", "2026-W26", "2026-27-Q1")));
    }

    @Test
    void whatOutlastsTheContractBelongsToItsLastPeriodWhichWaitsForItsEnd() {
        AHistory history = AHistory.of(terms("SL-1").build())
                .kpi("SL-1", Frequency.WEEKLY, FROM)
                .endingOn(LocalDate.of(2026, 4, 30));
        for (String week : List.of("2026-W14", "2026-W15", "2026-W16", "2026-W17", "2026-W18")) {
            history.accepted("SL-1", week, "99.5");
        }

        // Sunday 3 May
        assertThat(history.readyOn("2026-05-03")).isEmpty();
        assertThat(history.last("2026-05-04").restsOn()).hasSize(5);
        assertThat(history.readyOn("2027-01-01")).containsExactly("2026-04");
    }

    @Test
    void eachPeriodFollowsTheTermsOfItsFirstDay() {
        AHistory history = AHistory.of(TERMS)
                .amended(LocalDate.of(2026, 5, 1), ARegime.terms().repeat(null).build())
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-1", "2026-05", "98.5")
                .accepted("SL-1", "2026-06", "98.5");

        List<Assessed> all = history.on("2026-07-01").assessed();

        assertThat(all).extracting(Assessed::termsFrom).containsExactly(FROM, day(5), day(5));
        assertThat(all).extracting(RegimeHistoryTest::credit).containsExactly("500.00", "500.00", "500.00");
        // rows of failures go on
        assertThat(all.getLast().reckoned().kpis().getFirst().inARow()).isEqualTo(3);
    }

    @Test
    void reliefIsNeitherAFailureNorMetAndIsPassedOverInARow() {
        AHistory history = AHistory.of(TERMS)
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-1", "2026-05", "95.0")
                .relief("SL-1", "2026-05")
                .accepted("SL-1", "2026-06", "98.5");

        List<Assessed> all = history.on("2026-07-01").assessed();

        Assessed may = all.get(1);
        KpiPoints relieved = may.reckoned().kpis().getFirst();
        assertThat(relieved.known()).isEqualTo(WhatIsKnown.RELIEVED);
        assertThat(relieved.figure()).isEqualByComparingTo("95.0");
        assertThat(relieved.points()).isEqualByComparingTo("0");
        assertThat(may.reckoned().greatestPoints()).isEqualByComparingTo("0");
        assertThat(may.restsOn().getFirst().relief()).isEqualTo("RL-1");
        assertThat(may.reckoned().steps())
                .contains(new RegimeStep(
                        Doing.RELIEVED,
                        "SL-1",
                        "relief RL-1 is granted for 2026-05: neither a failure nor a level that is met",
                        "Clause 7",
                        "the authority caused it; the figure is 95",
                        "0"));
        // 1 point, and as the second failure in a row 2
        assertThat(all).extracting(RegimeHistoryTest::credit).containsExactly("500.00", "0.00", "1000.00");
    }

    @Test
    void aRelievedPeriodIsNotWaitedFor() {
        AHistory history = AHistory.of(TERMS).kpi("SL-1").relief("SL-1", "2026-04");

        assertThat(history.readyOn("2026-05-01")).containsExactly("2026-04");
    }

    @Test
    void aSuspendedCreditOfAKpiThatIsDroppedOrRetiredIsNotTaken() {
        RegimeTermsBuilder waits = terms("SL-1", "SL-2")
                .credits(ARegime.forms()
                        .suspended(new SuspendedCredit(
                                CLAUSE, List.of(new SuspendedCredit.WaitingShare("SL-2", new BigDecimal("3")))))
                        .build());
        RegimeTerms without = terms("SL-1").build();

        AHistory dropped = failing().amended(FROM, waits.build()).amended(day(5), without);
        Assessed may = dropped.last("2026-06-01");
        assertThat(dropped.on("2026-06-01").assessed().getFirst().reckoned().waiting())
                .hasSize(1);
        assertThat(may.reckoned().waiting()).isEmpty();
        assertThat(credit(may)).isEqualTo("0.00");
        assertThat(may.reckoned().steps())
                .contains(new RegimeStep(
                        Doing.LAPSED,
                        "SL-2",
                        "no later figure of this KPI counts, so what waited is not taken",
                        CLAUSE,
                        "£3000.00 of 2026-04",
                        "0"));

        AHistory retired = failing().amended(FROM, waits.build()).retired("SL-2", LocalDate.of(2026, 4, 30));
        assertThat(retired.last("2026-05-01").reckoned().waiting()).isEmpty();

        AHistory ended = failing().amended(FROM, waits.build()).endingOn(LocalDate.of(2026, 4, 30));
        assertThat(ended.last("2026-05-01").reckoned().waiting()).isEmpty();
        AHistory regimeEnded = failing().amended(FROM, waits.build()).ended(day(5));
        assertThat(regimeEnded.last("2026-05-01").reckoned().waiting()).isEmpty();

        AHistory goesOn = failing().amended(FROM, waits.build()).accepted("SL-2", "2026-05", "98.5");
        assertThat(credit(goesOn.last("2026-06-01"))).isEqualTo("3000.00");
    }

    private static AHistory failing() {
        return AHistory.of(TERMS)
                .kpi("SL-1")
                .kpi("SL-2")
                .accepted("SL-1", "2026-04", "99.5")
                .accepted("SL-1", "2026-05", "99.5")
                .accepted("SL-2", "2026-04", "98.5");
    }

    @Test
    void whatHappenedCountsInThePeriodOfItsDayAndIsNamed() {
        RegimeTerms terms = ARegime.terms()
                .credits(ARegime.forms()
                        .events(List.of(new EventCredit(CLAUSE, "DOWN", "Down", ARegime.pounds("50.00"), 1, null)))
                        .build())
                .build();
        AHistory history = AHistory.of(terms)
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "99.5")
                .accepted("SL-1", "2026-05", "99.5")
                .happened(LocalDate.of(2026, 4, 30), "DOWN", 3)
                .happened(LocalDate.of(2026, 5, 1), "DOWN", 1)
                .happened(LocalDate.of(2026, 4, 1), "DOWN", 1)
                .happened(LocalDate.of(2026, 3, 31), "DOWN", 9)
                .happened(LocalDate.of(2026, 4, 2), "SOMETHING-ELSE", 9);

        List<Assessed> all = history.on("2026-06-01").assessed();

        assertThat(all).extracting(RegimeHistoryTest::credit).containsExactly("150.00", "0.00");
        assertThat(all.getFirst().reckoned().steps())
                .filteredOn(each -> each.doing() == Doing.CREDITED)
                .extracting(RegimeStep::input)
                .containsExactly("4 counted: OC-1 3 times, OC-3 once");
    }

    @Test
    void aRegimeByQuarterTakesWhatEndsInTheQuarter() {
        AHistory history = AHistory.of(ARegime.terms()
                        .period(ServicePeriod.QUARTER)
                        .caps(List.of())
                        .build())
                .kpi("SL-1")
                .accepted("SL-1", "2026-04", "98.5")
                .accepted("SL-1", "2026-05", "98.5")
                .nothingToMeasure("SL-1", "2026-06");

        assertThat(history.readyOn("2026-07-01")).containsExactly("2026-27-Q1");
        // 1 point and 2 as it is repeated, a half per cent each
        assertThat(credit(history.last("2026-07-01"))).isEqualTo("1500.00");
    }

    private static RegimeTermsBuilder terms(String... kpis) {
        return ARegime.terms()
                .kpis(List.of(kpis).stream()
                        .map(each -> ARegime.kpi(each).build())
                        .toList());
    }

    private static RegimeTerms after(int workingDays, String... kpis) {
        return terms(kpis).assessedAfter(new AssessedAfter(CLAUSE, workingDays)).build();
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }

    private static String credit(Assessed assessed) {
        return assessed.reckoned().credit().pounds().toPlainString();
    }
}
