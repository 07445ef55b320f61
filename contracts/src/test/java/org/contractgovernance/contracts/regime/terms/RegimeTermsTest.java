package org.contractgovernance.contracts.regime.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;
import static org.contractgovernance.contracts.regime.ARegime.severity;
import static org.contractgovernance.contracts.regime.ARegime.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of a regime as a whole: what is refused, by which rule, and which field it points to. */
class RegimeTermsTest {

    static Stream<Refused> refused() {
        return Stream.of(UnsoundSchedules.schedules(), UnsoundCredits.credits(), UnsoundLimits.limits())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefused(Refused refused) {
        BrokenRule broken = catchThrowableOfType(
                BrokenRule.class, () -> refused.terms().build().requireSound());

        assertThat(broken.rule()).isEqualTo(refused.rule());
        assertThat(broken.pointer()).isEqualTo(refused.pointer());
    }

    @Test
    void everyRuleRefusesSomething() {
        Set<TermsRule> unheardOf = EnumSet.allOf(TermsRule.class);
        refused().map(Refused::rule).forEach(unheardOf::remove);

        assertThat(unheardOf).isEmpty();
    }

    @Test
    void whatIsJustSoundIsTaken() {
        List<RegimeTermsBuilder> sound = List.of(
                terms(),
                terms().criticalWindows(List.of(
                        UnsoundLimits.points("24", LimitMet.AT_LEAST),
                        UnsoundLimits.points("23.999", LimitMet.MORE_THAN))),
                terms().caps(List.of(percentCap(1, "0"), percentCap(12, "100"))),
                terms().caps(List.of()),
                terms().credits(ARegime.forms()
                        .stepTable(UnsoundCredits.steps(UnsoundCredits.step("5", "2"), UnsoundCredits.step("8", "2")))
                        .build()),
                terms().credits(ARegime.forms()
                        .linear(new LinearCredit(CLAUSE, List.of(UnsoundCredits.slope("SL-1", "99"))))
                        .build()),
                terms().credits(ARegime.forms()
                        .atRisk(UnsoundCredits.pools("100", "100"))
                        .build()),
                // a contract without points has a severity that counts for none
                terms().severities(List.of(
                        severity("minor", "0"),
                        severity("serious", "0"),
                        severity("severe", "0"),
                        severity("critical", "0"))),
                // a week's failures are up to five in a month, and double from the second on
                terms().kpis(List.of(kpi("SL-1").frequency(Frequency.WEEKLY).build()))
                        .credits(ARegime.forms()
                                .stepTable(UnsoundCredits.steps(UnsoundCredits.step("40", "2")))
                                .build()));

        assertThat(sound)
                .allSatisfy(each ->
                        assertThatCode(() -> each.build().requireSound()).doesNotThrowAnyException());
    }

    @Test
    void aRangeHasFailuresBelowAndAbove() {
        RegimeTerms range = terms().kpis(List.of(kpi("SL-1")
                        .measure(Measure.NUMBER)
                        .bands(List.of(
                                band(null, "9.9", "critical"),
                                band("10", "19.9", "minor"),
                                band("20", "30", null),
                                band("30.1", "40", "serious"),
                                band("40.1", null, "severe")))
                        .build()))
                .build();

        assertThatCode(range::requireSound).doesNotThrowAnyException();
    }
}
