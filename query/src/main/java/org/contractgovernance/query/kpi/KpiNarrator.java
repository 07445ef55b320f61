package org.contractgovernance.query.kpi;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A KPI's events in plain English. */
final class KpiNarrator {

    private KpiNarrator() {}

    static Narrative tell(KpiEvent event, String code) {
        return switch (event) {
            case KpiDefined e ->
                new Narrative("KPI %s was defined, measured %s from %s: %s"
                                .formatted(
                                        code,
                                        e.definition().frequency().words(),
                                        e.appliesFrom(),
                                        e.definition().name()))
                        .change("target", null, e.definition().target())
                        .change("bands", null, bands(e.definition()));
            case KpiRevised e -> revised(e, code);
            case KpiRetired e ->
                new Narrative("KPI %s was retired after %s".formatted(code, e.lastDay()))
                        .change("last day on which a period may begin", null, e.lastDay());
            case ReturnSubmitted e ->
                new Narrative("The return of KPI %s for %s was submitted: %s"
                                .formatted(code, e.period(), told(e.rated())))
                        .change("status", null, ReturnStatus.SUBMITTED)
                        .change("figure", null, e.rated().figure())
                        .change("rating (provisional)", null, e.rated().rating());
            case ReturnQueried e ->
                new Narrative("A question was asked about the return of KPI %s for %s: %s"
                                .formatted(code, e.period(), e.question()))
                        .change("status", e.statusBefore(), ReturnStatus.QUERIED)
                        .change("question", null, e.question());
            case QueryAnswered e ->
                new Narrative("The question about the return of KPI %s for %s was answered: %s"
                                .formatted(code, e.period(), e.answer()))
                        .change("status", ReturnStatus.QUERIED, ReturnStatus.ANSWERED)
                        .change("answer", null, e.answer());
            case ReturnResubmitted e ->
                figures(
                                rating(
                                        "The return of KPI %s for %s was resubmitted: %s"
                                                .formatted(code, e.period(), told(e.rated())),
                                        e.ratedBefore(),
                                        e.rated()),
                                e.before(),
                                e.figures())
                        .change("status", e.statusBefore(), ReturnStatus.SUBMITTED);
            case ReturnAccepted e ->
                new Narrative("The return of KPI %s for %s was quality assured and accepted: %s"
                                .formatted(code, e.period(), told(e.rated())))
                        .change("status", e.statusBefore(), ReturnStatus.ACCEPTED)
                        .change("rating", "provisional", "final");
            case FigureCorrected e ->
                figures(
                        rating(
                                "The accepted figure of KPI %s for %s was corrected: %s"
                                        .formatted(code, e.period(), told(e.rated())),
                                e.ratedBefore(),
                                e.rated()),
                        e.before(),
                        e.figures());
            case ReturnRerated e ->
                rating(
                        "KPI %s for %s was rated anew, since the KPI was revised for that period: %s"
                                .formatted(code, e.period(), told(e.rated())),
                        e.ratedBefore(),
                        e.rated());
            case ReturnWithdrawn e ->
                new Narrative("The return of KPI %s for %s was withdrawn".formatted(code, e.period()))
                        .change("status", e.statusBefore(), ReturnStatus.WITHDRAWN)
                        .change("figure", e.ratedBefore().figure(), null)
                        .change("rating", e.ratedBefore().rating(), null);
            case ClockEvent e -> ClockWords.tell(e, code);
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
                .change("target", before.target(), after.target())
                .change("bands", bands(before), bands(after))
                .change("rounding", before.rounding().words(), after.rounding().words())
                .change("minimum sample", before.minimumSample(), after.minimumSample())
                .change("narrative required", before.narrativeRequired(), after.narrativeRequired())
                .change("due", due(before), due(after))
                .change("published", before.published(), after.published());
    }

    private static Narrative rating(String line, Rated before, Rated after) {
        return new Narrative(line)
                .change("figure", before.figure(), after.figure())
                .change("rating", before.rating(), after.rating())
                .change("rated other because", before.because(), after.because());
    }

    private static Narrative figures(Narrative told, KpiReturn before, KpiReturn after) {
        return told.change("value returned", before.value(), after.value())
                .change("numerator", before.numerator(), after.numerator())
                .change("denominator", before.denominator(), after.denominator())
                .change("sample", before.sample(), after.sample())
                .change("why there can be no figure", before.cannotBeDescribed(), after.cannotBeDescribed())
                .change("narrative", before.narrative(), after.narrative())
                .change("evidence", evidence(before), evidence(after));
    }

    private static @Nullable String evidence(KpiReturn figures) {
        return figures.evidence().isEmpty()
                ? null
                : figures.evidence().stream()
                        .map(each -> "%s (%s, SHA-256 %s)".formatted(each.title(), each.link(), each.sha256()))
                        .collect(Collectors.joining("; "));
    }

    private static String told(Rated rated) {
        String figure = rated.figure() == null ? "no figure" : rated.figure().toPlainString();
        return "%s, rated %s%s"
                .formatted(
                        figure,
                        rated.rating().words(),
                        rated.because() == null
                                ? ""
                                : " (%s)".formatted(rated.because().words()));
    }

    private static String bands(KpiDefinition definition) {
        return definition.bands().stream().map(KpiNarrator::band).collect(Collectors.joining("; "));
    }

    private static String band(Band band) {
        return "%s %s to %s".formatted(band.rating().words(), limit(band.from(), "any"), limit(band.to(), "any"));
    }

    private static String limit(@Nullable BigDecimal limit, String none) {
        return limit == null ? none : limit.toPlainString();
    }

    private static String due(KpiDefinition definition) {
        return definition.due().workingDaysAfter() != null
                ? definition.due().workingDaysAfter() + " working days after the period"
                : "day %d of the following month".formatted(definition.due().dayOfFollowingMonth());
    }
}
