package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.sample.SampleVerification;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the returns behind the KPI scorecard. Effective means: the day on which the return was made, queried, accepted or corrected.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param span the period
 * @param state the return's status and its result
 * @param submission who returned the figures, and when
 * @param assurance the quality assurance of the return
 * @param verification how it was verified at its source
 * @param source the document that the figure is taken from, or {@code illustrative} and why
 * @param inputs the returns that it is computed of, where it is computed
 */
public record ReturnEntry(
        String contract,
        String code,
        @JsonUnwrapped ReturnSpan span,
        @JsonUnwrapped RatedReturn state,
        @JsonUnwrapped Submission submission,
        @JsonUnwrapped QualityAssurance assurance,
        @JsonUnwrapped SampleVerification verification,
        @Nullable String source,
        @Nullable List<InputReturn> inputs) {

    /** A return that was just made. */
    public static ReturnEntry submitted(
            String contract, String code, ReturnSpan span, RatedReturn state, Submission by, @Nullable String source) {
        return new ReturnEntry(
                contract, code, span, state, by, QualityAssurance.NONE, SampleVerification.NONE, source, null);
    }

    /** The return as it stands now. */
    public ReturnEntry with(RatedReturn now) {
        return with(now, source);
    }

    /** The return as it stands now, taken from another document. */
    public ReturnEntry with(RatedReturn now, @Nullable String from) {
        return new ReturnEntry(contract, code, span, now, submission, assurance, verification, from, inputs);
    }

    /** The return, submitted by another person. */
    public ReturnEntry with(Submission now) {
        return new ReturnEntry(contract, code, span, state, now, assurance, verification, source, inputs);
    }

    /** The return with its quality assurance now. */
    public ReturnEntry with(QualityAssurance now) {
        return new ReturnEntry(contract, code, span, state, submission, now, verification, source, inputs);
    }

    /** The return, as it is verified now. */
    public ReturnEntry with(SampleVerification now) {
        return new ReturnEntry(contract, code, span, state, submission, assurance, now, source, inputs);
    }

    /** The return with the returns that it is computed of now. */
    public ReturnEntry of(@Nullable List<InputReturn> now) {
        return new ReturnEntry(contract, code, span, state, submission, assurance, verification, source, now);
    }

    /**
     * The period of a return.
     *
     * @param period the period's key
     * @param periodFrom its first day
     * @param periodTo its last day
     */
    public record ReturnSpan(String period, LocalDate periodFrom, LocalDate periodTo) {

        /** The same, measured as often as a KPI is. */
        public Period measured(Frequency frequency) {
            return new Period(period, frequency, periodFrom, periodTo);
        }
    }

    /**
     * The status and the result of a return.
     *
     * @param status the return's status
     * @param result its result
     * @param provisional whether the rating waits for quality assurance
     * @param figures what was returned
     */
    public record RatedReturn(
            ReturnStatus status,
            @JsonUnwrapped ReturnResult result,
            boolean provisional,
            @JsonUnwrapped ReturnFigures figures) {

        /** A return that was just submitted. */
        public static RatedReturn submitted(KpiReturn figures, Rated rated) {
            return new RatedReturn(ReturnStatus.SUBMITTED, ReturnResult.of(rated), true, ReturnFigures.of(figures));
        }

        /** The return with its status now. */
        public RatedReturn in(ReturnStatus now) {
            return new RatedReturn(now, result, provisional, figures);
        }

        /** Other figures were returned instead. */
        public RatedReturn returned(KpiReturn instead, Rated rated) {
            return new RatedReturn(status, ReturnResult.of(rated), provisional, ReturnFigures.of(instead));
        }

        /** The return as it was computed. */
        public static RatedReturn computed(KpiReturn figures, Rated rated, ReturnStatus status) {
            return new RatedReturn(
                    status, ReturnResult.of(rated), status != ReturnStatus.ACCEPTED, ReturnFigures.of(figures));
        }

        /** The same figures have another rating. */
        public RatedReturn rerated(Rated rated) {
            return new RatedReturn(status, ReturnResult.of(rated), provisional, figures);
        }

        /** The return is accepted or withdrawn; its rating is no longer provisional. */
        public RatedReturn settled(ReturnStatus now) {
            return new RatedReturn(now, result, false, figures);
        }
    }

    /**
     * The result of a return.
     *
     * @param figure the rounded figure; 1 for yes and 0 for no; that of the year to date where the KPI counts cumulatively
     * @param rating the rating that the bands in force for the period give; absent where there was nothing to measure, and where the
     *     contract's own word stands for none
     * @param otherBecause why no band rates it: it is rated Other, or there was nothing to measure
     * @param day the day reached, where the KPI measures one
     * @param word the word of the contract's own rating scale, where a band of such a scale rates it
     * @param others the figures on which the rating rests beside those of the return, where there are any
     */
    public record ReturnResult(
            @Nullable BigDecimal figure,
            @Nullable Rating rating,
            Rated.@Nullable Because otherBecause,
            @Nullable LocalDate day,
            @Nullable String word,
            @Nullable OtherFigures others) {

        private static ReturnResult of(Rated rated) {
            return new ReturnResult(
                    rated.figure(), rated.rating(), rated.because(), rated.day(), rated.word(), rated.others());
        }

        /** The same in the form in which events record it. */
        public Rated rated() {
            return new Rated(figure, rating, otherBecause, day, word, others);
        }
    }

    /**
     * What was returned.
     *
     * @param value the figure as returned
     * @param numerator the part as returned
     * @param denominator the whole as returned
     * @param sample how many cases the figure rests on
     * @param cannotBeDescribed why there can be no figure
     * @param narrative the background
     * @param evidence links to the documents that the figure rests on
     * @param yes the answer, where the KPI measures yes or no
     * @param reachedOn the day reached, where the KPI measures one
     * @param notReached whether the day was returned as not reached
     * @param nothingToMeasure why there was nothing to measure
     * @param exclusions which cases were left out, how many and why
     * @param forecast what the provider expects at the end of the contract's year
     */
    public record ReturnFigures(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long sample,
            @Nullable String cannotBeDescribed,
            @Nullable String narrative,
            List<Evidence> evidence,
            @Nullable Boolean yes,
            @Nullable LocalDate reachedOn,
            @Nullable Boolean notReached,
            @Nullable String nothingToMeasure,
            @Nullable List<Exclusion> exclusions,
            @Nullable Forecast forecast) {

        private static ReturnFigures of(KpiReturn figures) {
            return new ReturnFigures(
                    figures.value(),
                    figures.numerator(),
                    figures.denominator(),
                    figures.sample(),
                    figures.cannotBeDescribed(),
                    figures.narrative(),
                    figures.evidence(),
                    figures.yes(),
                    figures.reachedOn(),
                    figures.notReached(),
                    figures.nothingToMeasure(),
                    figures.exclusions(),
                    figures.forecast());
        }

        /** The same in the form in which events record it. */
        public KpiReturn asReturned() {
            return new KpiReturn(
                    value,
                    numerator,
                    denominator,
                    sample,
                    cannotBeDescribed,
                    narrative,
                    evidence,
                    yes,
                    reachedOn,
                    notReached,
                    nothingToMeasure,
                    exclusions,
                    forecast);
        }
    }

    /**
     * Who returned the figures.
     *
     * @param submittedBy the person who returned the present figures, or those that were accepted
     * @param submittedOn the day on which figures were first returned
     */
    public record Submission(PersonId submittedBy, LocalDate submittedOn) {

        /** Somebody else returned other figures. */
        public Submission by(PersonId now) {
            return new Submission(now, submittedOn);
        }
    }

    /**
     * The quality assurance of a return.
     *
     * @param question the last question of quality assurance
     * @param answer the answer
     * @param assuredBy the person who accepted the return; after a correction, the person who had accepted the figure before
     * @param assuredOn the day of that acceptance
     * @param corrections how often an accepted figure was corrected
     * @param correctedBy the person responsible for the figure since the last correction; a corrected figure is not assured again
     * @param correctedOn the day of that correction
     */
    public record QualityAssurance(
            @Nullable String question,
            @Nullable String answer,
            @Nullable PersonId assuredBy,
            @Nullable LocalDate assuredOn,
            int corrections,
            @Nullable PersonId correctedBy,
            @Nullable LocalDate correctedOn) {

        private static final QualityAssurance NONE = new QualityAssurance(null, null, null, null, 0, null, null);

        /** Quality assurance asks a new question in place of the last one. */
        public QualityAssurance asked(String now) {
            return new QualityAssurance(now, null, assuredBy, assuredOn, corrections, correctedBy, correctedOn);
        }

        /** The question of quality assurance is answered. */
        public QualityAssurance answered(String now) {
            return new QualityAssurance(question, now, assuredBy, assuredOn, corrections, correctedBy, correctedOn);
        }

        /** A person accepted the return on a day. */
        public QualityAssurance accepted(PersonId by, LocalDate on) {
            return new QualityAssurance(question, answer, by, on, corrections, correctedBy, correctedOn);
        }

        /** A person corrected the accepted figure on a day. */
        public QualityAssurance corrected(PersonId by, LocalDate on) {
            return new QualityAssurance(question, answer, assuredBy, assuredOn, corrections + 1, by, on);
        }
    }
}
