package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.contractgovernance.contracts.regime.reckoning.StandardCase.Situation;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.CriticalWindow;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a regime does to the ten standard cases. */
class StandardCasesTest {

    /** Three KPIs; half a per cent of £100,000 a point, 3% a point more that waits for SL-1, and half credits in the first two months. */
    private static final RegimeTerms TERMS = ARegime.terms()
            .kpis(List.of(
                    kpi("SL-1").build(),
                    kpi("SL-2")
                            .measure(Measure.DURATION)
                            .bands(List.of(band(null, "20", null), band("20.1", null, "minor")))
                            .build(),
                    kpi("SL-3").build()))
            .credits(ARegime.forms()
                    .points(new PointsCredit(CLAUSE, new BigDecimal("1")))
                    .suspended(new SuspendedCredit(CLAUSE, List.of(new WaitingShare("SL-1", new BigDecimal("3")))))
                    .events(List.of(new EventCredit(CLAUSE, "OUTAGE", "Outage", pounds("500.00"), 1, null)))
                    .build())
            .caps(List.of(ARegime.percentCap(1, "5")))
            .beddingIn(
                    new BeddingIn(CLAUSE, LocalDate.of(2026, 4, 1), List.of(new BeddingStage(2, new BigDecimal("50")))))
            .serviceFailure(new ServiceFailureRule(CLAUSE, 3, null, null))
            .criticalWindows(List.of(new CriticalWindow(CLAUSE, 3, null, null, 3, LimitMet.AT_LEAST)))
            .build();

    private final List<StandardCase> cases = StandardCases.of(TERMS, LocalDate.of(2026, 4, 1));

    record Expected(Situation situation, List<String> credits, List<Integer> points, int triggers) {}

    static Stream<Expected> expected() {
        return Stream.of(
                new Expected(Situation.ALL_AT_TARGET, List.of("0.00"), List.of(0), 0),
                new Expected(Situation.ONE_MILD_FAILURE, List.of("1000.00"), List.of(1), 0),
                // the second counts double, and what waited since the first is due
                new Expected(Situation.THE_SAME_AGAIN, List.of("1000.00", "5000.00"), List.of(1, 2), 0),
                new Expected(Situation.WORST_EVERYWHERE, List.of("5000.00"), List.of(9), 0),
                // 4 points of SL-1 and 1 of SL-2 are 5%
                new Expected(Situation.AT_THE_CAP, List.of("5000.00"), List.of(5), 0),
                new Expected(
                        Situation.THREE_PERIODS_AT_THE_CAP,
                        List.of("5000.00", "5000.00", "5000.00"),
                        List.of(5, 10, 10),
                        3),
                new Expected(Situation.NOTHING_RETURNED, List.of("4000.00"), List.of(4), 0),
                new Expected(Situation.NO_CASE_TO_MEASURE, List.of("1000.00", "0.00", "5000.00"), List.of(1, 0, 2), 0),
                new Expected(Situation.BEDDING_IN, List.of("4500.00"), List.of(9), 0),
                new Expected(Situation.RECOVERY, List.of("1000.00", "0.00", "1000.00"), List.of(1, 0, 1), 0));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void showsWhatTheRegimeDoes(Expected expected) {
        StandardCase found = found(expected.situation());

        assertThat(found.supposed()).isEqualTo(expected.situation().sentence());
        assertThat(found.periods()).extracting(Months::credit).containsExactlyElementsOf(expected.credits());
        assertThat(found.periods())
                .extracting(each -> each.points().intValueExact())
                .containsExactlyElementsOf(expected.points());
        assertThat(found.periods().getLast().triggers()).hasSize(expected.triggers());
        assertThat(found.periods()).allSatisfy(each -> assertThat(each.steps()).isNotEmpty());
    }

    @Test
    void thereAreTenOfThem() {
        assertThat(cases).extracting(StandardCase::situation).doesNotContain(Situation.LATE_RETURN);
        assertThat(cases).hasSize(10);
    }

    @Test
    void theyArePlayedAfterTheFirstMonthsButForTheOneAboutThem() {
        assertThat(found(Situation.ALL_AT_TARGET).periods().getFirst().from()).isEqualTo("2026-06-01");
        assertThat(found(Situation.BEDDING_IN).periods().getFirst().from()).isEqualTo("2026-04-01");
        // proposed on 1 July 2026, ten working days
        assertThat(found(Situation.ALL_AT_TARGET).sayUntil()).isEqualTo("2026-07-15");
    }

    @Test
    void aLevelIsJustMetAndJustMissed() {
        StandardFigures higherIsBetter = new StandardFigures(TERMS.kpis().getFirst());
        StandardFigures lowerIsBetter = new StandardFigures(TERMS.kpis().get(1));

        assertThat(List.of(higherIsBetter.met(), higherIsBetter.justMissed(), higherIsBetter.worst()))
                .containsExactly(new BigDecimal("99"), new BigDecimal("98.9"), BigDecimal.ZERO);
        assertThat(List.of(lowerIsBetter.met(), lowerIsBetter.justMissed(), lowerIsBetter.worst()))
                .containsExactly(new BigDecimal("20"), new BigDecimal("20.1"), new BigDecimal("20.1"));
    }

    private StandardCase found(Situation situation) {
        return cases.stream()
                .filter(each -> each.situation() == situation)
                .findFirst()
                .orElseThrow();
    }
}
