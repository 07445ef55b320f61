package org.contractgovernance.contracts.regime.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Whether severities and the bands of each KPI agree. */
final class SchedulesCheck {

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

        private BrokenRule breaks(SeverityBand band, TermsRule rule, String field, String detail) {
            // of two that say the same, the one that is too many
            int place = kpi.bands().lastIndexOf(band);
            return BrokenRule.of(rule, detail).at("%s/bands/%d/%s".formatted(at, place, field));
        }

        void requireSound() {
            kpi.bands().forEach(this::requireLimits);
            List<SeverityBand> ascending = kpi.ascending();
            for (int i = 1; i < ascending.size(); i++) {
                requireFollowing(ascending.get(i - 1), ascending.get(i));
            }
            requireEndsReached(ascending.getFirst(), ascending.getLast());
            requireLevel();
            requireDirection(ascending);
        }

        private void requireLimits(SeverityBand band) {
            requireOfTheRounding(band, "from", band.from());
            requireOfTheRounding(band, "to", band.to());
            BigDecimal from = band.from();
            BigDecimal to = band.to();
            if (from != null && to != null && from.compareTo(to) > 0) {
                throw breaks(
                        band,
                        TermsRule.SCHEDULE_UPSIDE_DOWN,
                        "to",
                        "%s is below %s".formatted(to.toPlainString(), from.toPlainString()));
            }
            BigDecimal most = kpi.measure().most();
            BigDecimal least = kpi.measure().least();
            if (from != null && most != null && from.compareTo(most) > 0) {
                throw breaks(
                        band, TermsRule.SCHEDULE_UNREACHABLE, "from", "no figure is above " + most.toPlainString());
            }
            if (to != null && least != null && to.compareTo(least) < 0) {
                throw breaks(band, TermsRule.SCHEDULE_UNREACHABLE, "to", "no figure is below " + least.toPlainString());
            }
        }

        private void requireOfTheRounding(SeverityBand band, String field, @Nullable BigDecimal limit) {
            if (limit != null && limit.stripTrailingZeros().scale() > kpi.decimals()) {
                throw breaks(
                        band,
                        TermsRule.SCHEDULE_FINER_THAN_FIGURES,
                        field,
                        "figures have %d decimal places, and none is %s"
                                .formatted(kpi.decimals(), limit.toPlainString()));
            }
        }

        private void requireFollowing(SeverityBand lower, SeverityBand upper) {
            BigDecimal end = lower.to();
            BigDecimal begin = upper.from();
            if (end == null) {
                throw breaks(lower, TermsRule.SCHEDULE_OVERLAPS, "to", "only the highest band has no upper limit");
            }
            if (begin == null) {
                throw breaks(upper, TermsRule.SCHEDULE_OVERLAPS, "from", "only the lowest band has no lower limit");
            }
            BigDecimal next = end.add(BigDecimal.ONE.movePointLeft(kpi.decimals()));
            int found = begin.compareTo(next);
            if (found != 0) {
                throw breaks(
                        upper,
                        found < 0 ? TermsRule.SCHEDULE_OVERLAPS : TermsRule.SCHEDULE_LEAVES_A_HOLE,
                        "from",
                        "the band below ends at %s, so this one begins at %s, not at %s"
                                .formatted(end.toPlainString(), next.toPlainString(), begin.toPlainString()));
            }
        }

        private void requireEndsReached(SeverityBand lowest, SeverityBand highest) {
            BigDecimal from = lowest.from();
            BigDecimal to = highest.to();
            BigDecimal least = kpi.measure().least();
            BigDecimal most = kpi.measure().most();
            if (from != null && (least == null || from.compareTo(least) > 0)) {
                throw breaks(
                        lowest,
                        TermsRule.SCHEDULE_FALLS_SHORT,
                        "from",
                        "figures below %s are in no band".formatted(from.toPlainString()));
            }
            if (to != null && (most == null || to.compareTo(most) < 0)) {
                throw breaks(
                        highest,
                        TermsRule.SCHEDULE_FALLS_SHORT,
                        "to",
                        "figures above %s are in no band".formatted(to.toPlainString()));
            }
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
        private void requireDirection(List<SeverityBand> ascending) {
            int met = 0;
            while (ascending.get(met).severity() != null) {
                met++;
            }
            requireWorse(ascending.subList(0, met + 1).reversed());
            requireWorse(ascending.subList(met, ascending.size()));
        }

        private void requireWorse(List<SeverityBand> away) {
            for (int i = 1; i < away.size(); i++) {
                if (rank(away.get(i)) < rank(away.get(i - 1))) {
                    throw breaks(
                            away.get(i),
                            TermsRule.POINTS_AGAINST_DIRECTION,
                            "severity",
                            "this band is farther from the figures that are no failure, and milder");
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
