package org.contractgovernance.query.kpi;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.kpi.KpiEvent.DefinitionEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.BandsByVolume;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.RatingScale;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** What a KPI measures, and how, in plain English. */
final class DefinitionWords {

    private DefinitionWords() {}

    static Narrative tell(DefinitionEvent event, String code) {
        return switch (event) {
            case KpiDefined e ->
                new Narrative("KPI %s was defined, measured %s from %s: %s"
                                .formatted(
                                        code,
                                        e.definition().frequency().words(),
                                        e.appliesFrom(),
                                        e.definition().name()))
                        .change("target", null, target(e.definition()))
                        .change("targets of periods", null, profile(e.definition()))
                        .change("rating scale", null, scale(e.definition()))
                        .change("what the bands rate", null, e.definition().bandedBy())
                        .change("bands", null, bands(e.definition()))
                        .change("bands by volume", null, byVolume(e.definition()))
                        .change("computed of", null, computedFrom(e.definition()))
                        .change("counts cumulatively", null, e.definition().cumulative());
            case KpiRevised e -> revised(e, code);
            case KpiRetired e ->
                new Narrative("KPI %s was retired after %s".formatted(code, e.lastDay()))
                        .change("last day on which a period may begin", null, e.lastDay());
        };
    }

    private static Narrative revised(KpiRevised e, String code) {
        KpiDefinition before = e.before();
        KpiDefinition after = e.after();
        return new Narrative("KPI %s was revised for periods from %s".formatted(code, e.appliesFrom()))
                .change("name", before.name(), after.name())
                .change("definition", before.definition(), after.definition())
                .change("service", before.service(), after.service())
                .change("measure", before.measure(), after.measure())
                .change("unit", before.unit(), after.unit())
                .change("direction", before.direction(), after.direction())
                .change("target", target(before), target(after))
                .change("targets of periods", profile(before), profile(after))
                .change("rating scale", scale(before), scale(after))
                .change("what the bands rate", bandedBy(before), bandedBy(after))
                .change("bands", bands(before), bands(after))
                .change("bands by volume", byVolume(before), byVolume(after))
                .change("computed of", computedFrom(before), computedFrom(after))
                .change("counts cumulatively", before.cumulative(), after.cumulative())
                .change("rounding", before.rounding().words(), after.rounding().words())
                .change("minimum sample", before.minimumSample(), after.minimumSample())
                .change("narrative required", before.narrativeRequired(), after.narrativeRequired())
                .change("due", due(before), due(after))
                .change("published", before.published(), after.published());
    }

    private static @Nullable String computedFrom(KpiDefinition definition) {
        Computation by = definition.computedFrom();
        if (by == null) {
            return null;
        }
        String inputs = by.inputs().stream()
                .map(each -> each.weight() == null
                        ? each.kpi()
                        : "%s at %s%%".formatted(each.kpi(), each.weight().toPlainString()))
                .collect(Collectors.joining(", "));
        String scores = by.scores() == null
                ? ""
                : by.scores().stream()
                        .map(each ->
                                "%s %s".formatted(each.grade(), each.score().toPlainString()))
                        .collect(Collectors.joining(", ", ", scored ", ""));
        return by.conduct() == null
                ? "%s of %s%s, by %s".formatted(by.by().words(), inputs, scores, by.clause())
                : "%s, by %s".formatted(by.conduct().words(), by.clause());
    }

    private static @Nullable String byVolume(KpiDefinition definition) {
        BandsByVolume by = definition.bandsByVolume();
        if (by == null) {
            return null;
        }
        String volume = by.figure() == null
                ? "of KPI " + by.kpi()
                : "that is the " + by.figure().words();
        return by.ranges().stream()
                .map(each -> "%s: %s".formatted(each.words(), bands(each.bands())))
                .collect(Collectors.joining(". ", "volume %s. ".formatted(volume), ". By " + by.clause()));
    }

    private static @Nullable Object target(KpiDefinition definition) {
        return definition.targetDay() == null ? definition.target() : definition.targetDay();
    }

    private static @Nullable String profile(KpiDefinition definition) {
        return definition.profile() == null
                ? null
                : definition.profile().stream()
                        .map(each ->
                                "%s: %s".formatted(each.period(), KpiNarrator.limit(each.target(), each.targetDay())))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String scale(KpiDefinition definition) {
        RatingScale scale = definition.scale();
        return scale == null
                ? null
                : scale.words().stream()
                        .map(each -> KpiNarrator.grade(each.rating(), each.word()))
                        .collect(Collectors.joining(", ", "", ", by " + scale.clause()));
    }

    private static String bandedBy(KpiDefinition definition) {
        return definition.bandedBy() == null
                ? "the figure"
                : definition.bandedBy().words();
    }

    private static String bands(KpiDefinition definition) {
        return bands(definition.bands());
    }

    private static String bands(List<Band> bands) {
        return bands.stream().map(DefinitionWords::band).collect(Collectors.joining("; "));
    }

    private static String band(Band band) {
        return "%s %s to %s"
                .formatted(
                        band.word() == null ? KpiNarrator.grade(band.rating(), null) : band.word(),
                        KpiNarrator.limit(band.from(), band.fromDay()),
                        KpiNarrator.limit(band.to(), band.toDay()));
    }

    private static String due(KpiDefinition definition) {
        return definition.due().workingDaysAfter() != null
                ? definition.due().workingDaysAfter() + " working days after the period"
                : "day %d of the following month".formatted(definition.due().dayOfFollowingMonth());
    }
}
