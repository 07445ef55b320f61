package org.contractgovernance.query.review.series;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.review.series.TermsOfReference;
import org.contractgovernance.query.feature.Narrative;

/** The events of a series of reviews in plain English. */
final class ReviewSeriesNarrator {

    private ReviewSeriesNarrator() {}

    static Narrative tell(ReviewSeriesEvent event, String series) {
        return switch (event) {
            case ReviewSeriesEvent.ReviewSeriesBegun e ->
                terms(
                                new Narrative(
                                                "The %s began the series of reviews %s, %s, with proposed terms of reference: %s"
                                                        .formatted(
                                                                e.by().words(),
                                                                series,
                                                                e.title(),
                                                                e.terms().purpose()))
                                        .change("status", null, ReviewSeriesStatus.PROPOSED)
                                        .change("pace", null, e.pace()),
                                e.terms())
                        .change("approval", null, e.approval());
            case ReviewSeriesEvent.TermsOfReferenceProposed e ->
                terms(
                                new Narrative("The %s proposed version %d of the terms of reference of %s: %s"
                                        .formatted(
                                                e.by().words(),
                                                e.version(),
                                                series,
                                                e.terms().purpose())),
                                e.terms())
                        .change("approval", null, e.approval());
            case ReviewSeriesEvent.TermsOfReferenceAgreed e ->
                new Narrative("The %s agreed version %d of the terms of reference of %s"
                                .formatted(e.by().words(), e.version(), series))
                        .change("status", null, ReviewSeriesStatus.AGREED)
                        .change("approval", null, e.approval());
            case ReviewSeriesEvent.ReviewSeriesEnded e ->
                new Narrative("The series of reviews %s ended".formatted(series))
                        .change("status", e.before(), ReviewSeriesStatus.ENDED);
        };
    }

    private static Narrative terms(Narrative narrative, TermsOfReference terms) {
        return narrative
                .change("clause", null, terms.clause())
                .change("chair", null, terms.chair())
                .change(
                        "seats",
                        null,
                        terms.seats().stream()
                                .map(each -> "%s (%s%s)"
                                        .formatted(
                                                each.post(), each.party().words(), each.required() ? ", required" : ""))
                                .collect(Collectors.joining(", ")))
                .change("quorum", null, terms.quorum())
                .change("headings", null, headings(terms.headings()))
                .change("working days for the minutes", null, terms.minutesWithin());
    }

    private static String headings(List<AgendaHeading> headings) {
        return headings.stream().map(AgendaHeading::title).collect(Collectors.joining(", "));
    }
}
