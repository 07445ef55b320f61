package org.contractgovernance.contracts.regime.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.ARegime.severity;
import static org.contractgovernance.contracts.regime.ARegime.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.CreditFormsBuilder;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.contractgovernance.contracts.regime.credit.AtRiskPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.CreditPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.PoolAllocation;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit.LinearSlope;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.StepTable;
import org.contractgovernance.contracts.regime.credit.StepTable.PointsStep;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of a regime as a whole: what is refused, by which rule, and which field it points to. */
class RegimeTermsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    record Refused(TermsRule rule, String pointer, RegimeTermsBuilder terms) {}

    static Stream<Refused> refused() {
        return Stream.of(schedules(), credits(), limits()).flatMap(each -> each);
    }

    private static Stream<Refused> schedules() {
        return Stream.of(
                new Refused(
                        TermsRule.SEVERITY_NAMED_TWICE,
                        "/terms/severities/1/name",
                        severities(severity("minor", "1"), severity("minor", "2"))),
                new Refused(
                        TermsRule.SEVERITIES_FALL,
                        "/terms/severities/1/points",
                        severities(severity("minor", "1"), severity("serious", "0.999"))),
                new Refused(
                        TermsRule.UNKNOWN_SEVERITY,
                        "/terms/kpis/0/bands/4/severity",
                        severities(severity("minor", "1"), severity("serious", "2"), severity("severe", "3"))),
                new Refused(
                        TermsRule.UNKNOWN_SEVERITY,
                        "/terms/withoutFigure/notReturned",
                        terms().withoutFigure(new WithoutFigure(CLAUSE, "unheard of", false))),
                new Refused(
                        TermsRule.SEVERITY_UNREACHABLE,
                        "/terms/severities/4",
                        severities(
                                severity("minor", "1"),
                                severity("serious", "2"),
                                severity("severe", "3"),
                                severity("critical", "4"),
                                severity("unheard of", "5"))),
                new Refused(
                        TermsRule.KPI_NAMED_TWICE,
                        "/terms/kpis/1/kpi",
                        terms().kpis(List.of(kpi("SL-1").build(), kpi("SL-1").build()))),
                schedule(
                        TermsRule.SCHEDULE_FINER_THAN_FIGURES,
                        "1/from",
                        band("99", null, null),
                        band("98.05", "98.9", "minor"),
                        band(null, "98.0", "serious")),
                schedule(
                        TermsRule.SCHEDULE_UPSIDE_DOWN,
                        "1/to",
                        band("99", null, null),
                        band("98.9", "98", "minor"),
                        band(null, "97.9", "serious")),
                // as in a published template, which says nothing of 98.95%
                schedule(
                        TermsRule.SCHEDULE_LEAVES_A_HOLE,
                        "0/from",
                        band("99", null, null),
                        band("98", "98.8", "minor"),
                        band(null, "97.9", "serious")),
                schedule(
                        TermsRule.SCHEDULE_OVERLAPS,
                        "0/from",
                        band("98.9", null, null),
                        band("98", "98.9", "minor"),
                        band(null, "97.9", "serious")),
                schedule(TermsRule.SCHEDULE_OVERLAPS, "1/to", band("99", null, null), band(null, null, "minor")),
                schedule(TermsRule.SCHEDULE_OVERLAPS, "0/from", band(null, null, null), band(null, "98.9", "minor")),
                schedule(
                        TermsRule.SCHEDULE_FALLS_SHORT, "1/from", band("99", null, null), band("0.1", "98.9", "minor")),
                schedule(TermsRule.SCHEDULE_FALLS_SHORT, "0/to", band("99", "99.9", null), band(null, "98.9", "minor")),
                schedule(
                        TermsRule.SCHEDULE_UNREACHABLE,
                        "0/from",
                        band("100.1", null, null),
                        band("99", "100", null),
                        band(null, "98.9", "minor")),
                schedule(
                        TermsRule.SCHEDULE_UNREACHABLE,
                        "2/to",
                        band("99", null, null),
                        band("0", "98.9", "minor"),
                        band(null, "-0.1", "serious")),
                schedule(TermsRule.LEVEL_CANNOT_BE_MET, null, band("99", null, "minor"), band(null, "98.9", "serious")),
                schedule(TermsRule.LEVEL_CANNOT_BE_MISSED, null, band("99", null, null), band(null, "98.9", null)),
                schedule(
                        TermsRule.POINTS_AGAINST_DIRECTION,
                        "2/severity",
                        band("99", null, null),
                        band("98", "98.9", "serious"),
                        band(null, "97.9", "minor")),
                schedule(
                        TermsRule.POINTS_AGAINST_DIRECTION,
                        "0/severity",
                        band("99", null, null),
                        band("98", "98.9", "minor"),
                        band(null, "97.9", null)));
    }

    private static Stream<Refused> credits() {
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
                        TermsRule.KPI_WITHOUT_TERMS,
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
                                        List.of(new WaitingShare("SL-1", ONE), new WaitingShare("SL-1", ONE))))),
                form(
                        TermsRule.EVENT_NAMED_TWICE,
                        "/events/1/event",
                        ARegime.forms().events(List.of(event("OUTAGE"), event("OUTAGE")))));
    }

    private static Stream<Refused> limits() {
        return Stream.of(
                indexed(TermsRule.SHARES_DO_NOT_SUM, "/indexedPercent", "29.999999", "2027-04-01"),
                indexed(TermsRule.THRESHOLDS_DO_NOT_RISE, "/values/1/appliesFrom", "30", "2026-04-01"),
                cap(TermsRule.CAP_NOT_SAID_ONCE, "percent", new CreditCap(CLAUSE, 1, ONE, ONE)),
                cap(TermsRule.CAP_NOT_SAID_ONCE, "percent", new CreditCap(CLAUSE, 1, null, null)),
                cap(TermsRule.CAP_BELOW_ZERO, "percent", percentCap(1, "-0.000001")),
                cap(TermsRule.CAP_BELOW_ZERO, "pounds", new CreditCap(CLAUSE, 1, null, new BigDecimal("-0.01"))),
                cap(TermsRule.CAP_ABOVE_THE_CHARGES, "percent", percentCap(1, "100.000001")),
                new Refused(
                        TermsRule.CAP_TWICE,
                        "/terms/caps/1/months",
                        terms().caps(List.of(percentCap(12, "10"), percentCap(12, "20")))),
                new Refused(
                        TermsRule.MONTHS_DO_NOT_FIT,
                        "/terms/caps/0/months",
                        terms().period(ServicePeriod.QUARTER).caps(List.of(percentCap(4, "10")))),
                new Refused(
                        TermsRule.THRESHOLDS_DO_NOT_RISE,
                        "/terms/beddingIn/stages/1/lastMonth",
                        terms().beddingIn(new BeddingIn(
                                CLAUSE,
                                LocalDate.of(2026, 4, 1),
                                List.of(new BeddingStage(3, ONE), new BeddingStage(3, ONE))))),
                failures(new ServiceFailureRule(CLAUSE, null, null, null)),
                failures(new ServiceFailureRule(CLAUSE, null, 4, null)),
                failures(new ServiceFailureRule(CLAUSE, 3, null, 12)),
                window(
                        TermsRule.WINDOW_NOT_SAID_ONCE,
                        "",
                        new CriticalWindow(CLAUSE, 3, null, null, null, LimitMet.AT_LEAST)),
                window(
                        TermsRule.WINDOW_NOT_SAID_ONCE,
                        "",
                        new CriticalWindow(CLAUSE, 3, ONE, ONE, null, LimitMet.AT_LEAST)),
                // three months of 8 points each
                window(TermsRule.WINDOW_UNREACHABLE, "/points", points("24.001", LimitMet.AT_LEAST)),
                window(TermsRule.WINDOW_UNREACHABLE, "/points", points("24", LimitMet.MORE_THAN)),
                window(
                        TermsRule.WINDOW_UNREACHABLE,
                        "/periodsAtCap",
                        new CriticalWindow(CLAUSE, 3, null, null, 4, LimitMet.AT_LEAST)));
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
                terms().criticalWindows(List.of(points("24", LimitMet.AT_LEAST), points("23.999", LimitMet.MORE_THAN))),
                terms().caps(List.of(percentCap(1, "0"), percentCap(12, "100"))),
                terms().caps(List.of()),
                terms().credits(ARegime.forms()
                        .stepTable(steps(step("5", "2"), step("8", "2")))
                        .build()),
                terms().credits(ARegime.forms()
                        .linear(new LinearCredit(CLAUSE, List.of(slope("SL-1", "99"))))
                        .build()),
                terms().credits(ARegime.forms().atRisk(pools("100", "100")).build()),
                // a contract without points has a severity that counts for none
                terms().severities(List.of(
                        severity("minor", "0"),
                        severity("serious", "0"),
                        severity("severe", "0"),
                        severity("critical", "0"))),
                // a week's failures are up to five in a month, and double from the second on
                terms().kpis(List.of(kpi("SL-1").frequency(Frequency.WEEKLY).build()))
                        .credits(ARegime.forms()
                                .stepTable(steps(step("40", "2")))
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

    private static RegimeTermsBuilder severities(FailureSeverity... severities) {
        return terms().severities(List.of(severities));
    }

    private static Refused schedule(TermsRule rule, @Nullable String pointer, SeverityBand... bands) {
        return new Refused(
                rule,
                "/terms/kpis/0/bands" + (pointer == null ? "" : "/" + pointer),
                terms().withoutFigure(new WithoutFigure(CLAUSE, "critical", false))
                        .kpis(List.of(kpi("SL-1").bands(Arrays.asList(bands)).build())));
    }

    private static Refused form(TermsRule rule, String pointer, CreditFormsBuilder forms) {
        return new Refused(rule, "/terms/credits" + pointer, terms().credits(forms.build()));
    }

    private static Refused indexed(TermsRule rule, String pointer, String share, String second) {
        Indexation indexation = new Indexation(
                CLAUSE,
                "CPI",
                new BigDecimal("70"),
                new BigDecimal(share),
                List.of(
                        new IndexValue(LocalDate.of(2026, 4, 1), ONE, "illustrative"),
                        new IndexValue(LocalDate.parse(second), ONE, "illustrative")));
        return new Refused(
                rule,
                "/terms/charges/indexation" + pointer,
                terms().charges(new Charges(CLAUSE, pounds("1"), indexation)));
    }

    private static Refused cap(TermsRule rule, String field, CreditCap cap) {
        return new Refused(rule, "/terms/caps/0/" + field, terms().caps(List.of(cap)));
    }

    private static Refused failures(ServiceFailureRule failures) {
        return new Refused(
                TermsRule.FAILURES_NOT_SAID, "/terms/serviceFailure/separate", terms().serviceFailure(failures));
    }

    private static Refused window(TermsRule rule, String field, CriticalWindow window) {
        return new Refused(rule, "/terms/criticalWindows/0" + field, terms().criticalWindows(List.of(window)));
    }

    private static CriticalWindow points(String points, LimitMet met) {
        return new CriticalWindow(CLAUSE, 3, new BigDecimal(points), null, null, met);
    }

    private static List<SeverityBand> number() {
        return List.of(
                band("99", null, null),
                band("98.0", "98.9", "minor"),
                band("97.0", "97.9", "serious"),
                band("96.0", "96.9", "severe"),
                band(null, "95.9", "critical"));
    }

    private static AtRiskPool pools(String pool, String allocation) {
        return new AtRiskPool(
                CLAUSE,
                BigDecimal.TEN,
                List.of(new CreditPool(
                        "all", new BigDecimal(pool), List.of(new PoolAllocation("SL-1", new BigDecimal(allocation))))));
    }

    private static LinearSlope slope(String kpi, String target) {
        return new LinearSlope(kpi, new BigDecimal(target), ONE);
    }

    private static EventCredit event(String code) {
        return new EventCredit(CLAUSE, code, "Outage", pounds("50"), 0, null);
    }

    private static StepTable steps(PointsStep... steps) {
        return new StepTable(CLAUSE, List.of(steps));
    }

    private static PointsStep step(String points, String percent) {
        return new PointsStep(new BigDecimal(points), new BigDecimal(percent));
    }

    private static PointsRatchet tiers(RatchetTier... tiers) {
        return new PointsRatchet(CLAUSE, List.of(tiers));
    }

    private static RatchetTier tier(String above, String price) {
        return new RatchetTier(new BigDecimal(above), pounds(price));
    }
}
