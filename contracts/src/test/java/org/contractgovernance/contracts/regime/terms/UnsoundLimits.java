package org.contractgovernance.contracts.regime.terms;

import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.ARegime.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;

/** Regimes whose charges, caps, first months or windows do not agree with the periods. */
final class UnsoundLimits {

    private UnsoundLimits() {}

    static Stream<Refused> limits() {
        return Stream.of(
                indexed(TermsRule.SHARES_DO_NOT_SUM, "/indexedPercent", "29.999999", "2027-04-01"),
                indexed(TermsRule.THRESHOLDS_DO_NOT_RISE, "/values/1/appliesFrom", "30", "2026-04-01"),
                cap(TermsRule.CAP_NOT_SAID_ONCE, "percent", new CreditCap(CLAUSE, 1, BigDecimal.ONE, BigDecimal.ONE)),
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
                                List.of(new BeddingStage(3, BigDecimal.ONE), new BeddingStage(3, BigDecimal.ONE))))),
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
                        new CriticalWindow(CLAUSE, 3, BigDecimal.ONE, BigDecimal.ONE, null, LimitMet.AT_LEAST)),
                // three months of 8 points each
                window(TermsRule.WINDOW_UNREACHABLE, "/points", points("24.001", LimitMet.AT_LEAST)),
                window(TermsRule.WINDOW_UNREACHABLE, "/points", points("24", LimitMet.MORE_THAN)),
                window(
                        TermsRule.WINDOW_UNREACHABLE,
                        "/periodsAtCap",
                        new CriticalWindow(CLAUSE, 3, null, null, 4, LimitMet.AT_LEAST)));
    }

    private static Refused indexed(TermsRule rule, String pointer, String share, String second) {
        Indexation indexation = new Indexation(
                CLAUSE,
                "CPI",
                new BigDecimal("70"),
                new BigDecimal(share),
                List.of(
                        new IndexValue(LocalDate.of(2026, 4, 1), BigDecimal.ONE, "illustrative"),
                        new IndexValue(LocalDate.parse(second), BigDecimal.ONE, "illustrative")));
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

    static CriticalWindow points(String points, LimitMet met) {
        return new CriticalWindow(CLAUSE, 3, new BigDecimal(points), null, null, met);
    }
}
