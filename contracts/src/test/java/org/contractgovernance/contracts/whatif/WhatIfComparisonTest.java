package org.contractgovernance.contracts.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.history.AHistory;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;
import org.contractgovernance.contracts.regime.terms.TermsRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedFigures;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedKpi;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedLine;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedPeriod;
import org.junit.jupiter.api.Test;

/** What other terms would have come to; worked from the points of the Model Services Contract at a half per cent of £100,000 each. */
class WhatIfComparisonTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final HistoryFacts facts = AHistory.of(ARegime.terms().build())
            .kpi("SL-1")
            .accepted("SL-1", "2026-04", "98.5")
            .accepted("SL-1", "2026-05", "97.5")
            .accepted("SL-1", "2026-06", "99.5")
            .facts(LocalDate.of(2026, 7, 1));

    private WhatIf whatIf(SupposedTerms supposed) {
        RegimeHistory history = RegimeHistory.of(facts);
        List<TermsInForce> instead = supposed.instead(facts.terms(), facts.calendar());
        return WhatIfComparison.of(
                supposed.from(facts.terms(), facts.calendar()), history.assessed(), history.under(instead));
    }

    private static SupposedTerms terms(RegimeTerms terms) {
        return new SupposedTerms(null, terms, List.of());
    }

    @Test
    void withoutTheRepeatTheSecondFailureCostsHalf() {
        WhatIf found = whatIf(terms(ARegime.terms().repeat(null).build()));

        // 1 point, and 2 as a repeat 4; without the repeat 2
        assertThat(found.periods())
                .extracting(
                        SupposedPeriod::period,
                        each -> each.figures().credit().toPlainString(),
                        each -> each.figures().creditSupposed().toPlainString(),
                        each -> each.figures().difference().toPlainString())
                .containsExactly(
                        tuple("2026-04", "500.00", "500.00", "0.00"),
                        tuple("2026-05", "2000.00", "1000.00", "-1000.00"),
                        tuple("2026-06", "0.00", "0.00", "0.00"));
        assertThat(found.inAll().difference()).isEqualByComparingTo("-1000");
        assertThat(found.inAll().points()).isEqualByComparingTo("5");
        assertThat(found.inAll().pointsSupposed()).isEqualByComparingTo("3");
        SupposedPeriod may = found.periods().get(1);
        assertThat(may.kpis())
                .extracting(SupposedKpi::kpi, SupposedKpi::severity, SupposedKpi::severitySupposed)
                .containsExactly(tuple("SL-1", "serious", "serious"));
        assertThat(may.lines()).extracting(SupposedLine::form).containsExactly(FormOfCredit.POINTS);
        assertThat(found.periods().getFirst().lines()).isEmpty();
        assertThat(found.standing()).isNull();
    }

    @Test
    void otherTermsFromADayOnLeaveThePeriodsBefore() {
        WhatIf found =
                whatIf(new SupposedTerms(MAY, ARegime.terms().repeat(null).build(), List.of()));

        assertThat(found.appliesFrom()).isEqualTo(MAY);
        assertThat(found.periods())
                .extracting(each -> each.figures().difference().toPlainString())
                .containsExactly("0.00", "-1000.00", "0.00");
    }

    @Test
    void otherBandsOfAKpiAndTheTermsOtherwiseAsTheyAre() {
        KpiSchedule milder = ARegime.kpi("SL-1")
                .bands(List.of(ARegime.band("98", "100", null), ARegime.band(null, "97.9", "minor")))
                .build();

        // no figure is serious, severe or critical any more
        assertRefused(TermsRule.SEVERITY_UNREACHABLE, "/kpis", new SupposedTerms(null, null, List.of(milder)));
        KpiSchedule whole = ARegime.kpi("SL-1")
                .bands(List.of(
                        ARegime.band("98", "100", null),
                        ARegime.band("97.5", "97.9", "minor"),
                        ARegime.band("97.0", "97.4", "serious"),
                        ARegime.band("96.0", "96.9", "severe"),
                        ARegime.band(null, "95.9", "critical")))
                .build();
        WhatIf found = whatIf(new SupposedTerms(null, null, List.of(whole)));

        assertThat(found.periods())
                .extracting(each -> each.figures().creditSupposed().toPlainString())
                .containsExactly("0.00", "500.00", "0.00");
        assertThat(found.periods().getFirst().kpis())
                .extracting(SupposedKpi::severity, SupposedKpi::severitySupposed)
                .containsExactly(tuple("minor", null));
    }

    @Test
    void anotherFormAndFailuresOfTheServiceAreTold() {
        WhatIf found = whatIf(terms(ARegime.terms()
                .credits(ARegime.forms()
                        .linear(new LinearCredit(
                                CLAUSE,
                                List.of(new LinearCredit.LinearSlope("SL-1", new BigDecimal("99"), BigDecimal.ONE))))
                        .build())
                .serviceFailure(new ServiceFailureRule(CLAUSE, 2, null, null))
                .build()));

        SupposedPeriod may = found.periods().get(1);
        // a point and a half below 99 is £1,500
        assertThat(may.lines())
                .extracting(
                        SupposedLine::form,
                        each -> each.amount().toPlainString(),
                        each -> each.amountSupposed().toPlainString())
                .containsExactly(
                        tuple(FormOfCredit.POINTS, "2000.00", "0.00"), tuple(FormOfCredit.LINEAR, "0.00", "1500.00"));
        assertThat(may.triggersNew()).extracting(RegimeTrigger::kpi).containsExactly("SL-1");
        assertThat(may.triggersGone()).isEmpty();
    }

    @Test
    void theSameTermsMakeNoDifference() {
        WhatIf found = whatIf(terms(ARegime.terms().build()));

        assertThat(found.periods()).allSatisfy(each -> {
            assertThat(each.figures().difference()).isZero();
            assertThat(each.kpis()).isEmpty();
            assertThat(each.lines()).isEmpty();
        });
        assertThat(found.inAll())
                .extracting(SupposedFigures::credit, SupposedFigures::creditSupposed)
                .containsExactly(new BigDecimal("2500.00"), new BigDecimal("2500.00"));
    }

    @Test
    void whatCannotBeSupposedIsRefusedAtItsField() {
        RegimeTerms terms = ARegime.terms().build();
        assertRefused(WhatIfRule.NOTHING_SUPPOSED, "/terms", new SupposedTerms(null, null, List.of()));
        assertRefused(
                WhatIfRule.SUPPOSED_BEFORE_THE_REGIME,
                "/appliesFrom",
                new SupposedTerms(LocalDate.of(2026, 4, 1), terms, List.of()),
                List.of(new TermsInForce(MAY, terms)));
        assertRefused(
                RegimeRule.REGIME_FROM_MID_PERIOD,
                "/appliesFrom",
                new SupposedTerms(LocalDate.of(2026, 5, 2), terms, List.of()));
        assertRefused(
                RegimeRule.REGIME_PERIOD_IS_FIXED,
                "/terms/period",
                terms(ARegime.terms().period(ServicePeriod.QUARTER).build()));
        assertRefused(
                TermsRule.NO_FORM_OF_CREDIT,
                "/terms/credits",
                terms(ARegime.terms().credits(ARegime.forms().build()).build()));
        KpiSchedule kpi = ARegime.kpi("SL-1").build();
        assertRefused(TermsRule.KPI_NAMED_TWICE, "/kpis/1/kpi", new SupposedTerms(null, null, List.of(kpi, kpi)));
    }

    private void assertRefused(Rule rule, String pointer, SupposedTerms supposed) {
        assertRefused(rule, pointer, supposed, facts.terms());
    }

    private void assertRefused(Rule rule, String pointer, SupposedTerms supposed, List<TermsInForce> real) {
        assertThatThrownBy(() -> supposed.instead(real, facts.calendar()))
                .isInstanceOfSatisfying(BrokenRule.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(rule);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                });
    }
}
