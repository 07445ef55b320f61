package org.contractgovernance.contracts.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds whatever the facts are and however they arrive. The seed of each repetition is its number. */
class HistoryPropertiesTest {

    private static final int MONTHS = 30;
    private static final LocalDate AFTER = AHistory.FROM.plusMonths(MONTHS + 2L);

    @RepeatedTest(60)
    void theOrderInWhichFactsArriveDoesNotChangeWhatPeriodsComeTo(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RegimeTerms terms = terms(random);
        List<Consumer<AHistory>> facts = facts(random);

        List<Assessed> inOrder =
                RegimeHistory.of(arrived(terms, facts).facts(AFTER)).assessed();
        Collections.shuffle(facts, random);

        // assessed step by step as they arrive, so that periods are restated in between, and then once more
        AHistory history = arrived(terms, List.of());
        for (Consumer<AHistory> fact : facts) {
            fact.accept(history);
            if (random.nextInt(20) == 0) {
                RegimeHistory.of(history.facts(AFTER))
                        .assessed()
                        .forEach(each -> history.assessed(each.reckoned().period()));
            }
        }

        assertThat(RegimeHistory.of(history.facts(AFTER)).assessed()).isEqualTo(inOrder);
    }

    @RepeatedTest(60)
    void pointsAreNeverNegativeAndCreditsStayWithinBothCapsOverAmendmentsAndRelief(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RegimeTerms terms = terms(random);
        AHistory history =
                arrived(terms, facts(random)).amended(AHistory.FROM.plusMonths(random.nextInt(1, MONTHS)), terms);

        List<Assessed> all = RegimeHistory.of(history.facts(AFTER)).assessed();

        assertThat(all).hasSizeGreaterThanOrEqualTo(MONTHS);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).reckoned().points()).isNotNegative();
            assertThat(all.get(i).reckoned().credit().pounds()).isNotNegative();
            assertWithin(terms.caps().get(0), all.subList(i, i + 1));
            assertWithin(terms.caps().get(1), all.subList(Math.max(0, i - 11), i + 1));
        }
    }

    @RepeatedTest(30)
    void aPeriodDependsOnNothingThatComesAfterIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        AHistory history = arrived(terms(random), facts(random));
        List<Assessed> all = RegimeHistory.of(history.facts(AFTER)).assessed();
        int months = random.nextInt(1, MONTHS);

        List<Assessed> earlier = RegimeHistory.of(
                        history.facts(AHistory.FROM.plusMonths(months).plusDays(70)))
                .assessed();

        assertThat(earlier.subList(0, months)).isEqualTo(all.subList(0, months));
    }

    private static void assertWithin(CreditCap cap, List<Assessed> window) {
        BigDecimal charges = sum(window, PeriodReckoned::charges);
        BigDecimal taken = sum(window, PeriodReckoned::credit);
        assertThat(taken).isLessThanOrEqualTo(charges.multiply(cap.percent()).movePointLeft(2));
    }

    private static BigDecimal sum(List<Assessed> window, Function<PeriodReckoned, Money> of) {
        return window.stream().map(each -> of.apply(each.reckoned()).pounds()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AHistory arrived(RegimeTerms terms, List<Consumer<AHistory>> facts) {
        AHistory history = AHistory.of(terms).kpi("SL-1").kpi("SL-2");
        facts.forEach(each -> each.accept(history));
        return history;
    }

    private static RegimeTerms terms(Random random) {
        return ARegime.terms()
                .kpis(List.of(ARegime.kpi("SL-1").build(), ARegime.kpi("SL-2").build()))
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, BigDecimal.valueOf(random.nextInt(1, 300), 2)))
                        .linear(new LinearCredit(
                                CLAUSE,
                                List.of(new LinearCredit.LinearSlope("SL-1", new BigDecimal("99"), BigDecimal.ONE))))
                        .suspended(new SuspendedCredit(
                                CLAUSE, List.of(new SuspendedCredit.WaitingShare("SL-2", new BigDecimal("3.3")))))
                        .lateReturns(
                                new LateReturns(CLAUSE, null, null, ARegime.pounds("33.33"), ARegime.pounds("250.00")))
                        .build())
                .caps(List.of(
                        new CreditCap(CLAUSE, 1, BigDecimal.valueOf(random.nextInt(1, 30)), null),
                        new CreditCap(CLAUSE, 12, BigDecimal.valueOf(random.nextInt(1, 30)), null)))
                .assessedAfter(new AssessedAfter(CLAUSE, random.nextInt(0, 20)))
                .build();
    }

    /** One fact for each KPI and month, and now and then relief. */
    private static List<Consumer<AHistory>> facts(Random random) {
        List<Consumer<AHistory>> facts = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            String period = YearMonth.from(AHistory.FROM).plusMonths(i).toString();
            for (String kpi : List.of("SL-1", "SL-2")) {
                String made = AHistory.FROM
                        .plusMonths(i + 1L)
                        .plusDays(random.nextInt(40))
                        .toString();
                String figure = BigDecimal.valueOf(random.nextInt(940, 1001), 1).toPlainString();
                switch (random.nextInt(8)) {
                    case 0 -> {
                        // nothing is returned
                    }
                    case 1 -> facts.add(all -> all.making(made).nothingToMeasure(kpi, period));
                    case 2 -> facts.add(all -> all.making(made).returned(kpi, period, ReturnStatus.SUBMITTED, figure));
                    default -> facts.add(all -> all.making(made).accepted(kpi, period, figure));
                }
                if (random.nextInt(10) == 0) {
                    facts.add(all -> all.relief(kpi, period));
                }
            }
        }
        return facts;
    }
}
