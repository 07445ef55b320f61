package org.contractgovernance.contracts.regime.terms;

import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.ARegime.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.CreditFormsBuilder;
import org.contractgovernance.contracts.regime.credit.AtRiskPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.CreditPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.PoolAllocation;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit.LinearSlope;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.StepTable;
import org.contractgovernance.contracts.regime.credit.StepTable.PointsStep;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.jspecify.annotations.Nullable;

/** Regimes whose forms of credit do not agree with the KPIs or with themselves. */
final class UnsoundCredits {

    private UnsoundCredits() {}

    static Stream<Refused> credits() {
        return Stream.of(
                form(TermsRule.NO_FORM_OF_CREDIT, "", ARegime.forms()),
                form(
                        TermsRule.THRESHOLDS_DO_NOT_RISE,
                        "/stepTable/steps/1/points",
                        ARegime.forms().stepTable(steps(step("5", "0"), step("5", "2")))),
                form(
                        TermsRule.COST_FALLS,
                        "/stepTable/steps/1/percent",
                        ARegime.forms().stepTable(steps(step("5", "2"), step("6", "1.9")))),
                form(
                        TermsRule.THRESHOLD_UNREACHABLE,
                        "/stepTable/steps/1/points",
                        ARegime.forms().stepTable(steps(step("5", "2"), step("8.001", "4")))),
                form(
                        TermsRule.THRESHOLDS_DO_NOT_RISE,
                        "/ratchet/tiers/1/above",
                        ARegime.forms().ratchet(tiers(tier("20", "3"), tier("19", "4")))),
                form(
                        TermsRule.COST_FALLS,
                        "/ratchet/tiers/1/pricePerPoint",
                        ARegime.forms().ratchet(tiers(tier("20", "3"), tier("100", "2.99")))),
                form(
                        TermsRule.KPI_WITHOUT_SCHEDULE,
                        "/linear/slopes/0/kpi",
                        ARegime.forms().linear(new LinearCredit(CLAUSE, List.of(slope("SL-9", "99"))))),
                form(
                        TermsRule.TARGET_IS_A_FAILURE,
                        "/linear/slopes/0/target",
                        ARegime.forms().linear(new LinearCredit(CLAUSE, List.of(slope("SL-1", "98.9"))))),
                new Refused(
                        TermsRule.NOT_IN_PERCENTAGE_POINTS,
                        "/terms/credits/linear/slopes/0/kpi",
                        terms().kpis(List.of(kpi("SL-1")
                                        .measure(Measure.NUMBER)
                                        .bands(number())
                                        .build()))
                                .credits(ARegime.forms()
                                        .linear(new LinearCredit(CLAUSE, List.of(slope("SL-1", "99"))))
                                        .build())),
                form(
                        TermsRule.SHARES_DO_NOT_SUM,
                        "/atRisk/pools",
                        ARegime.forms().atRisk(pools("99.999999", "100"))),
                form(
                        TermsRule.SHARES_DO_NOT_SUM,
                        "/atRisk/pools/0/allocations",
                        ARegime.forms().atRisk(pools("100", "99"))),
                form(
                        TermsRule.KPI_NAMED_TWICE,
                        "/suspended/waits/1/kpi",
                        ARegime.forms()
                                .suspended(new SuspendedCredit(
                                        CLAUSE,
                                        List.of(
                                                new WaitingShare("SL-1", BigDecimal.ONE),
                                                new WaitingShare("SL-1", BigDecimal.ONE))))),
                form(
                        TermsRule.NO_FORM_OF_CREDIT,
                        "",
                        ARegime.forms().lateReturns(new LateReturns(CLAUSE, BigDecimal.ONE, null, null, null))),
                late(null, null, null),
                late("75.50", "50.00", "500.00"),
                new Refused(
                        TermsRule.LATE_RETURN_WITHOUT_LIMIT,
                        "/terms/credits/lateReturns/most",
                        terms().credits(lateReturns(null, "50.00", null))),
                new Refused(
                        TermsRule.LATE_RETURN_WITHOUT_LIMIT,
                        "/terms/credits/lateReturns/most",
                        terms().credits(lateReturns("50.00", null, "500.00"))),
                new Refused(
                        TermsRule.LATE_RETURN_WITHOUT_LIMIT,
                        "/terms/credits/lateReturns/most",
                        terms().credits(lateReturns(null, "50.00", "49.99"))),
                new Refused(
                        TermsRule.LATE_RETURN_FREE,
                        "/terms/credits/lateReturns/price",
                        terms().credits(lateReturns("0.00", null, null))),
                form(
                        TermsRule.EVENT_NAMED_TWICE,
                        "/events/1/event",
                        ARegime.forms().events(List.of(event("OUTAGE"), event("OUTAGE")))));
    }

    private static Refused late(@Nullable String price, @Nullable String perDay, @Nullable String most) {
        return new Refused(
                TermsRule.LATE_RETURN_NOT_SAID_ONCE,
                "/terms/credits/lateReturns",
                terms().credits(lateReturns(price, perDay, most)));
    }

    private static CreditForms lateReturns(@Nullable String price, @Nullable String perDay, @Nullable String most) {
        return ARegime.forms()
                .points(new PointsCredit(CLAUSE, BigDecimal.ONE))
                .lateReturns(new LateReturns(
                        CLAUSE,
                        null,
                        price == null ? null : pounds(price),
                        perDay == null ? null : pounds(perDay),
                        most == null ? null : pounds(most)))
                .build();
    }

    private static Refused form(TermsRule rule, String pointer, CreditFormsBuilder forms) {
        return new Refused(rule, "/terms/credits" + pointer, terms().credits(forms.build()));
    }

    static List<SeverityBand> number() {
        return List.of(
                band("99", null, null),
                band("98.0", "98.9", "minor"),
                band("97.0", "97.9", "serious"),
                band("96.0", "96.9", "severe"),
                band(null, "95.9", "critical"));
    }

    static AtRiskPool pools(String pool, String allocation) {
        return new AtRiskPool(
                CLAUSE,
                BigDecimal.TEN,
                List.of(new CreditPool(
                        "all", new BigDecimal(pool), List.of(new PoolAllocation("SL-1", new BigDecimal(allocation))))));
    }

    static LinearSlope slope(String kpi, String target) {
        return new LinearSlope(kpi, new BigDecimal(target), BigDecimal.ONE);
    }

    static EventCredit event(String code) {
        return new EventCredit(CLAUSE, code, "Outage", pounds("50"), 0, null);
    }

    static StepTable steps(PointsStep... steps) {
        return new StepTable(CLAUSE, List.of(steps));
    }

    static PointsStep step(String points, String percent) {
        return new PointsStep(new BigDecimal(points), new BigDecimal(percent));
    }

    static PointsRatchet tiers(RatchetTier... tiers) {
        return new PointsRatchet(CLAUSE, List.of(tiers));
    }

    static RatchetTier tier(String above, String price) {
        return new RatchetTier(new BigDecimal(above), pounds(price));
    }
}
