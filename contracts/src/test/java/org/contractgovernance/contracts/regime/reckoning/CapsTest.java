package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;
import static org.contractgovernance.contracts.regime.reckoning.Months.credit;
import static org.contractgovernance.contracts.regime.reckoning.Months.last;
import static org.contractgovernance.contracts.regime.reckoning.Months.reckoned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.Charges;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps and first months, each at its edge, just below and just above. */
class CapsTest {

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

    static RegimeTermsBuilder costing(BigDecimal percentPerPoint) {
        return ARegime.terms()
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, percentPerPoint))
                        .build())
                .caps(List.of(percentCap(1, "10"), percentCap(12, "10")));
    }

    private static RegimeTerms bedding(LocalDate startsOn) {
        return ARegime.terms()
                .beddingIn(new BeddingIn(CLAUSE, startsOn, List.of(stage(3, "0"), stage(6, "50"))))
                .build();
    }

    private static BeddingStage stage(int lastMonth, String percent) {
        return new BeddingStage(lastMonth, new BigDecimal(percent));
    }
}
