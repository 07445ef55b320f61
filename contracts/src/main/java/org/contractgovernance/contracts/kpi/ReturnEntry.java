package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the returns behind the KPI scorecard. Effective means: the day on which the return was made, queried, accepted or
 * corrected.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param span the period
 * @param status where the return stands
 * @param result what it came to
 * @param provisional whether the rating waits for quality assurance
 * @param figures what was returned
 * @param submission who returned it
 * @param enquiry what quality assurance asked
 * @param assurance who accepted it
 * @param correction how the accepted figure was corrected
 * @param source the document that the figure is taken from, or {@code illustrative} and why
 */
public record ReturnEntry(
        String contract,
        String code,
        @JsonUnwrapped ReturnSpan span,
        ReturnStatus status,
        @JsonUnwrapped ReturnResult result,
        boolean provisional,
        @JsonUnwrapped ReturnFigures figures,
        @JsonUnwrapped Submission submission,
        @JsonUnwrapped Enquiry enquiry,
        @JsonUnwrapped Assurance assurance,
        @JsonUnwrapped Correction correction,
        @Nullable String source) {

    /** A return that was just made. */
    public static ReturnEntry submitted(
            String contract,
            String code,
            ReturnSpan span,
            KpiReturn figures,
            Rated rated,
            Submission submission,
            @Nullable String source) {
        return new ReturnEntry(
                contract,
                code,
                span,
                ReturnStatus.SUBMITTED,
                ReturnResult.of(rated),
                true,
                ReturnFigures.of(figures),
                submission,
                Enquiry.NONE,
                Assurance.NONE,
                Correction.NONE,
                source);
    }

    /** Quality assurance asks something, instead of what it asked before. */
    public ReturnEntry queried(String question) {
        return enquired(ReturnStatus.QUERIED, new Enquiry(question, null));
    }

    /** What was asked is answered. */
    public ReturnEntry answered(String answer) {
        return enquired(ReturnStatus.ANSWERED, new Enquiry(enquiry.question(), answer));
    }

    private ReturnEntry enquired(ReturnStatus now, Enquiry about) {
        return new ReturnEntry(
                contract,
                code,
                span,
                now,
                result,
                provisional,
                figures,
                submission,
                about,
                assurance,
                correction,
                source);
    }

    /** Other figures were returned instead. */
    public ReturnEntry resubmitted(KpiReturn figures, Rated rated, PersonId by, @Nullable String from) {
        return new ReturnEntry(
                contract,
                code,
                span,
                ReturnStatus.SUBMITTED,
                ReturnResult.of(rated),
                provisional,
                ReturnFigures.of(figures),
                new Submission(by, submission.submittedOn()),
                enquiry,
                assurance,
                correction,
                from);
    }

    /** The figures were quality assured. */
    public ReturnEntry accepted(Rated rated, Assurance by) {
        return new ReturnEntry(
                contract,
                code,
                span,
                ReturnStatus.ACCEPTED,
                ReturnResult.of(rated),
                false,
                figures,
                submission,
                enquiry,
                by,
                correction,
                source);
    }

    /** The accepted figure was put right by somebody on a day. */
    public ReturnEntry corrected(KpiReturn figures, Rated rated, PersonId by, LocalDate on, @Nullable String from) {
        return new ReturnEntry(
                contract,
                code,
                span,
                status,
                ReturnResult.of(rated),
                provisional,
                ReturnFigures.of(figures),
                submission,
                enquiry,
                assurance,
                new Correction(correction.corrections() + 1, by, on),
                from);
    }

    /** The same figures rate otherwise. */
    public ReturnEntry rerated(Rated rated) {
        return new ReturnEntry(
                contract,
                code,
                span,
                status,
                ReturnResult.of(rated),
                provisional,
                figures,
                submission,
                enquiry,
                assurance,
                correction,
                source);
    }

    /** It counts as none. */
    public ReturnEntry withdrawn() {
        return new ReturnEntry(
                contract,
                code,
                span,
                ReturnStatus.WITHDRAWN,
                result,
                false,
                figures,
                submission,
                enquiry,
                assurance,
                correction,
                source);
    }

    /**
     * The period of a return.
     *
     * @param period the period's key
     * @param periodFrom its first day
     * @param periodTo its last day
     */
    public record ReturnSpan(String period, LocalDate periodFrom, LocalDate periodTo) {}

    /**
     * What a return came to.
     *
     * @param figure the rounded figure
     * @param rating what the bands in force for the period give it
     * @param otherBecause why it is rated Other
     */
    public record ReturnResult(@Nullable BigDecimal figure, Rating rating, Rated.@Nullable Because otherBecause) {

        private static ReturnResult of(Rated rated) {
            return new ReturnResult(rated.figure(), rated.rating(), rated.because());
        }

        /** The same as it is recorded. */
        public Rated rated() {
            return new Rated(figure, rating, otherBecause);
        }
    }

    /**
     * What was returned.
     *
     * @param value the figure as returned
     * @param numerator the part as returned
     * @param denominator the whole as returned
     * @param sample how many cases it rests on
     * @param cannotBeDescribed why there can be no figure
     * @param narrative the background
     * @param evidence links to what it rests on
     */
    public record ReturnFigures(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long sample,
            @Nullable String cannotBeDescribed,
            @Nullable String narrative,
            List<Evidence> evidence) {

        private static ReturnFigures of(KpiReturn figures) {
            return new ReturnFigures(
                    figures.value(),
                    figures.numerator(),
                    figures.denominator(),
                    figures.sample(),
                    figures.cannotBeDescribed(),
                    figures.narrative(),
                    figures.evidence());
        }

        /** The same as it is recorded. */
        public KpiReturn asReturned() {
            return new KpiReturn(value, numerator, denominator, sample, cannotBeDescribed, narrative, evidence);
        }
    }

    /**
     * Who returned the figures.
     *
     * @param submittedBy who returned the figures that stand, or that stood when it was accepted
     * @param submittedOn the day on which they were first returned
     */
    public record Submission(PersonId submittedBy, LocalDate submittedOn) {}

    /**
     * What quality assurance asked.
     *
     * @param question what quality assurance asked last
     * @param answer what was answered
     */
    public record Enquiry(
            @Nullable String question, @Nullable String answer) {

        private static final Enquiry NONE = new Enquiry(null, null);
    }

    /**
     * Who accepted a return.
     *
     * @param assuredBy who accepted it; once it was corrected, who had accepted the figure that stood before
     * @param assuredOn the day on which they did
     */
    public record Assurance(
            @Nullable PersonId assuredBy, @Nullable LocalDate assuredOn) {

        private static final Assurance NONE = new Assurance(null, null);
    }

    /**
     * How an accepted figure was corrected.
     *
     * @param corrections how often an accepted figure was corrected
     * @param correctedBy who answers for the figure since the last correction; it is not assured anew
     * @param correctedOn the day of that correction
     */
    public record Correction(
            int corrections,
            @Nullable PersonId correctedBy,
            @Nullable LocalDate correctedOn) {

        private static final Correction NONE = new Correction(0, null, null);
    }
}
