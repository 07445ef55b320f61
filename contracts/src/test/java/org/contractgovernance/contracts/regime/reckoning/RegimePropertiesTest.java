package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditBasis;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds whatever the figures are. The seed of each repetition is its number. */
class RegimePropertiesTest {

    @RepeatedTest(200)
    void pointsAreNeverNegativeAndCreditsStayWithinEveryCap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal byMonth = BigDecimal.valueOf(random.nextInt(1, 30));
        BigDecimal overYear = BigDecimal.valueOf(random.nextInt(1, 30));
        RegimeTerms terms = ARegime.terms()
                .kpis(List.of(ARegime.kpi("SL-1").build(), ARegime.kpi("SL-2").build()))
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, BigDecimal.valueOf(random.nextInt(1, 500), 2)))
                        .linear(new LinearCredit(
                                CLAUSE,
                                List.of(new LinearCredit.LinearSlope("SL-1", new BigDecimal("99"), BigDecimal.ONE))))
                        .suspended(new SuspendedCredit(
                                CLAUSE, List.of(new SuspendedCredit.WaitingShare("SL-2", new BigDecimal("3.3")))))
                        .events(List.of(new EventCredit(CLAUSE, "E", "Event", ARegime.pounds("17.17"), 1, 30L)))
                        .lateReturns(
                                random.nextBoolean()
                                        ? new LateReturns(CLAUSE, new BigDecimal("0.5"), null, null, null)
                                        : new LateReturns(
                                                CLAUSE, null, null, ARegime.pounds("33.33"), ARegime.pounds("250.00")))
                        .build())
                .caps(List.of(new CreditCap(CLAUSE, 1, byMonth, null), new CreditCap(CLAUSE, 12, overYear, null)))
                .build();
        terms.requireSound();

        List<PeriodReckoned> periods = Reckoning.inOrder(terms, facts(terms, random));

        for (int i = 0; i < periods.size(); i++) {
            PeriodReckoned each = periods.get(i);
            assertThat(each.points()).isNotNegative();
            assertThat(each.credit().pounds())
                    .isNotNegative()
                    .isLessThanOrEqualTo(each.beforeCaps().pounds());
            assertThat(each.credit().pounds().scale()).isEqualTo(2);
            assertWithin(byMonth, List.of(each));
            assertWithin(overYear, periods.subList(Math.max(0, i - 11), i + 1));
            assertThat(each.points())
                    .isEqualByComparingTo(
                            each.kpis().stream().map(KpiPoints::allPoints).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertEveryWaitingCreditIsDecidedOnceOrWaits(periods);
    }

    /** Together they are at most so much of the charges, unless those before had taken as much when the charges were higher. */
    private static void assertWithin(BigDecimal percent, List<PeriodReckoned> window) {
        BigDecimal charges =
                window.stream().map(each -> each.charges().pounds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = window.stream().map(each -> each.credit().pounds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = charges.multiply(percent).movePointLeft(2);
        assertThat(taken.compareTo(most) <= 0
                        || window.getLast().credit().pounds().signum() == 0)
                .as("%s taken of at most %s", taken, most)
                .isTrue();
    }

    private static void assertEveryWaitingCreditIsDecidedOnceOrWaits(List<PeriodReckoned> periods) {
        long failures = periods.stream()
                .flatMap(each -> each.kpis().stream())
                .filter(each -> each.kpi().equals("SL-2") && each.failed())
                .count();
        long decided = periods.stream()
                .mapToLong(each -> each.upheld().size() + each.earnedBack().size())
                .sum();
        assertThat(decided + periods.getLast().waiting().size()).isEqualTo(failures);
    }

    @RepeatedTest(50)
    void whatIsReckonedAfreshIsTheSame(RepetitionInfo repetition) {
        RegimeTerms terms = ARegime.terms()
                .kpis(List.of(ARegime.kpi("SL-1").build(), ARegime.kpi("SL-2").build()))
                .build();
        List<PeriodFacts> facts = facts(terms, new Random(repetition.getCurrentRepetition()));
        List<PeriodReckoned> all = Reckoning.inOrder(terms, facts);

        assertThat(Reckoning.of(terms, all.subList(0, all.size() - 1), facts.getLast()))
                .isEqualTo(all.getLast());
    }

    @Test
    void aMarginalRatchetIsMonotonicAndContinuous() {
        PointsRatchet ratchet =
                new PointsRatchet(CLAUSE, List.of(tier("20", "3.00"), tier("100", "3.60"), tier("200", "4.50")));
        BigDecimal step = new BigDecimal("0.25");
        BigDecimal dearest = new BigDecimal("4.50").multiply(step);
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal points = BigDecimal.ZERO;
                points.compareTo(BigDecimal.valueOf(400)) < 0;
                points = points.add(step)) {
            BigDecimal now = ratchet
                    .credits(
                            new CreditBasis(ARegime.pounds("1.00"), points, List.of(), List.of(), ARegime.PENNY),
                            each -> {})
                    .stream()
                    .map(each -> each.amount().pounds())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            // no jump: a quarter of a point costs at most a quarter of the dearest point, and a penny of rounding
            assertThat(now.subtract(before)).isNotNegative().isLessThanOrEqualTo(dearest.setScale(2, RoundingMode.UP));
            before = now;
        }
    }

    private static List<PeriodFacts> facts(RegimeTerms terms, Random random) {
        List<PeriodFacts> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PeriodFacts month = Months.month(
                    YearMonth.of(2026, 4).plusMonths(i), terms, outcome("SL-1", random), outcome("SL-2", random));
            facts.add(new PeriodFacts(
                    month.period(),
                    month.from(),
                    month.to(),
                    new Money(BigDecimal.valueOf(random.nextInt(0, 10_000_000), 2)),
                    month.kpis(),
                    List.of(new CreditBasis.CountedEvent("E", random.nextInt(0, 3), (long) random.nextInt(0, 100)))));
        }
        return facts;
    }

    private static KpiOutcome outcome(String kpi, Random random) {
        ReturnLate late = random.nextInt(4) == 0 ? ReturnLate.by(random.nextInt(1, 15)) : null;
        KpiOutcome found = switch (random.nextInt(6)) {
            case 0 -> KpiOutcome.notReturned(kpi, "");
            case 1 -> KpiOutcome.nothingToMeasure(kpi, "");
            case 2 -> KpiOutcome.measured(kpi, "", BigDecimal.valueOf(random.nextInt(0, 1001), 1));
            default -> KpiOutcome.measured(kpi, "", BigDecimal.valueOf(random.nextInt(940, 1001), 1));
        };
        return found.late(late);
    }

    private static RatchetTier tier(String above, String price) {
        return new RatchetTier(new BigDecimal(above), ARegime.pounds(price));
    }
}
