package org.contractgovernance.contracts.regime.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.kpi.figure.BandLimits;
import org.contractgovernance.contracts.kpi.figure.OrderedBands;
import org.contractgovernance.contracts.kpi.figure.OrderedBands.PlacedBand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Whether severities and the bands of each KPI agree. */
final class SchedulesCheck {

    private static final BandLimits.Rules RULES = new BandLimits.Rules(
            TermsRule.SCHEDULE_FINER_THAN_FIGURES,
            TermsRule.SCHEDULE_UPSIDE_DOWN,
            TermsRule.SCHEDULE_UNREACHABLE,
            TermsRule.SCHEDULE_OVERLAPS,
            TermsRule.SCHEDULE_LEAVES_A_HOLE,
            TermsRule.SCHEDULE_FALLS_SHORT);

    private final RegimeTerms terms;

    SchedulesCheck(RegimeTerms terms) {
        this.terms = terms;
    }

    void requireSound() {
        requireSeveritiesInOrder();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < terms.kpis().size(); i++) {
            KpiSchedule kpi = terms.kpis().get(i);
            String at = "/terms/kpis/" + i;
            if (!named.add(kpi.kpi())) {
                throw BrokenRule.of(TermsRule.KPI_NAMED_TWICE, "%s is there already".formatted(kpi.kpi()))
                        .at(at + "/kpi");
            }
            requireKnownSeverities(kpi, at);
            new OneSchedule(terms, kpi, at).requireSound();
        }
        requireKnown(terms.withoutFigure().notReturned(), "/terms/withoutFigure/notReturned");
        requireSeveritiesReached();
    }

    private void requireSeveritiesInOrder() {
        List<FailureSeverity> all = terms.severities();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            FailureSeverity each = all.get(i);
            String at = "/terms/severities/" + i;
            if (!named.add(each.name())) {
                throw BrokenRule.of(TermsRule.SEVERITY_NAMED_TWICE, "%s is there already".formatted(each.name()))
                        .at(at + "/name");
            }
            if (i > 0 && each.points().compareTo(all.get(i - 1).points()) < 0) {
                throw BrokenRule.of(
                                TermsRule.SEVERITIES_FALL,
                                "%s counts for less than %s, which is listed before it"
                                        .formatted(each.name(), all.get(i - 1).name()))
                        .at(at + "/points");
            }
        }
    }

    private void requireKnownSeverities(KpiSchedule kpi, String at) {
        for (int i = 0; i < kpi.bands().size(); i++) {
            requireKnown(kpi.bands().get(i).severity(), "%s/bands/%d/severity".formatted(at, i));
        }
    }

    private void requireKnown(@Nullable String severity, String at) {
        if (severity != null && terms.severity(severity).isEmpty()) {
            throw BrokenRule.of(TermsRule.UNKNOWN_SEVERITY, "there is no severity %s".formatted(severity))
                    .at(at);
        }
    }

    private void requireSeveritiesReached() {
        for (int i = 0; i < terms.severities().size(); i++) {
            String name = terms.severities().get(i).name();
            boolean reached = name.equals(terms.withoutFigure().notReturned())
                    || terms.kpis().stream()
                            .flatMap(each -> each.bands().stream())
                            .anyMatch(each -> name.equals(each.severity()));
            if (!reached) {
                throw BrokenRule.of(TermsRule.SEVERITY_UNREACHABLE, "no figure is %s".formatted(name))
                        .at("/terms/severities/" + i);
            }
        }
    }

    /** The bands of one KPI. */
    private record OneSchedule(RegimeTerms terms, KpiSchedule kpi, String at) {

        void requireSound() {
            OrderedBands<SeverityBand> bands = kpi.ordered();
            new BandLimits(
                            RULES,
                            at + "/bands",
                            "from",
                            "to",
                            kpi.decimals(),
                            kpi.measure().least(),
                            kpi.measure().most(),
                            BigDecimal::toPlainString,
                            "band")
                    .requireSound(bands);
            requireLevel();
            requireDirection(bands.ascending());
        }

        private void requireLevel() {
            if (kpi.bands().stream().noneMatch(each -> each.severity() == null)) {
                throw BrokenRule.of(TermsRule.LEVEL_CANNOT_BE_MET).at(at + "/bands");
            }
            if (kpi.bands().stream().allMatch(each -> each.severity() == null)) {
                throw BrokenRule.of(TermsRule.LEVEL_CANNOT_BE_MISSED).at(at + "/bands");
            }
        }

        /** From the first band that is no failure, points rise both ways. */
        private void requireDirection(List<PlacedBand<SeverityBand>> ascending) {
            int met = 0;
            while (ascending.get(met).band().severity() != null) {
                met++;
            }
            requireWorse(ascending.subList(0, met + 1).reversed());
            requireWorse(ascending.subList(met, ascending.size()));
        }

        private void requireWorse(List<PlacedBand<SeverityBand>> away) {
            for (int i = 1; i < away.size(); i++) {
                PlacedBand<SeverityBand> each = away.get(i);
                if (rank(each.band()) < rank(away.get(i - 1).band())) {
                    throw BrokenRule.of(
                                    TermsRule.POINTS_AGAINST_DIRECTION,
                                    "this band is farther from the figures that are no failure, and milder")
                            .at("%s/bands/%d/severity".formatted(at, each.index()));
                }
            }
        }

        /** The place among the severities, from the mildest on; below them all where there is none. */
        private int rank(SeverityBand band) {
            List<String> names =
                    terms.severities().stream().map(FailureSeverity::name).toList();
            return names.indexOf(Objects.requireNonNullElse(band.severity(), ""));
        }
    }
}
