package org.contractgovernance.contracts.regime.terms;

import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.band;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.severity;
import static org.contractgovernance.contracts.regime.ARegime.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.regime.RegimeTermsBuilder;
import org.jspecify.annotations.Nullable;

/** Regimes whose severities and bands do not agree. */
final class UnsoundSchedules {

    private UnsoundSchedules() {}

    static Stream<Refused> schedules() {
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
}
