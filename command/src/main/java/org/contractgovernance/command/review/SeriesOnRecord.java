package org.contractgovernance.command.review;

import java.util.List;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse.TermsVersion;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The series of reviews that are on record in a contract. */
record SeriesOnRecord(String contract, ReferenceData referenceData) {

    /** The terms of reference of a series that both parties agreed last. Refuses a series without them, and one that has ended. */
    TermsVersion requireAgreed(String series) {
        List<Event> happened =
                referenceData.histories(contract, EntityKind.REVIEW_SERIES).get(series);
        if (happened == null) {
            throw BrokenRule.of(ReviewRule.REVIEW_OF_UNKNOWN_SERIES, "there is no series %s".formatted(series))
                    .at("/series");
        }
        ReviewSeriesCourse course = ReviewSeriesCourse.of(happened);
        if (course.status() == ReviewSeriesStatus.ENDED) {
            throw BrokenRule.of(ReviewRule.PLANNED_SERIES_ENDED, series + " has ended")
                    .at("/series");
        }
        TermsVersion agreed = course.agreed();
        if (agreed == null) {
            throw BrokenRule.of(
                            ReviewRule.REVIEW_WITHOUT_AGREED_TERMS,
                            "version %d of %s waits for the other party"
                                    .formatted(course.latest().version(), series))
                    .at("/series");
        }
        return agreed;
    }

    /** A version of the terms of reference of a series. */
    TermsVersion version(String series, int version) {
        return ReviewSeriesCourse.of(referenceData
                        .histories(contract, EntityKind.REVIEW_SERIES)
                        .getOrDefault(series, List.of()))
                .terms()
                .stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("%s has no version %d of its terms".formatted(series, version)));
    }
}
