package org.contractgovernance.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.DefinitionEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnComputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRecomputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiEvent.SampleVerified;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.kpi.sample.SampleFinding;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A KPI's events in plain English. */
final class KpiNarrator {

    private KpiNarrator() {}

    static Narrative tell(KpiEvent event, String code) {
        return switch (event) {
            case DefinitionEvent e -> DefinitionWords.tell(e, code);
            case ReturnSubmitted e ->
                new Narrative("The return of KPI %s for %s was submitted: %s"
                                .formatted(code, e.period(), told(e.rated())))
                        .change("status", null, ReturnStatus.SUBMITTED)
                        .change("figure", null, e.rated().figure())
                        .change("day reached", null, e.rated().day())
                        .change("rating (provisional)", null, e.rated().rating())
                        .change("the contract's word", null, e.rated().word())
                        .change(
                                "why there was nothing to measure",
                                null,
                                e.figures().nothingToMeasure())
                        .change("left out", null, exclusions(e.figures()))
                        .change("forecast for the year's end", null, forecast(e.figures()));
            case ReturnComputed e ->
                new Narrative("The return of KPI %s for %s was computed of its inputs: %s"
                                .formatted(code, e.period(), told(e.rated())))
                        .change("status", null, e.status())
                        .change("inputs", null, inputs(e.inputs()))
                        .change("figure", null, e.rated().figure())
                        .change("rating", null, e.rated().rating())
                        .change("the contract's word", null, e.rated().word());
            case ReturnRecomputed e ->
                figures(
                                rating(
                                        "The return of KPI %s for %s was computed again: %s"
                                                .formatted(code, e.period(), told(e.rated())),
                                        e.ratedBefore(),
                                        e.rated()),
                                e.before(),
                                e.figures())
                        .change(
                                "inputs",
                                e.inputsBefore() == null ? null : inputs(e.inputsBefore()),
                                inputs(e.inputs()))
                        .change("status", e.statusBefore(), e.status());
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
            case SampleVerified e ->
                new Narrative(
                                "A sample behind the return of KPI %s for %s (%s) was verified: %d of %d records agree (%s)"
                                        .formatted(
                                                code,
                                                e.period(),
                                                told(e.rated()),
                                                e.check().agreeing(),
                                                e.check().records().size(),
                                                e.check().checkedAt()))
                        .change("chosen from", null, e.check().population())
                        .change("how they were chosen", null, e.check().chosen())
                        .change("records that agree", null, records(e.check(), true))
                        .change("records that do not", null, records(e.check(), false));
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
                        "KPI %s for %s was rated anew, since %s: %s"
                                .formatted(code, e.period(), why(e), told(e.rated())),
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

    /** Why a return was rated anew: the figures beside its own changed, or the KPI was revised. */
    private static String why(ReturnRerated e) {
        OtherFigures before = e.ratedBefore().beside();
        OtherFigures after = e.rated().beside();
        if (after.volume() != null && !after.volume().isSameAs(before.volume())) {
            return "KPI %s gives its volume".formatted(after.volume().kpi());
        }
        return after.toDate() != null
                        && before.toDate() != null
                        && !after.toDate().equals(before.toDate())
                ? "an earlier period of the year has other figures"
                : "the KPI was revised for that period";
    }

    private static String inputs(List<InputReturn> inputs) {
        return inputs.stream()
                .map(each -> "%s %s%s"
                        .formatted(
                                each.name(),
                                each.figure() == null
                                        ? each.because() == null
                                                ? String.valueOf(each.grade())
                                                : each.because().words()
                                        : each.figure().toPlainString(),
                                each.assured() ? "" : " (provisional)"))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String records(SampleCheck check, boolean agreeing) {
        String found = check.records().stream()
                .filter(each -> (each.finding() == SampleFinding.AGREES) == agreeing)
                .map(each -> each.found() == null
                        ? each.record()
                        : "%s (%s: %s)".formatted(each.record(), each.finding().words(), each.found()))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? null : found;
    }

    private static Narrative rating(String line, Rated before, Rated after) {
        return new Narrative(line)
                .change("figure", before.figure(), after.figure())
                .change("rating", before.rating(), after.rating())
                .change("the contract's word", before.word(), after.word())
                .change("volume", volume(before), volume(after))
                .change("earlier periods of the year", toDate(before), toDate(after))
                .change("day reached", before.day(), after.day())
                .change("rated other because", before.because(), after.because());
    }

    private static Narrative figures(Narrative told, KpiReturn before, KpiReturn after) {
        return told.change("value returned", before.value(), after.value())
                .change("numerator", before.numerator(), after.numerator())
                .change("denominator", before.denominator(), after.denominator())
                .change("sample", before.sample(), after.sample())
                .change("why there can be no figure", before.cannotBeDescribed(), after.cannotBeDescribed())
                .change("why there was nothing to measure", before.nothingToMeasure(), after.nothingToMeasure())
                .change("yes", before.yes(), after.yes())
                .change("reached on", before.reachedOn(), after.reachedOn())
                .change("not reached", before.notReached(), after.notReached())
                .change("left out", exclusions(before), exclusions(after))
                .change("forecast for the year's end", forecast(before), forecast(after))
                .change("narrative", before.narrative(), after.narrative())
                .change("evidence", Evidence.words(before.evidence()), Evidence.words(after.evidence()));
    }

    private static @Nullable String exclusions(KpiReturn figures) {
        return figures.exclusions() == null
                ? null
                : figures.exclusions().stream()
                        .map(each -> "%d %s: %s".formatted(each.count(), each.what(), each.why()))
                        .collect(Collectors.joining("; "));
    }

    private static String told(Rated rated) {
        if (rated.because() == Rated.Because.NOTHING_TO_MEASURE) {
            return "there was nothing to measure, and it is not rated";
        }
        return "%s, rated %s%s"
                .formatted(
                        figure(rated),
                        grade(rated.rating(), rated.word()),
                        rated.because() == null
                                ? ""
                                : " (%s)".formatted(rated.because().words()));
    }

    /** {@code good}, {@code green (good)}, or {@code green (no statutory rating)}. */
    static String grade(@Nullable Rating rating, @Nullable String word) {
        String statutory = rating == null ? "no statutory rating" : rating.words();
        return word == null ? statutory : "%s (%s)".formatted(word, statutory);
    }

    private static String figure(Rated rated) {
        if (rated.day() != null) {
            return rated.day().toString();
        }
        return rated.figure() == null ? "no figure" : rated.figure().toPlainString();
    }

    private static @Nullable String volume(Rated rated) {
        VolumeUsed volume = rated.beside().volume();
        return volume == null
                ? null
                : "%s, by KPI %s"
                        .formatted(
                                volume.figure() == null
                                        ? "none"
                                        : volume.figure().toPlainString(),
                                volume.kpi());
    }

    private static @Nullable String toDate(Rated rated) {
        YearToDate toDate = rated.beside().toDate();
        return toDate == null
                ? null
                : toDate.earlier().stream().map(KpiNarrator::adds).collect(Collectors.joining("; "));
    }

    private static String adds(ToDateLine line) {
        if (line.leftOut() != null) {
            return "%s: %s".formatted(line.period(), line.leftOut().words());
        }
        return line.value() == null
                ? "%s: %s / %s".formatted(line.period(), limit(line.numerator(), null), limit(line.denominator(), null))
                : "%s: %s".formatted(line.period(), limit(line.value(), null));
    }

    private static @Nullable String forecast(KpiReturn figures) {
        Forecast forecast = figures.forecast();
        return forecast == null ? null : limit(forecast.figure(), forecast.day());
    }

    static String limit(@Nullable BigDecimal limit, @Nullable LocalDate day) {
        if (day != null) {
            return day.toString();
        }
        return limit == null ? "any" : limit.toPlainString();
    }
}
