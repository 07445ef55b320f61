package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.reckoning.Months.KPI;
import static org.contractgovernance.contracts.regime.reckoning.Months.credit;
import static org.contractgovernance.contracts.regime.reckoning.Months.last;
import static org.contractgovernance.contracts.regime.reckoning.Months.month;
import static org.contractgovernance.contracts.regime.reckoning.Months.outcome;
import static org.contractgovernance.contracts.regime.reckoning.Months.with;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.CreditFormsBuilder;
import org.contractgovernance.contracts.regime.credit.AtRiskPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.CreditPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.PoolAllocation;
import org.contractgovernance.contracts.regime.credit.CreditBasis;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.credit.CreditForm;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit.LinearSlope;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.StepTable;
import org.contractgovernance.contracts.regime.credit.StepTable.PointsStep;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of credit that were met in published contracts, each with its worked figures. */
class CreditsTest {

    /** A step table as published: 5 points 0%, 10: 2%, 15: 4%, 20: 6%, 25: 8%, 30 and more: 10%. */
    private static final StepTable STEPS = new StepTable(
            CLAUSE,
            List.of(
                    step("5", "0"),
                    step("10", "2"),
                    step("15", "4"),
                    step("20", "6"),
                    step("25", "8"),
                    step("30", "10")));

    /** A deductible with a ratchet as published: 20 points free, 21 to 100 at £3, 101 to 200 at £3.60, above at £4.50. */
    private static final PointsRatchet RATCHET =
            new PointsRatchet(CLAUSE, List.of(tier("20", "3.00"), tier("100", "3.60"), tier("200", "4.50")));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 500.00", "8, 4000.00", "0.5, 250.00"})
    void eachPointCostsAPercentage(String points, BigDecimal pounds) {
        assertThat(amount(new PointsCredit(CLAUSE, new BigDecimal("0.5")), points))
                .isEqualByComparingTo(pounds);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "4.999, 0",
        "5, 0",
        "9.999, 0",
        "10, 2000",
        "10.001, 2000",
        "14.999, 2000",
        "15, 4000",
        "19.999, 4000",
        "20, 6000",
        "24.999, 6000",
        "25, 8000",
        "29.999, 8000",
        "30, 10000",
        "30.001, 10000",
        "999, 10000"
    })
    void theLastStepThatIsReachedCosts(String points, BigDecimal pounds) {
        assertThat(amount(STEPS, points)).isEqualByComparingTo(pounds);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "19, 0",
        "20, 0",
        "21, 3.00",
        "99, 237.00",
        "100, 240.00",
        "101, 243.60",
        "120, 312.00",
        "199, 596.40",
        "200, 600.00",
        "201, 604.50",
        "300, 1050.00"
    })
    void aRatchetIsMarginal(String points, BigDecimal pounds) {
        assertThat(amount(RATCHET, points)).isEqualByComparingTo(pounds);
    }

    @ParameterizedTest
    @CsvSource({"98, 0", "98.1, 0", "100, 0", "97.9, 100.00", "97, 1000.00", "75, 23000.00", "0, 98000.00"})
    void eachPercentagePointBelowTheTargetCosts(String figure, BigDecimal pounds) {
        // 98 against 75 is 23% of the charges
        LinearCredit linear =
                new LinearCredit(CLAUSE, List.of(new LinearSlope(KPI, new BigDecimal("98"), BigDecimal.ONE)));

        assertThat(amount(linear, basis("0", new CreditBasis.KpiLevel(KPI, "2026-04", new BigDecimal(figure), true))))
                .isEqualByComparingTo(pounds);
    }

    @Test
    void anAtRiskPoolIsInvoiceTimesAtRiskTimesPoolTimesAllocation() {
        AtRiskPool pool = new AtRiskPool(
                CLAUSE,
                new BigDecimal("12"),
                List.of(
                        new CreditPool(
                                "availability",
                                new BigDecimal("60"),
                                List.of(allocation(KPI, "75"), allocation("SL-2", "25"))),
                        new CreditPool("response", new BigDecimal("40"), List.of(allocation("SL-3", "100")))));
        CreditBasis basis = basis("0", failed(KPI), met("SL-2"), failed("SL-3"));

        List<CreditLine> lines = pool.credits(basis, step -> {});

        // 100,000 x 12% x 60% x 75%, and 100,000 x 12% x 40%
        assertThat(lines)
                .extracting(each -> each.about() + " " + each.amount().pounds())
                .containsExactly("SL-1 5400.00", "SL-3 4800.00");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "119, 1", "120, 1", "121, 2", "240, 2", "1440, 12", "0, 1"})
    void aFailureThatLastsCountsOnceForEachRectificationPeriod(long minutes, int counted) {
        // two hours: at most 12 in a day
        EventCredit outage = new EventCredit(CLAUSE, "OUTAGE", "Outage", pounds("50.00"), 0, 120L);

        assertThat(amount(outage, events(new CountedEvent("OUTAGE", 1, minutes))))
                .isEqualByComparingTo(BigDecimal.valueOf(50L * counted));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "51, 0", "52, 0", "53, 1234.56", "60, 9876.48"})
    void unitsAboveTheFreeOnesCostAPriceEach(long days, BigDecimal pounds) {
        // (days - 52) x the average toll; the toll is made up
        EventCredit closed = new EventCredit(CLAUSE, "CLOSED", "Days closed", pounds("1234.56"), 52, null);

        assertThat(amount(closed, events(new CountedEvent("CLOSED", days, null), new CountedEvent("OTHER", 9, null))))
                .isEqualByComparingTo(pounds);
    }

    @Test
    void formsAreAddedUp() {
        RegimeTerms terms = ARegime.terms()
                .credits(forms().ratchet(RATCHET)
                        .events(List.of(new EventCredit(CLAUSE, "OUTAGE", "Outage", pounds("50.00"), 0, null)))
                        .linear(new LinearCredit(
                                CLAUSE, List.of(new LinearSlope(KPI, new BigDecimal("99"), BigDecimal.ONE))))
                        .build())
                .build();

        PeriodReckoned period = Reckoning.of(
                terms,
                List.of(),
                with(month(YearMonth.of(2026, 4), terms, outcome("98.5")), new CountedEvent("OUTAGE", 2, null)));

        // 1 point at £500, half a percentage point at 1%, two outages
        assertThat(period.lines())
                .extracting(each -> each.form().code() + " " + each.amount().pounds())
                .containsExactly("points 500.00", "linear 500.00", "event 100.00");
        assertThat(credit(period)).isEqualTo("1100.00");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 0.13",
        "HALF_EVEN, 0.12",
        "DOWN, 0.12",
        "UP, 0.13",
    })
    void aLineIsRoundedOnceByTheContractsRule(Rounding.Mode mode, BigDecimal pounds) {
        // a half per cent of £25.00 is 12.5 pence
        CreditBasis basis =
                new CreditBasis(pounds("25.00"), BigDecimal.ONE, List.of(), List.of(), new PennyRounding(CLAUSE, mode));
        List<RegimeStep> steps = new ArrayList<>();

        List<CreditLine> lines = new PointsCredit(CLAUSE, new BigDecimal("0.5")).credits(basis, steps::add);

        assertThat(lines.getFirst().amount().pounds()).isEqualByComparingTo(pounds);
        assertThat(steps).extracting(RegimeStep::input).containsExactly("1 points, £25.00", "0.125");
    }

    @Test
    void aCreditForDaysTakesALowerFigureAsBetter() {
        RegimeTerms days = ARegime.terms()
                .kpis(List.of(ARegime.kpi(KPI)
                        .measure(Measure.DURATION)
                        .decimals(0)
                        .bands(List.of(band(null, "20", null), band("21", "30", "minor"), band("31", null, "critical")))
                        .build()))
                .build();

        assertThat(credit(last(days, "20"))).isEqualTo("0.00");
        assertThat(credit(last(days, "21"))).isEqualTo("500.00");
        assertThat(credit(last(days, "31"))).isEqualTo("2000.00");
    }

    private static CreditFormsBuilder forms() {
        return ARegime.forms().points(new PointsCredit(CLAUSE, new BigDecimal("0.5")));
    }

    private static BigDecimal amount(CreditForm form, String points) {
        return amount(form, basis(points));
    }

    private static BigDecimal amount(CreditForm form, CreditBasis basis) {
        return form.credits(basis, step -> {}).stream()
                .map(each -> each.amount().pounds())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CreditBasis basis(String points, CreditBasis.KpiLevel... kpis) {
        return new CreditBasis(pounds("100000.00"), new BigDecimal(points), List.of(kpis), List.of(), ARegime.PENNY);
    }

    private static CreditBasis events(CountedEvent... events) {
        return new CreditBasis(pounds("100000.00"), BigDecimal.ZERO, List.of(), List.of(events), ARegime.PENNY);
    }

    private static CreditBasis.KpiLevel failed(String kpi) {
        return new CreditBasis.KpiLevel(kpi, "2026-04", null, true);
    }

    private static CreditBasis.KpiLevel met(String kpi) {
        return new CreditBasis.KpiLevel(kpi, "2026-04", null, false);
    }

    private static PoolAllocation allocation(String kpi, String percent) {
        return new PoolAllocation(kpi, new BigDecimal(percent));
    }

    private static PointsStep step(String points, String percent) {
        return new PointsStep(new BigDecimal(points), new BigDecimal(percent));
    }

    private static RatchetTier tier(String above, String price) {
        return new RatchetTier(new BigDecimal(above), pounds(price));
    }
}
