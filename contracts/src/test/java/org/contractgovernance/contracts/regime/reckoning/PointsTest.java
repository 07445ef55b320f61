package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.reckoning.Months.MISSING;
import static org.contractgovernance.contracts.regime.reckoning.Months.NOTHING;
import static org.contractgovernance.contracts.regime.reckoning.Months.last;
import static org.contractgovernance.contracts.regime.reckoning.Months.month;
import static org.contractgovernance.contracts.regime.reckoning.Months.outcome;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.WithoutFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points as the Model Services Contract counts them: a target of 99%, four severities, and a repeat that counts double. */
class PointsTest {

    private final RegimeTerms terms = ARegime.terms().build();

    @ParameterizedTest
    @CsvSource({
        "100, 0", "99.1, 0", "99.0, 0", "98.9, 1", "98.5, 1", "98.1, 1", "98.0, 1", "97.9, 2", "97.0, 2", "96.9, 3",
        "96.5, 3", "96.0, 3", "95.9, 4", "0, 4"
    })
    void aFigureCountsForTheBandThatItIsIn(String figure, BigDecimal points) {
        assertThat(last(terms, figure).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"98.5, 2", "96.5, 6", "97.9, 4", "95.9, 8", "99, 0"})
    void theSecondOfTwoPeriodsInARowCountsDouble(String figure, BigDecimal points) {
        assertThat(last(terms, "98.5", figure).points()).isEqualByComparingTo(points);
    }

    @Test
    void everyLaterFailureInARowCountsDoubleAndNotMore() {
        assertThat(last(terms, "96.5", "98.5", "98.5").points()).isEqualByComparingTo("2");
        assertThat(last(terms, "96.5", "98.5", "98.5").kpis().getFirst().inARow())
                .isEqualTo(3);
    }

    @Test
    void aLevelThatIsMetEndsTheRow() {
        assertThat(last(terms, "98.5", "99", "98.5").points()).isEqualByComparingTo("1");
    }

    @Test
    void nothingToMeasureIsPassedOverUnlessTheContractSaysOtherwise() {
        RegimeTerms broken = ARegime.terms()
                .withoutFigure(new WithoutFigure(ARegime.CLAUSE, "critical", true))
                .build();

        assertThat(last(terms, NOTHING).points()).isEqualByComparingTo("0");
        assertThat(last(terms, "98.5", NOTHING, "98.5").points()).isEqualByComparingTo("2");
        assertThat(last(broken, "98.5", NOTHING, "98.5").points()).isEqualByComparingTo("1");
    }

    @Test
    void aReturnThatIsMissingCountsWhatTheContractSays() {
        RegimeTerms silent = ARegime.terms()
                .withoutFigure(new WithoutFigure(ARegime.CLAUSE, null, false))
                .build();

        assertThat(last(terms, MISSING).points()).isEqualByComparingTo("4");
        assertThat(last(terms, "98.5", MISSING).points()).isEqualByComparingTo("8");
        assertThat(last(silent, MISSING).points()).isEqualByComparingTo("0");
        assertThat(last(silent, MISSING).kpis().getFirst().failed()).isFalse();
    }

    @Test
    void whatIsMeasuredEachWeekCountsEachWeek() {
        PeriodFacts weeks = month(YearMonth.of(2026, 4), terms, outcome("98.5"), outcome("98.5"), outcome("99"));

        PeriodReckoned period = Reckoning.of(terms, List.of(), weeks);

        assertThat(period.points()).isEqualByComparingTo("3");
        assertThat(period.kpis()).extracting(KpiPoints::inARow).containsExactly(1, 2, 0);
    }

    @Test
    void eachStepIsToldWithItsClause() {
        PeriodReckoned period = last(terms, "98.5", "96.5");

        assertThat(period.steps())
                .filteredOn(each -> each.doing() != Doing.CREDITED && each.doing() != Doing.PENNY_ROUNDED)
                .extracting(RegimeStep::doing, RegimeStep::input, RegimeStep::result)
                .containsExactly(
                        tuple(Doing.BANDED, "96.5", "3"),
                        tuple(Doing.REPEATED, "failure 2 in a row, 3 points", "6"),
                        tuple(Doing.ADDED_UP, "6", "6"));
        assertThat(period.steps()).allSatisfy(each -> assertThat(each.clause()).contains(ARegime.CLAUSE));
        assertThat(period.steps().getFirst().rule()).isEqualTo("figures from 96.0 to 96.9: severe");
    }

    @Test
    void aKpiThatTheRegimeDoesNotKnowIsNobodysToCount() {
        PeriodFacts other =
                month(YearMonth.of(2026, 4), terms, KpiOutcome.measured("SL-9", "2026-04", new BigDecimal("99")));

        assertThatThrownBy(() -> Reckoning.of(terms, List.of(), other)).hasMessageContaining("SL-9");
    }
}
