package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.reckoning.Months.KPI;
import static org.contractgovernance.contracts.regime.reckoning.Months.NOTHING;
import static org.contractgovernance.contracts.regime.reckoning.Months.last;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger.WhatFailed;
import org.contractgovernance.contracts.regime.terms.CriticalWindow;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failures of the service and critical ones, each at its limit, just below and just above. */
class FailuresTest {

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
        RegimeTerms terms = CapsTest.costing(new BigDecimal("5"))
                .criticalWindows(List.of(new CriticalWindow(CLAUSE, 3, null, null, 3, LimitMet.AT_LEAST)))
                .build();

        assertThat(last(terms, "90", "90").triggers()).isEmpty();
        assertThat(last(terms, "90", "90", "90").triggers())
                .extracting(RegimeTrigger::what)
                .containsExactly(WhatFailed.CRITICAL_FAILURE);
        assertThat(last(terms, "90", "99", "90", "90").triggers()).isEmpty();
    }

    private static RegimeTerms critical(CriticalWindow window) {
        return ARegime.terms().criticalWindows(List.of(window)).build();
    }
}
