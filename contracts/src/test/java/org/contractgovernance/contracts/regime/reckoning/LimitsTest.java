package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;
import static org.contractgovernance.contracts.regime.reckoning.Months.KPI;
import static org.contractgovernance.contracts.regime.reckoning.Months.NOTHING;
import static org.contractgovernance.contracts.regime.reckoning.Months.credit;
import static org.contractgovernance.contracts.regime.reckoning.Months.last;
import static org.contractgovernance.contracts.regime.reckoning.Months.reckoned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger.WhatFailed;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.Charges;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.CriticalWindow;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.regime.terms.IndexValue;
import org.contractgovernance.contracts.regime.terms.Indexation;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps, first months, failures of the service, windows and indexation, each at its edge, just below and just above. */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({"2.49, 9960.00, false", "2.5, 10000.00, true", "2.51, 10000.00, true"})
    void aCapByMonthLimitsTheMonth(BigDecimal percentPerPoint, String credit, boolean atCap) {
        // four points, of £100,000 a month, with caps of 10% by month and over any 12 (a published template)
        PeriodReckoned period = last(costing(percentPerPoint).build(), "90");

        assertThat(credit(period)).isEqualTo(credit);
        assertThat(period.atCap()).isEqualTo(atCap);
        assertThat(period.beforeCaps().pounds())
                .isEqualByComparingTo(percentPerPoint.multiply(BigDecimal.valueOf(4000)));
    }

    @Test
    void aCapOverTwelveMonthsCountsWhatWasTakenInThem() {
        RegimeTerms terms = costing(new BigDecimal("5"))
                .repeat(null)
                .caps(List.of(new CreditCap(CLAUSE, 12, null, new BigDecimal("50000"))))
                .build();
        String[] months = new String[14];
        Arrays.fill(months, "90");

        List<PeriodReckoned> periods = reckoned(terms, months);

        // £20,000 a month up to £50,000 in any twelve; in the thirteenth month the first is not among them any more
        assertThat(periods.subList(0, 4))
                .extracting(Months::credit)
                .containsExactly("20000.00", "20000.00", "10000.00", "0.00");
        assertThat(credit(periods.get(11))).isEqualTo("0.00");
        assertThat(periods.subList(12, 14)).extracting(Months::credit).containsExactly("20000.00", "20000.00");
        assertThat(periods.get(3).steps())
                .filteredOn(each -> each.doing() == Doing.CAPPED)
                .extracting(RegimeStep::input, RegimeStep::result)
                .containsExactly(tuple("£20000.00 of £400000.00 charged, £50000.00 taken before", "£0.00"));
    }

    @Test
    void whatACapAllowsIsRoundedDownToThePenny() {
        RegimeTerms terms = costing(new BigDecimal("5"))
                .charges(new Charges(CLAUSE, ARegime.pounds("99.99"), null))
                .build();

        // 10% of £99.99 is £9.999
        assertThat(credit(last(terms, "90"))).isEqualTo("9.99");
    }

    @Test
    void theFirstMonthsCostNothingThenHalfThenAll() {
        // three months without credits, three with half, from 1 April 2026
        List<PeriodReckoned> periods = reckoned(
                bedding(LocalDate.of(2026, 4, 1)), "98.5", "99", "98.5", "99", "98.5", "99", "98.5", "99", "98.5");

        assertThat(periods)
                .extracting(Months::credit)
                .containsExactly("0.00", "0.00", "0.00", "0.00", "250.00", "0.00", "500.00", "0.00", "500.00");
        assertThat(periods)
                .allSatisfy(each -> assertThat(each.points().intValueExact())
                        .isEqualTo(each.kpis().getFirst().failed() ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 250.00", "2026-03-01, 250.00", "2026-03-02, 0.00", "2026-06-01, 0.00", "2026-06-02, 500.00"
    })
    void aStageHoldsForPeriodsThatBeginInItsMonths(LocalDate startsOn, String credit) {
        // the period begins on 1 June 2026; before the first day and after the last stage all is taken
        RegimeTerms terms = bedding(startsOn);

        PeriodReckoned period =
                Reckoning.of(terms, List.of(), Months.month(YearMonth.of(2026, 6), terms, Months.outcome("98.5")));

        assertThat(credit(period)).isEqualTo(credit);
    }

    @Test
    void threeFailuresInARowOrFourSeparateOnesAreAFailureOfTheService() {
        RegimeTerms terms = ARegime.terms()
                .serviceFailure(new ServiceFailureRule(CLAUSE, 3, 4, 12))
                .build();

        assertThat(last(terms, "98", "98").triggers()).isEmpty();
        assertThat(last(terms, "98", "98", "98").triggers())
                .extracting(RegimeTrigger::what, RegimeTrigger::kpi, RegimeTrigger::because)
                .containsExactly(tuple(WhatFailed.SERVICE_FAILURE, KPI, "3 in a row"));
        assertThat(last(terms, "98", "98", NOTHING, "98").triggers()).hasSize(1);
        assertThat(last(terms, "98", "99", "98", "99", "98").triggers()).isEmpty();
        assertThat(last(terms, "98", "99", "98", "99", "98", "99", "98").triggers())
                .extracting(RegimeTrigger::because)
                .containsExactly("4 within 12 months");
        // a period in which it did not fail is none in which it has failed too often
        assertThat(last(terms, "98", "98", "98", "99").triggers()).isEmpty();
    }

    @Test
    void aFailureOfMoreThanTwelveMonthsAgoIsNoneOfTheFour() {
        RegimeTerms terms = ARegime.terms()
                .serviceFailure(new ServiceFailureRule(CLAUSE, null, 4, 12))
                .build();
        String[] met = Collections.nCopies(12, "99").toArray(new String[0]);
        String[] within = met.clone();
        within[0] = within[2] = within[4] = within[11] = "98";
        String[] after = Arrays.copyOf(within, 13);
        after[11] = "99";
        after[12] = "98";

        assertThat(last(terms, within).triggers()).hasSize(1);
        assertThat(last(terms, after).triggers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 19, true", "AT_LEAST, 20, true", "AT_LEAST, 21, false",
        "MORE_THAN, 19, true", "MORE_THAN, 20, false", "MORE_THAN, 21, false"
    })
    void pointsOverThreeMonthsMakeACriticalFailure(LimitMet met, BigDecimal limit, boolean critical) {
        RegimeTerms terms = critical(new CriticalWindow(CLAUSE, 3, limit, null, null, met));

        // 4 + 8 + 8 points; the four before are not among them
        assertThat(last(terms, "90", "99", "90", "90", "90").triggers().isEmpty())
                .isNotEqualTo(critical);
    }

    @ParameterizedTest
    @CsvSource({
        "35, 6, 2, false",
        "35, 6, 3, true",
        "25, 12, 2, false",
        "25, 12, 3, false",
        "25, 12, 4, true",
        "20, 36, 7, false",
        "20, 36, 8, true"
    })
    void pointsAboveAShareOfTheGreatestAreCritical(BigDecimal percent, int months, int failures, boolean critical) {
        // PFI: above 35%, 25% or 20% of the greatest over 6 months, a year or three years; each month could have
        // counted 4, so that
        // 3 failures of 12 months are just 25%
        RegimeTerms terms = critical(new CriticalWindow(CLAUSE, months, null, percent, null, LimitMet.MORE_THAN));
        String[] figures = Collections.nCopies(months, "99").toArray(new String[0]);
        for (int i = 0; i < failures; i++) {
            figures[2 * i] = "90";
        }

        assertThat(last(terms, figures).triggers().isEmpty()).isNotEqualTo(critical);
    }

    @Test
    void fiftyPointsInAnyThreeMonthsAreCritical() {
        // as published: 50 in any three months; 8 + 8 + 8 of each of two KPIs are 48
        RegimeTerms terms = ARegime.terms()
                .kpis(List.of(
                        ARegime.kpi(KPI).build(),
                        ARegime.kpi("SL-2").build(),
                        ARegime.kpi("SL-3").build()))
                .criticalWindows(
                        List.of(new CriticalWindow(CLAUSE, 3, new BigDecimal("50"), null, null, LimitMet.AT_LEAST)))
                .build();

        assertThat(threeMonths(terms, "99").triggers()).isEmpty();
        assertThat(threeMonths(terms, "98.9").triggers()).isEmpty();
        assertThat(threeMonths(terms, "97.9").triggers())
                .extracting(RegimeTrigger::because)
                .containsExactly("50 points");
        assertThat(threeMonths(terms, "96.9").triggers()).hasSize(1);
    }

    /** Four months of two KPIs at their worst, and of a third in the last of them alone; the first month is not in the window. */
    private static PeriodReckoned threeMonths(RegimeTerms terms, String third) {
        List<PeriodFacts> facts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            facts.add(Months.month(
                    YearMonth.of(2026, 4).plusMonths(i),
                    terms,
                    Months.outcome("90"),
                    KpiOutcome.measured("SL-2", "", new BigDecimal("90")),
                    KpiOutcome.measured("SL-3", "", new BigDecimal(i == 3 ? third : "99"))));
        }
        return Reckoning.inOrder(terms, facts).getLast();
    }

    @Test
    void aMonthWithNothingToMeasureCouldNotHaveCounted() {
        RegimeTerms terms =
                critical(new CriticalWindow(CLAUSE, 3, null, new BigDecimal("35"), null, LimitMet.MORE_THAN));

        // 4 of 12 points are a third; of 8 they are a half
        assertThat(last(terms, "99", "99", "90").triggers()).isEmpty();
        assertThat(last(terms, "99", NOTHING, "90").triggers()).hasSize(1);
        assertThat(last(terms, NOTHING).triggers()).isEmpty();
    }

    @Test
    void periodsAtTheCapMakeACriticalFailure() {
        RegimeTerms terms = costing(new BigDecimal("5"))
                .criticalWindows(List.of(new CriticalWindow(CLAUSE, 3, null, null, 3, LimitMet.AT_LEAST)))
                .build();

        assertThat(last(terms, "90", "90").triggers()).isEmpty();
        assertThat(last(terms, "90", "90", "90").triggers())
                .extracting(RegimeTrigger::what)
                .containsExactly(WhatFailed.CRITICAL_FAILURE);
        assertThat(last(terms, "90", "99", "90", "90").triggers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2000000.00",
        "110, 2060000.00",
        "90, 1940000.00",
        "103.7, 2022200.00",
        "0.000001, 1400000.01", // 0.6 of a penny
    })
    void seventyPercentAreFixedAndTheRestFollowsTheIndex(BigDecimal now, BigDecimal charges) {
        // £2m, 70% fixed: £1.4m and £0.6m x the ratio of the index
        Indexation indexation = indexation("100", now);

        assertThat(indexation
                        .charges(ARegime.pounds("2000000.00"), LocalDate.of(2027, 4, 1), ARegime.PENNY, step -> {})
                        .pounds())
                .isEqualByComparingTo(charges);
    }

    @Test
    void chargesFollowTheValueOfTheirDayAndAreRoundedOnceFromTheQuotient() {
        // the ratio, 3.1 by 3, has no last digit
        Indexation indexation = indexation("3", new BigDecimal("3.1"));
        RegimeTerms terms = ARegime.terms()
                .charges(new Charges(CLAUSE, ARegime.pounds("1000.00"), indexation))
                .build();

        assertThat(reckoned(terms, Collections.nCopies(13, "98.5").toArray(new String[0])))
                .extracting(each -> each.charges().pounds().toPlainString())
                .startsWith("1000.00", "1000.00")
                .endsWith("1000.00", "1010.00");
        assertThat(indexation
                        .charges(ARegime.pounds("1000.01"), LocalDate.of(2027, 4, 1), ARegime.PENNY, step -> {})
                        .pounds())
                .isEqualByComparingTo("1010.01");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, 2027-01-06", "2026-05-01, 2026-05-18"})
    void theProviderHasItsSayForWorkingDays(LocalDate proposed, LocalDate until) {
        assertThat(new ProvidersSay(CLAUSE, 10).until(proposed)).isEqualTo(until);
    }

    private static RegimeTermsBuilder costing(BigDecimal percentPerPoint) {
        return ARegime.terms()
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, percentPerPoint))
                        .build())
                .caps(List.of(percentCap(1, "10"), percentCap(12, "10")));
    }

    private static RegimeTerms critical(CriticalWindow window) {
        return ARegime.terms().criticalWindows(List.of(window)).build();
    }

    private static RegimeTerms bedding(LocalDate startsOn) {
        return ARegime.terms()
                .beddingIn(new BeddingIn(CLAUSE, startsOn, List.of(stage(3, "0"), stage(6, "50"))))
                .build();
    }

    private static BeddingStage stage(int lastMonth, String percent) {
        return new BeddingStage(lastMonth, new BigDecimal(percent));
    }

    private static Indexation indexation(String base, BigDecimal now) {
        return new Indexation(
                CLAUSE,
                "CPI",
                new BigDecimal("70"),
                new BigDecimal("30"),
                List.of(
                        new IndexValue(LocalDate.of(2026, 4, 1), new BigDecimal(base), "illustrative"),
                        new IndexValue(LocalDate.of(2027, 4, 1), now, "illustrative")));
    }
}
