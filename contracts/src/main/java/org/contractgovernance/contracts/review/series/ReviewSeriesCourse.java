package org.contractgovernance.contracts.review.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * How far a series of reviews has come. The aggregate and the register keep the same.
 *
 * @param title what people call it
 * @param pace how often its reviews are held
 * @param status its status
 * @param terms the versions of its terms of reference, in order
 * @param actedOn the day on which it last changed
 */
public record ReviewSeriesCourse(
        String title, ReviewPace pace, ReviewSeriesStatus status, List<TermsVersion> terms, LocalDate actedOn) {

    /**
     * A version of terms of reference.
     *
     * @param version its number, from 1
     * @param terms what it says
     * @param proposedBy the party that proposed it
     * @param proposedOn the day on which it was proposed
     * @param agreedOn the day from which it is in force; absent where the other party has not agreed it
     */
    public record TermsVersion(
            int version,
            TermsOfReference terms,
            ContractParty proposedBy,
            LocalDate proposedOn,
            @Nullable LocalDate agreedOn) {}

    public ReviewSeriesCourse {
        terms = List.copyOf(terms);
    }

    /** A series that was just begun. */
    public static ReviewSeriesCourse begun(ReviewSeriesEvent.ReviewSeriesBegun e, LocalDate on) {
        return new ReviewSeriesCourse(
                e.title(),
                e.pace(),
                ReviewSeriesStatus.PROPOSED,
                List.of(new TermsVersion(1, e.terms(), e.by(), on, null)),
                on);
    }

    /** The series after another event. */
    public ReviewSeriesCourse after(ReviewSeriesEvent event, LocalDate on) {
        return switch (event) {
            case ReviewSeriesEvent.ReviewSeriesBegun e -> throw new IllegalStateException("a series begins once");
            case ReviewSeriesEvent.TermsOfReferenceProposed e -> {
                List<TermsVersion> all = new ArrayList<>(terms);
                all.add(new TermsVersion(e.version(), e.terms(), e.by(), on, null));
                yield new ReviewSeriesCourse(title, pace, status, all, on);
            }
            case ReviewSeriesEvent.TermsOfReferenceAgreed e -> {
                List<TermsVersion> all = terms.stream()
                        .map(each -> each.version() == e.version()
                                ? new TermsVersion(
                                        each.version(), each.terms(), each.proposedBy(), each.proposedOn(), on)
                                : each)
                        .toList();
                yield new ReviewSeriesCourse(title, pace, ReviewSeriesStatus.AGREED, all, on);
            }
            case ReviewSeriesEvent.ReviewSeriesEnded e ->
                new ReviewSeriesCourse(title, pace, ReviewSeriesStatus.ENDED, terms, on);
        };
    }

    /** The series after all of its events; the effective days are those of the events. */
    public static ReviewSeriesCourse of(List<? extends Event> events) {
        ReviewSeriesCourse course = null;
        for (Event each : events) {
            // the days of the events do not matter to which version was agreed last
            course = course == null
                    ? begun((ReviewSeriesEvent.ReviewSeriesBegun) each, LocalDate.EPOCH)
                    : course.after((ReviewSeriesEvent) each, LocalDate.EPOCH);
        }
        return Objects.requireNonNull(course, "a series begins with an event");
    }

    /** The version that was proposed last. */
    public TermsVersion latest() {
        return terms.getLast();
    }

    /** The version that was agreed last; absent where none was. */
    public @Nullable TermsVersion agreed() {
        return terms.stream()
                .filter(each -> each.agreedOn() != null)
                .max(Comparator.comparingInt(TermsVersion::version))
                .orElse(null);
    }
}
