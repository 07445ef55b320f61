package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A figure after rounding, and the rating that the bands in force for its period give it.
 *
 * @param figure rounded as the KPI says, in its unit; 1 for yes and 0 for no; absent for a day, and where there can be no figure. Where the
 *     KPI counts cumulatively, the figure of the year to date
 * @param rating the rating; absent where there was nothing to measure, and where the contract's own word stands for none
 * @param because why no band rates it, where none does: it is then rated Other, or there was nothing to measure
 * @param day the day reached, where the KPI measures one
 * @param word the word of the contract's own scale, where a band of such a scale rates it
 * @param others the figures on which the rating rests beside those of its own return, where there are any
 */
public record Rated(
        @Nullable BigDecimal figure,
        @Nullable Rating rating,
        @Nullable Because because,
        @Nullable LocalDate day,
        @Nullable String word,
        @Nullable OtherFigures others) {

    /** A rating that rests on its own return alone. */
    public Rated(
            @Nullable BigDecimal figure,
            @Nullable Rating rating,
            @Nullable Because because,
            @Nullable LocalDate day,
            @Nullable String word) {
        this(figure, rating, because, day, word, null);
    }

    /** Why no band rates a return. */
    public enum Because implements Coded {
        /** Rated Other. */
        SAMPLE_TOO_SMALL,
        /** Rated Other. */
        CANNOT_BE_DESCRIBED,
        /** Not rated: neither good nor bad. */
        NOTHING_TO_MEASURE
    }

    /** A figure and its rating, which a band gives where no reason is named. */
    public static Rated of(@Nullable BigDecimal figure, Rating rating, @Nullable Because because) {
        return new Rated(figure, rating, because, null, null);
    }

    /** The same rating, resting on other figures too. */
    Rated with(OtherFigures beside) {
        return new Rated(figure, rating, because, day, word, beside.ifAny());
    }

    /** The figures beside those of its own return. */
    public OtherFigures beside() {
        return others == null ? OtherFigures.NONE : others;
    }

    /** The grade as a person writes it: the contract's own word, or the code of the statutory rating. */
    public @Nullable String grade() {
        return word != null || rating == null ? word : rating.code();
    }

    /** There was nothing to measure. */
    static Rated nothingToMeasure() {
        return new Rated(null, null, Because.NOTHING_TO_MEASURE, null, null);
    }
}
