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
 * A row of the returns behind the KPI scorecard. Effective means: the day on which the return was made, queried, accepted or
 * corrected.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param span the period
 * @param state where the return stands, and what it came to
 * @param submission who returned it
 * @param assurance what quality assurance made of it
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

    /** The return as it stands now by another document. */
    public ReturnEntry with(RatedReturn now, @Nullable String from) {
        return new ReturnEntry(contract, code, span, now, submission, assurance, from);
    }

    /** The same by somebody else. */
    public ReturnEntry with(Submission now) {
        return new ReturnEntry(contract, code, span, state, now, assurance, source);
    }

    /** The return as quality assurance has it now. */
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
     * Where a return stands, and what it came to.
     *
     * @param status where the return stands
     * @param result what it came to
     * @param provisional whether the rating waits for quality assurance
     * @param figures what was returned
     */
    public record RatedReturn(
            ReturnStatus status,
            @JsonUnwrapped ReturnResult result,
            boolean provisional,
            @JsonUnwrapped ReturnFigures figures) {

        /** As it was returned for the first time. */
        public static RatedReturn submitted(KpiReturn figures, Rated rated) {
            return new RatedReturn(ReturnStatus.SUBMITTED, ReturnResult.of(rated), true, ReturnFigures.of(figures));
        }

        /** Where it stands now. */
        public RatedReturn in(ReturnStatus now) {
            return new RatedReturn(now, result, provisional, figures);
        }

        /** Other figures were returned instead. */
        public RatedReturn returned(KpiReturn instead, Rated rated) {
            return new RatedReturn(status, ReturnResult.of(rated), provisional, ReturnFigures.of(instead));
        }

        /** The same figures rate otherwise. */
        public RatedReturn rerated(Rated rated) {
            return new RatedReturn(status, ReturnResult.of(rated), provisional, figures);
        }

        /** It is final, or counts as none. */
        public RatedReturn settled(ReturnStatus now) {
            return new RatedReturn(now, result, false, figures);
        }
    }

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
    public record Submission(PersonId submittedBy, LocalDate submittedOn) {

        /** Somebody else returned other figures. */
        public Submission by(PersonId now) {
            return new Submission(now, submittedOn);
        }
    }

    /**
     * What quality assurance made of a return.
     *
     * @param question what quality assurance asked last
     * @param answer what was answered
     * @param assuredBy who accepted it; once it was corrected, who had accepted the figure that stood before
     * @param assuredOn the day on which they did
     * @param corrections how often an accepted figure was corrected
     * @param correctedBy who answers for the figure since the last correction; it is not assured anew
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

        /** It asks something, instead of what it asked before. */
        public QualityAssurance asked(String now) {
            return new QualityAssurance(now, null, assuredBy, assuredOn, corrections, correctedBy, correctedOn);
        }

        /** What it asked is answered. */
        public QualityAssurance answered(String now) {
            return new QualityAssurance(question, now, assuredBy, assuredOn, corrections, correctedBy, correctedOn);
        }

        /** Somebody accepted the return on a day. */
        public QualityAssurance accepted(PersonId by, LocalDate on) {
            return new QualityAssurance(question, answer, by, on, corrections, correctedBy, correctedOn);
        }

        /** Somebody put the accepted figure right on a day. */
        public QualityAssurance corrected(PersonId by, LocalDate on) {
            return new QualityAssurance(question, answer, assuredBy, assuredOn, corrections + 1, by, on);
        }
    }
}
