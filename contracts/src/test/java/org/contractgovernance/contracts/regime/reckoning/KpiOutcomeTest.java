package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.reckoning.Months.KPI;
import static org.contractgovernance.contracts.regime.reckoning.Months.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.WithoutFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register says of a return, as the regime takes it. */
class KpiOutcomeTest {

    private static final Period APRIL =
            new Period("2026-04", Frequency.MONTHLY, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));

    @ParameterizedTest
    @EnumSource
    void whatNoBandRatesIsNeitherAFailureNorALevelThatIsMet(Because because) {
        // a figure of too small a sample stands in the register, and at 90% would be the worst failure
        Rating rating = because == Because.NOTHING_TO_MEASURE ? null : Rating.OTHER;
        BigDecimal figure = because == Because.SAMPLE_TOO_SMALL ? new BigDecimal("90") : null;

        KpiOutcome outcome = KpiOutcome.returned(KPI, APRIL, new Rated(figure, rating, because, null, null));

        assertThat(outcome).isEqualTo(KpiOutcome.nothingToMeasure(KPI, "2026-04"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingToMeasureIsNeverAFailure(boolean breaksRun) {
        // a missing return is the worst that there is, and the month before has failed
        RegimeTerms terms = ARegime.terms()
                .withoutFigure(new WithoutFigure(ARegime.CLAUSE, "critical", breaksRun))
                .build();
        Rated nothing = new Rated(null, null, Because.NOTHING_TO_MEASURE, null, null);

        PeriodReckoned reckoned = Reckoning.of(
                terms,
                Months.reckoned(terms, "90"),
                Months.month(YearMonth.of(2026, 5), terms, KpiOutcome.returned(KPI, APRIL, nothing)));

        KpiPoints kpi = reckoned.kpis().getFirst();
        assertThat(kpi.failed()).isFalse();
        assertThat(kpi.met()).isFalse();
        assertThat(kpi.inARow()).isEqualTo(breaksRun ? 0 : 1);
        assertThat(reckoned.points()).isEqualByComparingTo("0");
        assertThat(reckoned.greatestPoints()).isEqualByComparingTo("0");
        assertThat(reckoned.credit().pounds()).isEqualTo(pounds("0.00"));
        assertThat(reckoned.triggers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.0, false", "98.9, true", "0, true"})
    void aWordThatStandsForNoRatingIsAFigure(BigDecimal figure, boolean failed) {
        KpiOutcome outcome = KpiOutcome.returned(KPI, APRIL, new Rated(figure, null, null, null, "amber"));
        RegimeTerms terms = ARegime.terms().build();

        KpiPoints kpi = Reckoning.of(terms, List.of(), Months.month(YearMonth.of(2026, 4), terms, outcome))
                .kpis()
                .getFirst();

        assertThat(outcome.known()).isEqualTo(WhatIsKnown.MEASURED);
        assertThat(kpi.failed()).isEqualTo(failed);
        assertThat(kpi.met()).isEqualTo(!failed);
    }

    @Test
    void aDayIsItsNumberAndOneThatIsNotReachedTheDayAfter() {
        LocalDate reached = LocalDate.of(2026, 4, 20);

        assertThat(KpiOutcome.returned(KPI, APRIL, new Rated(null, Rating.GOOD, null, reached, null)))
                .isEqualTo(KpiOutcome.measured(KPI, "2026-04", DayNumbers.number(reached)));
        assertThat(KpiOutcome.returned(KPI, APRIL, new Rated(null, Rating.INADEQUATE, null, null, null)))
                .isEqualTo(KpiOutcome.measured(KPI, "2026-04", DayNumbers.number(LocalDate.of(2026, 5, 1))));
    }
}
