package org.contractgovernance.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.query.kpi.Recorded.CODE;
import static org.contractgovernance.query.kpi.Recorded.CONTRACT;
import static org.contractgovernance.query.kpi.Recorded.REVIEWER;
import static org.contractgovernance.query.kpi.Recorded.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEntry.KpiSummary;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Direction;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.junit.jupiter.api.Test;

class KpiFoldTest {

    private static final LocalDate OCTOBER = LocalDate.of(2015, 10, 1);
    private static final LocalDate JANUARY = LocalDate.of(2016, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private static final KpiDefinition FIRST = of("Good schools", 87);
    private static final KpiDefinition SECOND = of("Schools good or outstanding", 88);
    private static final KpiDefinition THIRD = of("Schools good or better", 89);

    private final Recorded recorded =
            new Recorded().by(REVIEWER, "2015-09-01", "panel report", new KpiDefined(CODE, FIRST, OCTOBER));

    @Test
    void aKpiIsShownAsItIsDefined() {
        assertThat(recorded.kpi())
                .isEqualTo(new KpiEntry(
                        CONTRACT,
                        CODE,
                        new KpiSummary(
                                "Good schools",
                                "SI",
                                Measure.PERCENTAGE,
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                Frequency.MONTHLY,
                                BigDecimal.valueOf(87),
                                true,
                                null),
                        List.of(new InForce(OCTOBER, FIRST)),
                        null,
                        "panel report"));
    }

    @Test
    void aRevisedKpiIsShownByItsLatestDefinitionAndKeepsTheEarlier() {
        recorded.by(REVIEWER, "2015-12-01", "minutes", new KpiRevised(FIRST, SECOND, JANUARY));

        assertThat(recorded.kpi().latest().name()).isEqualTo("Schools good or outstanding");
        assertThat(recorded.kpi().latest().target()).isEqualByComparingTo("88");
        assertThat(recorded.kpi().source()).isEqualTo("minutes");
        assertThat(recorded.kpi().inForceOn(LocalDate.of(2015, 12, 1))).isEqualTo(FIRST);
        assertThat(recorded.kpi().inForceOn(JANUARY)).isEqualTo(SECOND);
        assertThat(recorded.kpi().inForceOn(LocalDate.of(2015, 9, 1))).isNull();
    }

    @Test
    void aRevisionFromBetweenLeavesTheLaterOne() {
        recorded.by(REVIEWER, "2015-12-01", "minutes", new KpiRevised(FIRST, THIRD, APRIL))
                .by(REVIEWER, "2015-12-02", "letter", new KpiRevised(FIRST, SECOND, JANUARY));

        assertThat(recorded.kpi().definitions())
                .containsExactly(new InForce(OCTOBER, FIRST), new InForce(JANUARY, SECOND), new InForce(APRIL, THIRD));
        assertThat(recorded.kpi().latest().name()).isEqualTo("Schools good or better");
        assertThat(recorded.kpi().source()).isEqualTo("minutes");
    }

    @Test
    void aRevisionFromTheSameDayReplacesTheOther() {
        recorded.by(REVIEWER, "2015-12-01", new KpiRevised(FIRST, SECOND, JANUARY))
                .by(REVIEWER, "2015-12-02", new KpiRevised(SECOND, THIRD, JANUARY));

        assertThat(recorded.kpi().definitions())
                .containsExactly(new InForce(OCTOBER, FIRST), new InForce(JANUARY, THIRD));
    }

    @Test
    void aRetiredKpiSaysAfterWhichDay() {
        recorded.by(REVIEWER, "2016-01-05", "other paper", new KpiRetired(JANUARY));

        assertThat(recorded.kpi().retiredAfter()).isEqualTo(JANUARY);
        assertThat(recorded.kpi().source()).isEqualTo("panel report");
    }

    @Test
    void aReturnDoesNotChangeTheKpi() {
        KpiEntry before = recorded.kpi();
        recorded.by(
                REVIEWER,
                "2016-02-01",
                new ReturnSubmitted(
                        "2016-01",
                        JANUARY,
                        LocalDate.of(2016, 1, 31),
                        Recorded.percent(89, null),
                        Recorded.rated(89, Rating.GOOD)));

        assertThat(recorded.kpi()).isSameAs(before);
    }

    @Test
    void nothingHappensToAKpiBeforeItIsDefined() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Recorded().by(REVIEWER, "2016-01-05", new KpiRetired(JANUARY)));
    }

    private static KpiDefinition of(String name, int target) {
        return definition(name, Frequency.MONTHLY, target, new Due(10, null));
    }
}
