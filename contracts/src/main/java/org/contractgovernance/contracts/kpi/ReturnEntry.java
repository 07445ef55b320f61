package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
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
 * @param source the document that the figure is taken from, or {@code illustrative} and why
 */
public record ReturnEntry(
        String contract,
        String code,
        @JsonUnwrapped ReturnSpan span,
        @JsonUnwrapped RatedReturn state,
        @JsonUnwrapped Submission submission,
        @JsonUnwrapped QualityAssurance assurance,
        @Nullable String source) {

    /** A return that was just made. */
    public static ReturnEntry submitted(
            String contract, String code, ReturnSpan span, RatedReturn state, Submission by, @Nullable String source) {
        return new ReturnEntry(contract, code, span, state, by, QualityAssurance.NONE, source);
    }

    /** The return as it stands now. */
    public ReturnEntry with(RatedReturn now) {
        return with(now, source);
    }

    /** The return as it stands now, taken from another document. */
    public ReturnEntry with(RatedReturn now, @Nullable String from) {
        return new ReturnEntry(contract, code, span, now, submission, assurance, from);
    }

    /** The return, submitted by another person. */
    public ReturnEntry with(Submission now) {
        return new ReturnEntry(contract, code, span, state, now, assurance, source);
    }

    /** The return with its quality assurance now. */
    public ReturnEntry with(QualityAssurance now) {
        return new ReturnEntry(contract, code, span, state, submission, now, source);
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
     * @param figure the rounded figure
     * @param rating the rating that the bands in force for the period give
     * @param otherBecause why it is rated Other
     */
    public record ReturnResult(@Nullable BigDecimal figure, Rating rating, Rated.@Nullable Because otherBecause) {

        private static ReturnResult of(Rated rated) {
            return new ReturnResult(rated.figure(), rated.rating(), rated.because());
        }

        /** The same in the form in which events record it. */
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
     * @param sample how many cases the figure rests on
     * @param cannotBeDescribed why there can be no figure
     * @param narrative the background
     * @param evidence links to the documents that the figure rests on
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

        /** The same in the form in which events record it. */
        public KpiReturn asReturned() {
            return new KpiReturn(value, numerator, denominator, sample, cannotBeDescribed, narrative, evidence);
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
