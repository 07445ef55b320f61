package org.contractgovernance.contracts.kpi.computed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which KPIs another one may rest on. */
class InputsTest {

    private static final KpiDefinition QUARTERLY = AKpi.computed().build();
    private static final KpiDefinition MONTHLY = AKpi.definition().build();

    private static BrokenRule refused(KpiDefinition definition, Map<String, KpiDefinition> known) {
        Inputs inputs = new Inputs("ALL", kpi -> known.containsKey(kpi) ? List.of(known.get(kpi)) : List.of());
        return catchThrowableOfType(BrokenRule.class, () -> inputs.refuseUnfit(definition));
    }

    private static void assertRefused(KpiDefinition definition, Map<String, KpiDefinition> known, ComputedRule rule) {
        BrokenRule refused = refused(definition, known);
        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).startsWith("/definition/");
    }

    @Test
    void monthsOfTheSameMeasureMakeUpAQuarter() {
        assertThat(refused(QUARTERLY, Map.of(AKpi.CODE, MONTHLY))).isNull();
    }

    @Test
    void anInputIsAnotherKpiOfTheContract() {
        assertRefused(QUARTERLY, Map.of(), ComputedRule.UNKNOWN_INPUT);
        assertRefused(
                AKpi.definition().computedFrom(AKpi.of(ComputedBy.MEAN, "ALL")).build(),
                Map.of("ALL", MONTHLY),
                ComputedRule.INPUTS_IN_A_CIRCLE);
    }

    @Test
    void inputsFormNoCircleHoweverLong() {
        KpiDefinition first =
                AKpi.definition().computedFrom(AKpi.of(ComputedBy.MEAN, "B")).build();
        KpiDefinition second =
                AKpi.definition().computedFrom(AKpi.of(ComputedBy.MEAN, "ALL")).build();
        assertRefused(
                AKpi.definition().computedFrom(AKpi.of(ComputedBy.MEAN, "A")).build(),
                Map.of("A", first, "B", second),
                ComputedRule.INPUTS_IN_A_CIRCLE);
        assertThat(refused(
                        AKpi.definition()
                                .computedFrom(AKpi.of(ComputedBy.MEAN, "A"))
                                .build(),
                        Map.of("A", first, "B", MONTHLY)))
                .isNull();
    }

    @Test
    void measureAndUnitAgreeExceptInAScore() {
        KpiDefinition minutes =
                AKpi.definition().measure(Measure.DURATION).unit("minutes").build();
        KpiDefinition counted =
                AKpi.definition().measure(Measure.COUNT).unit("visits").build();
        KpiDefinition mean = AKpi.definition()
                .measure(Measure.NUMBER)
                .unit("visits")
                .computedFrom(AKpi.of(ComputedBy.MEAN, AKpi.CODE))
                .build();
        assertRefused(QUARTERLY, Map.of(AKpi.CODE, minutes), ComputedRule.INPUT_OF_ANOTHER_MEASURE);
        assertRefused(mean, Map.of(AKpi.CODE, minutes), ComputedRule.INPUT_OF_ANOTHER_MEASURE);
        assertThat(refused(mean, Map.of(AKpi.CODE, counted))).isNull();
        assertThat(refused(AKpi.scored().build(), Map.of(AKpi.CODE, minutes, "VISITS", counted)))
                .isNull();
    }

    @Test
    void anInputCountsPeriodByPeriod() {
        assertRefused(QUARTERLY, Map.of(AKpi.CODE, AKpi.cumulative().build()), ComputedRule.INPUT_COUNTS_CUMULATIVELY);
    }

    @Test
    void aVolumeIsOfTheSamePeriod() {
        assertThat(refused(AKpi.byVolume().build(), Map.of("VISITS", MONTHLY))).isNull();
        assertRefused(AKpi.byVolume().build(), Map.of("VISITS", QUARTERLY), ComputedRule.INPUT_DOES_NOT_NEST);
        assertRefused(AKpi.byVolume().build(), Map.of(), ComputedRule.UNKNOWN_INPUT);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, QUARTERLY, true",
        "MONTHLY, ANNUAL, true",
        "QUARTERLY, ANNUAL, true",
        "WEEKLY, WEEKLY, true",
        "TERMLY, TERMLY, true",
        "WEEKLY, MONTHLY, false",
        "TERMLY, ANNUAL, false",
        "ANNUAL, MONTHLY, false",
        "QUARTERLY, MONTHLY, false"
    })
    void weeksAndTermsMakeUpNothingButThemselves(Frequency inner, Frequency outer, boolean nests) {
        assertThat(Inputs.nests(inner, outer)).isEqualTo(nests);
    }
}
